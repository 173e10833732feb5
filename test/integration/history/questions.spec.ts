import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

/** The history asks its filters and cursors as every list does. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const refused = async (document: string, variables: object): Promise<unknown[]> =>
  (await app.admin(document, { ...variables })).errors.map(({ extensions: { code, argument } }) => [code, argument]);
const HISTORY =
  'query ($id: ID!, $filter: HistoryFilter, $after: String) { history(of: $id, filter: $filter, after: $after, first: 1) { edges { cursor } } }';
const TRAIL =
  'query ($filter: AuditFilter, $after: String) { auditTrail(filter: $filter, after: $after, first: 1) { edges { cursor } } }';

it('refuses null in a filter', async () => {
  const id = await register.person();
  for (const field of ['from', 'to', 'event'])
    expect(await refused(HISTORY, { id, filter: { [field]: null } })).toEqual([['FILTER_NULL', `filter.${field}`]]);
  for (const field of ['actor', 'entity', 'entityId', 'event'])
    expect(await refused(TRAIL, { filter: { [field]: null } })).toEqual([['FILTER_NULL', `filter.${field}`]]);
  expect(await refused(HISTORY, { id, filter: null })).toEqual([]);
});

it('takes a cursor in the list that gave it, and in no other', async () => {
  const [id, other] = [await register.person(), await register.person()];
  const own = (await register.ask(HISTORY, { id })).history.edges[0].cursor;
  const all = (await register.ask(TRAIL)).auditTrail.edges[0].cursor;
  expect(await refused(HISTORY, { id, after: own })).toEqual([]);
  expect(await refused(TRAIL, { after: all })).toEqual([]);
  const foreign = [['INVALID_CURSOR', 'after']];
  expect(await refused(HISTORY, { id: other, after: own })).toEqual(foreign);
  expect(await refused(HISTORY, { id, after: all })).toEqual(foreign);
  expect(await refused(TRAIL, { after: own })).toEqual(foreign);
});
