import { ComparedField } from './compared.js';
import { RecordedValue } from './recorded-states.js';
import { UNREADABLE } from './values.js';

const row = {
  table: 'people',
  entity: 'Person',
  id: '1',
  field: 'otherNames',
  before: null,
  after: null,
  entry: '1',
  at: '',
  key: null,
};
const field = { name: 'otherNames', sql: '', kind: 'list', key: 'id', initial: null } as const;
/** What is stored beside what the trail records, change by change. */
function compared(
  stored: unknown[],
  ...changes: readonly (readonly [before: unknown, after: unknown])[]
): ComparedField {
  const recorded = new RecordedValue(changes[0]?.[0]);
  for (const [before, after] of changes) recorded.apply(before, after, row);
  return new ComparedField(field, stored, changes.length > 0 ? recorded : undefined);
}
const [one, two] = [
  { id: '1', text: 'Әліш' },
  { id: '2', text: 'Алиш' },
];

describe('a list whose items have a key', () => {
  it('is what its last change says, in any order', () => {
    expect(compared([two, one], [[], [one]], [[one], [one, two]])).toMatchObject({ agrees: true, first: [] });
    expect(compared([one], [[], [one, two]])).toMatchObject({ agrees: false });
    expect(compared([{ ...one, text: 'Жалған' }], [[], [one]])).toMatchObject({ agrees: false });
    expect(compared([], [null, [one]], [[one], []])).toMatchObject({ agrees: true, first: [] });
  });

  it('is compared from the first change on that records the keys', () => {
    expect(compared([one], [null, { text: 'Әліш' }])).toMatchObject({ agrees: true, expected: UNREADABLE });
    expect(compared([one], [null, ['Әліш']], [[one], [one, two]])).toMatchObject({ agrees: false });
  });

  it('of which nothing is recorded is empty', () => {
    expect([compared([]).agrees, compared([one]).agrees]).toEqual([true, false]);
  });

  it('of a record that came in bulk is as it came before its first change', () => {
    expect(compared([one, two], [[one], [one, two]])).toMatchObject({ first: [one], agreesLast: true });
    expect(compared([one], [[one], [one, two]])).toMatchObject({ agreesLast: false });
  });
});
