import type { Template } from '../../platform/typesetting/index.js';
import type { Printable } from './certificate-form.js';
import { certificatePaper } from './certificate-paper.js';
import { valuesOf } from './certificate-form.js';

const signed: Printable = {
  id: '', number: 'Ү № 4', copy: 1, signedOn: '2026-10-14',
  content: {
    award: { kk: 'Үлгі медалі', ru: null, en: null }, recipient: { kk: 'Үлгібаев Сынақ', ru: null, en: null },
    capacity: null, citation: 'үлгі үшін', wording: null,
    decision: {
      kind: 'ORDER', number: '12', date: '2026-10-14', body: { kk: 'Үлгі кеңесі', ru: null, en: null },
      signatory: null, signatoryCapacity: null,
    },
  },
}; // prettier-ignore
const design = { variables: { decision: {}, number: {} } } as unknown as Template;
const decisionOf = (copy: number): unknown =>
  certificatePaper(design, { ...signed, copy }, [], ['kk']).values['decision'];

describe('a certificate', () => {
  it('says by which decision it is given', () => {
    expect(decisionOf(1)).toEqual({
      kk: '2026 жылғы 14 қазандағы № 12 өкім',
      ru: 'Распоряжение № 12 от 14 октября 2026 года',
    });
  });

  it('that is a duplicate says so, with its copy number', () => {
    expect(decisionOf(2)).toEqual({
      kk: '2026 жылғы 14 қазандағы № 12 өкім; телнұсқа, 2-дана',
      ru: 'Распоряжение № 12 от 14 октября 2026 года; дубликат, экземпляр 2',
    });
  });

  const worded = { variables: { capacity: {}, citation: {}, signatoryPost: {} } } as unknown as Template;
  const wordsOf = (more: Partial<Printable['content']>): unknown =>
    certificatePaper(worded, { ...signed, content: { ...signed.content, ...more } }, [], ['kk', 'ru']).values;

  it('says in Russian what is said in Russian, and its code says the Kazakh', () => {
    const decision = { ...signed.content.decision, signatoryCapacity: 'Төраға', signatoryCapacityRu: 'Председатель' };
    const said = { capacity: 'мүше', capacityRu: 'член', citationRu: 'для примера', decision };
    expect(wordsOf(said)).toEqual({
      capacity: { kk: 'мүше', ru: 'член' },
      citation: { kk: 'үлгі үшін', ru: 'для примера' },
      signatoryPost: { kk: 'Төраға', ru: 'Председатель' },
    });
    const code = valuesOf({ ...signed, content: { ...signed.content, ...said } });
    expect(code).toMatchObject({ capacity: 'мүше', citation: 'үлгі үшін' });
  });

  it('that was signed before there were Russian texts says the Kazakh in both', () => {
    const wording = { kk: 'ереже үшін', ru: 'по правилам', en: null };
    expect(wordsOf({ capacity: 'мүше', wording })).toEqual({
      capacity: { kk: 'мүше', ru: 'мүше' },
      citation: { kk: 'үлгі үшін', ru: 'үлгі үшін' },
      signatoryPost: null,
    });
    expect(wordsOf({ citation: null, wording })).toMatchObject({
      citation: { kk: 'ереже үшін', ru: 'по правилам' },
      capacity: null,
    });
  });

  it('leaves out what its design has no place for', () => {
    expect(Object.keys(certificatePaper(design, signed, [], ['kk']).values)).toEqual(['decision', 'number']);
  });
});
