import { defineHistory, historyTypes, unplacedHistory, type HistoryType } from './history-texts.js';

const TYPES: Readonly<Record<string, Partial<HistoryType> & Pick<HistoryType, 'fields'>>> = {
  Stored: { table: 'stored', fields: {} },
  Passing: { noTable: 'event', fields: {} },
  Forgotten: { fields: {} },
  Both: { table: 'both', noTable: 'event', fields: {} },
};
/** The house of the next spec file is declared in the same process. */
afterAll(() => {
  for (const type of Object.keys(TYPES)) (historyTypes() as Map<string, HistoryType>).delete(type);
});

it('a type whose records nobody would compare is found, unless it says why', () => {
  defineHistory({ types: TYPES });
  expect(unplacedHistory()).toEqual(['Forgotten', 'Both']);
});
