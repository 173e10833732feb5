import { describe, expect, it } from 'vitest';
import { PARTIES } from '../activity/activity-fields.js';
import { correctedInput, placeInForm } from './corrections.js';
import type { Field, Read, Values } from './fields.js';
import { begunOf, recordedInput, valuesOf } from './values.js';
import { numberFault, wrongNumbers } from './wrong-numbers.js';

const FIELDS: readonly Field[] = [
  { name: 'title', as: 'name', required: true },
  { name: 'kind', as: 'code', classifier: 'event-kind', required: true },
  { name: 'areaId', as: 'record', kind: 'area' },
  { name: 'planned', as: 'number' },
  PARTIES,
];
const RECORD: Read = {
  id: 'e',
  title: { kk: 'Той', ru: 'Праздник', en: null },
  kind: { code: 'concert' },
  area: { id: 'a', name: { kk: 'Жетісу' } },
  planned: 12,
  parties: [
    { id: 'p1', role: { code: 'organizer' }, record: { __typename: 'Body', id: 'b' }, name: null },
    { id: 'p2', role: { code: 'speaker' }, record: { __typename: 'Person', id: 'x' }, name: null },
  ],
};
const rowsOf = (values: Values): Values[] => values['parties'] as Values[];

describe('the form of a record', () => {
  it('reads what the record holds', () => {
    const values = valuesOf(FIELDS, RECORD);
    expect(values).toMatchObject({
      title: { kk: 'Той', ru: 'Праздник', en: '' },
      kind: 'concert',
      areaId: 'a',
      planned: '12',
    });
    expect(rowsOf(values)).toMatchObject([
      { id: 'p1', role: 'organizer', organizationId: 'b', personId: null },
      { id: 'p2', role: 'speaker', organizationId: null, personId: 'x' },
    ]);
  });

  it('records what is filled, and of rows those that say something', () => {
    const blank = valuesOf(FIELDS);
    const row = valuesOf(PARTIES.fields);
    const values = {
      ...blank,
      title: { kk: 'Той', ru: '', en: '' },
      kind: 'concert',
      planned: '1 200',
      parties: [row, { ...row, role: 'donor', organizationId: 'o' }],
    };
    expect(recordedInput(FIELDS, values)).toEqual({
      title: { kk: 'Той' },
      kind: 'concert',
      planned: 1200,
      parties: [{ role: 'donor', organizationId: 'o' }],
    });
    expect(placeInForm(FIELDS, {}, values, ['parties', '0', 'role'])).toEqual(['parties', '1', 'role']);
  });

  it('corrects only what is changed: rows one by one', () => {
    const before = valuesOf(FIELDS, RECORD);
    const [, second] = rowsOf(before);
    const after = {
      ...before,
      title: { kk: 'Той', ru: '', en: '' },
      parties: [
        { ...second, capacity: 'ғалым' },
        { ...valuesOf(PARTIES.fields), role: 'donor', name: 'Кәсіпкер' },
      ],
    };
    expect(correctedInput(FIELDS, before, after)).toEqual({
      title: { ru: null },
      parties: [{ role: 'donor', name: 'Кәсіпкер' }],
      correctParties: [{ id: 'p2', capacity: 'ғалым' }],
      withdrawParties: ['p1'],
    });
    const place = (...path: string[]) => placeInForm(FIELDS, before, after, path);
    expect(place('correctParties', '0', 'capacity')).toEqual(['parties', '0', 'capacity']);
    expect(place('parties', '0', 'role')).toEqual(['parties', '1', 'role']);
  });

  it('begins with a row where there nearly always is one, and says nothing of it while it is left so', () => {
    const fields = [{ ...PARTIES, first: { role: 'donor' } }];
    const begun = begunOf(fields);
    expect(rowsOf(begun)).toMatchObject([{ role: 'donor', organizationId: null }]);
    expect(recordedInput(fields, begun)).toEqual({ parties: [] });
    const parties = [{ ...rowsOf(begun)[0], name: 'Кәсіпкер' }];
    expect(recordedInput(fields, { parties })).toEqual({ parties: [{ role: 'donor', name: 'Кәсіпкер' }] });
  });

  it('tells what is no number before it is sent', () => {
    const told = (planned: string): object => wrongNumbers(FIELDS, { ...valuesOf(FIELDS), planned }, (fault) => fault);
    expect(told('көп')).toMatchObject([{ path: ['planned'], message: 'notNumber' }]);
    expect(told('1 200')).toEqual([]);
  });

  it.each([
    ['', undefined, undefined],
    ['150\u00a0000', undefined, undefined],
    ['150 000,50', 'notWhole', 'notWholeTenge'],
    ['1.500.000', 'notWhole', 'notWholeTenge'],
    ['-100', 'notWhole', 'notWholeTenge'],
    ['көп', 'notNumber', 'notNumber'],
    ['5 мың', 'notNumber', 'notNumber'],
    ['2147483647', undefined, undefined],
    ['2147483648', 'tooLarge', undefined],
    ['9007199254740991', 'tooLarge', undefined],
    ['9007199254740992', 'tooLarge', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge', 'tooLarge'],
  ])('says what is wrong with «%s»', (text, count, tenge) => {
    expect([numberFault(text, 'number'), numberFault(text, 'tenge')]).toEqual([count, tenge]);
  });
});
