import { describe, expect, it } from 'vitest';
import { moved } from './moves.js';
import { changed, inputOf, isUnsaved, refusalOf, rowAfter, wrongOf, type Row } from './rows.js';

const NOTHING = { campaignId: null, areaId: null, sourceId: null };
const filled = (values: Partial<Row['values']>): Row => {
  const row = rowAfter([], 'a');
  return { ...row, values: { ...row.values, ...values } };
};

describe('a row of the grid', () => {
  it('says only what is typed', () => {
    expect(inputOf(filled({ kind: 'food' }), NOTHING)).toEqual({ kind: 'food' });
  });
  it('says donor, number, sum and what holds for all', () => {
    const row = filled({
      kind: 'money',
      donorId: 'd',
      date: '2024-03',
      number: '1 200',
      unit: 'family',
      qualifier: 'AT_LEAST',
      amount: '5 000 000',
      amountQualifier: 'ABOUT',
    });
    expect(inputOf(row, { campaignId: 'c', areaId: 'r', sourceId: 's' })).toEqual({
      kind: 'money',
      campaignId: 'c',
      areaId: 'r',
      date: '2024-03',
      parties: [{ role: 'donor', organizationId: 'd' }],
      numbers: [{ of: 'family', value: 1200, qualifier: 'AT_LEAST' }],
      amount: 5_000_000,
      amountQualifier: 'ABOUT',
      sources: [{ sourceId: 's' }],
    });
  });
  it('tells what is lacking and what is no number before it is sent', () => {
    const words = {
      required: 'say it',
      notNumber: 'no number',
      notWhole: 'not whole',
      notWholeTenge: 'whole tenge',
      tooLarge: 'too large',
    };
    expect(wrongOf(filled({ number: '5', amount: 'many' }), words)).toEqual({
      kind: 'say it',
      unit: 'say it',
      amount: 'no number',
    });
    expect(wrongOf(filled({ kind: 'food', amount: '5 000' }), words)).toEqual({});
    expect(wrongOf(filled({ kind: 'food', amount: '5 000,50' }), words)).toEqual({ amount: 'whole tenge' });
  });
  it('takes day, kind and unit over from the row above, which is nothing typed', () => {
    const next = rowAfter([filled({ kind: 'food', date: '2024', unit: 'person', amount: '5' })], 'b');
    expect(next.values).toMatchObject({ kind: 'food', date: '2024', unit: 'person', amount: '' });
    expect(isUnsaved(next)).toBe(false);
    expect(isUnsaved({ ...next, values: { ...next.values, amount: '7' } })).toBe(true);
  });
  it('takes over nothing from a row that was refused, and follows once that is mended', () => {
    const saved = { ...filled({ kind: 'food', date: '2024' }), key: 'first' };
    const wrong = { ...filled({ kind: 'food', date: '2042' }), key: 'wrong', state: 'SAVING' as const };
    const sent = [saved, wrong];
    const refused = changed([...sent, rowAfter(sent, 'next')], 'wrong', { state: 'OPEN', refused: { date: 'no' } });
    expect(refused[2]!.values.date).toBe('2024');
    const mended = { values: { ...wrong.values, date: '2025' }, refused: {} };
    const after = changed(refused, 'wrong', mended);
    expect(after[2]!.values.date).toBe('2025');
    expect(isUnsaved(after[2]!)).toBe(false);
  });
  it('that nobody touched is filled once the row above is saved; what was typed stays', () => {
    const first = { ...filled({ kind: 'food' }), whole: 'no' };
    const typed = { ...rowAfter([first], 'c'), values: { ...first.values, kind: 'money' } };
    const [, untouched, kept] = changed([first, rowAfter([first], 'b'), typed], 'a', { state: 'SAVED', whole: '' });
    expect([untouched!.values.kind, kept!.values.kind]).toEqual(['food', 'money']);
  });
  it('is not unsaved once it is saved', () => {
    const [row] = changed([filled({ kind: 'food' })], 'a', { state: 'SAVED' });
    expect(isUnsaved(row!)).toBe(false);
  });
});

describe('a refusal', () => {
  it('stands beside its cell, and otherwise below the row', () => {
    const problem = (message: string, ...path: string[]) => ({ code: 'X', message, path });
    expect(
      refusalOf([
        problem('no kind', 'input', 'kind'),
        problem('no unit', 'input', 'numbers', '0', 'of'),
        problem('no donor', 'input', 'parties', '0', 'organizationId'),
        problem('not here', 'input', 'areaId'),
      ]),
    ).toEqual({ refused: { kind: 'no kind', unit: 'no unit', donorId: 'no donor' }, whole: 'not here' });
  });
});

describe('the arrows', () => {
  const still = { atStart: true, atEnd: true, isChoosing: false };
  it('go between cells and rows', () => {
    expect(moved('ArrowRight', { row: 0, cell: 'date' }, still)).toEqual({ row: 0, cell: 'kind' });
    expect(moved('ArrowLeft', { row: 0, cell: 'date' }, still)).toEqual({ row: 0, cell: 'donorId' });
    expect(moved('ArrowDown', { row: 0, cell: 'date' }, still)).toEqual({ row: 1, cell: 'date' });
    expect(moved('ArrowUp', { row: 1, cell: 'date' }, still)).toEqual({ row: 0, cell: 'date' });
  });
  it('stay within a text and an open list, and at the edges', () => {
    expect(moved('ArrowRight', { row: 0, cell: 'date' }, { ...still, atEnd: false })).toBeUndefined();
    expect(moved('ArrowDown', { row: 0, cell: 'kind' }, { ...still, isChoosing: true })).toBeUndefined();
    expect(moved('ArrowUp', { row: 0, cell: 'date' }, still)).toBeUndefined();
    expect(moved('ArrowLeft', { row: 0, cell: 'donorId' }, still)).toBeUndefined();
  });
});
