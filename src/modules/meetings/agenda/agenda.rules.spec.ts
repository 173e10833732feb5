import { agendaProblems, closedStill } from './agenda.rules.js';

const wrong = (...numbers: string[]): string[] =>
  agendaProblems(numbers, (number) => [number]).map(({ code, path }) => `${code} ${path.join('')}`);

it('numbers are a tree: each once, each under one that is there', () => {
  expect(wrong('1', '2', '2.1', '2.1.1', '10')).toEqual([]);
  expect(wrong('2.1', '2')).toEqual([]);
  expect(wrong('1', '1')).toEqual(['ITEM_NUMBER_TAKEN 1']);
  expect(wrong('1', '2.1', '1.1.1')).toEqual(['ITEM_ABOVE_MISSING 2.1', 'ITEM_ABOVE_MISSING 1.1.1']);
});

describe('what was closed', () => {
  const item = (number: string, open: boolean, amendment: string | null = null): Parameters<typeof closedStill>[0][number] => ({
    id: number, number, open, amendment,
  });
  const agenda = [item('1', true), item('2', false), item('2.1', true), item('2.1.1', true), item('3', false, 'WITHDRAWN')];
  const judged = (amended: Partial<Parameters<typeof closedStill>[1]>): string[] => {
    const { shut, under } = closedStill(agenda, { add: [], correct: [], withdraw: [], ...amended }, ['items', 'correctItems']);
    return [...shut, ...under.map(({ path }) => path.join('.'))];
  };

  it('stays so when the item above it is opened, goes or has another number', () => {
    expect(judged({ correct: [{ id: '2', open: true }] })).toEqual(['2.1', '2.1.1']);
    expect(judged({ correct: [{ id: '2', open: true }, { id: '2.1', open: true }] })).toEqual(['2.1.1']);
    expect(judged({ correct: [{ id: '2.1', number: '4' }] })).toEqual(['2.1']);
    expect(judged({ withdraw: ['2'], add: [{ number: '2' }] })).toEqual(['2.1', '2.1.1']);
  });

  it('is not opened below a closed one', () => {
    expect(judged({ correct: [{ id: '2.1', open: true }] })).toEqual(['correctItems.0.open']);
    expect(judged({ add: [{ number: '2.2', open: true }, { number: '2.3' }, { number: '3.1', open: true }] })).toEqual(['items.0.open']);
    expect(judged({ correct: [{ id: '1', open: true }] })).toEqual([]);
  });
}); // prettier-ignore
