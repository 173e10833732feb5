import { Readings, type ListField, type Reading } from '../../../../src/platform/reading/index.js';
import { startApp, type TestApp } from '../../../support/app.js';

/** Rows that one command adds lie within a millisecond, and their ids say nothing of their order: the table has to. */
let app: TestApp;
beforeAll(async () => (app = await startApp()));
afterAll(() => app.close());

/** What tells the records of a list apart where their table does not count them. */
const APART: Readonly<Record<string, string>> = {
  AccountSession: 'when it was last used',
  Area: 'the name',
  AreaCode: 'since when it holds',
  CertificateBookYear: 'the year',
  ChangeParty: 'the name',
  EthnicGroup: 'the name',
  Mediator: 'the name',
  OidcIdentity: 'issuer and subject',
  Organization: 'the name',
  Person: 'the name',
  PossibleDuplicate: 'the likeness and the name',
  Resolution: 'when it was recorded, each by a command of its own',
  RosterChange: 'the membership',
  Term: 'the number',
  Training: 'since when, and when it was recorded',
};

function listsOf(readings: Readings): [name: string, list: ListField, rows: Reading][] {
  const types = [...new Set(readings.concreteTypes())];
  return types.flatMap(({ type, fields }) =>
    Object.entries(fields).flatMap(([name, field]): [string, ListField, Reading][] =>
      field.kind === 'list' ? [[`${type}.${name}`, field, readings.get(field.type)]] : [],
    ),
  );
}

it('records within a record come in the order in which they were added, where nothing else tells them apart', async () => {
  const counted: { table: string }[] = await app.dataSource.query(
    `SELECT table_name AS table FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'position'`,
  );
  const tables = new Set(counted.map(({ table }) => table));
  const lists = listsOf(app.app.get(Readings));
  expect(lists.length).toBeGreaterThan(30);
  const left = lists.filter(([, { order, type }, { table }]) =>
    tables.has(table) ? !/\bposition\b/.test(order((column) => column)) : !(type in APART),
  );
  expect(left.map(([name]) => name)).toEqual([]);
});
