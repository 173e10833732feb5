import { defineHistory, unplacedHistory } from './history-texts.js';

it('a type whose records nobody would compare is found, unless it says why', () => {
  defineHistory({
    types: {
      Stored: { table: 'stored', fields: {} },
      Told: { noTable: 'event', fields: {} },
      Forgotten: { fields: {} },
      Both: { table: 'both', noTable: 'event', fields: {} },
    },
  });
  expect(unplacedHistory()).toEqual(['Forgotten', 'Both']);
});
