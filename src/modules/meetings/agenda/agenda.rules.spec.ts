import { agendaProblems } from './agenda.rules.js';

const wrong = (...numbers: string[]): string[] =>
  agendaProblems(numbers, (number) => [number]).map(({ code, path }) => `${code} ${path.join('')}`);

it('numbers are a tree: each once, each under one that is there', () => {
  expect(wrong('1', '2', '2.1', '2.1.1', '10')).toEqual([]);
  expect(wrong('2.1', '2')).toEqual([]);
  expect(wrong('1', '1')).toEqual(['ITEM_NUMBER_TAKEN 1']);
  expect(wrong('1', '2.1', '1.1.1')).toEqual(['ITEM_ABOVE_MISSING 2.1', 'ITEM_ABOVE_MISSING 1.1.1']);
});
