import type { RequestContext } from '../../../src/platform/context/index.js';
import { piecesOf, momentOf } from '../../../src/modules/audit/seal.js';
import { startApp, tokenWith, type Json, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { historyOf } from '../../support/history.js';
import { registerOf, type Register } from '../../support/register.js';
import { verdicts } from '../../support/trail.js';

/** Entries stand in the order in which the trail took them, whatever their ids and the clocks of machines say. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

/** The moment of all requests of these tests: of several machines, or within a millisecond, it may be the same. */
const MOMENT: RequestContext['now'] = new Date();
let lastId = 0xff_ffff;
/** An id that is less than the one before, as the random bits of one millisecond may have it. */
const lesserId = (): string => `01890000-0000-7000-8000-000000${(lastId--).toString(16)}`;

/** Puts a correction of a person into the trail, in this stream, as a request of this moment. */
async function correct(personId: string, note: string, stream: number, at = MOMENT): Promise<void> {
  const change = { position: 0, action: 'CHANGE', entity: 'Person', entityId: personId, field: 'note' } as const;
  const [entry] = await app.dataSource.query('SELECT note FROM people WHERE id = $1', [personId]);
  const pieces = piecesOf({
    id: lesserId(), occurredAt: momentOf(at), actor: 'system', onBehalfOf: null, address: null, requestId: 'order',
    event: 'person.corrected', reason: note, changes: [{ id: lesserId(), ...change, before: entry.note, after: note }],
  }); // prettier-ignore
  await app.dataSource.query('UPDATE people SET note = $2, version = version + 1 WHERE id = $1', [personId, note]);
  await app.dataSource.query('SELECT append_entries($1, $2)', [[pieces], [stream]]);
}

const NOTES = ['бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші'];
const NEWEST_FIRST = [...NOTES].reverse();

it('in the history of a record, page by page', async () => {
  const id = await register.person();
  for (const [i, note] of NOTES.entries()) await correct(id, note, 7 - i);
  const all = await historyOf(app.admin, id, { first: 100 });
  expect(all.nodes.slice(0, 5).map(({ reason }: { reason: string }) => reason)).toEqual(NEWEST_FIRST);
  const read: string[] = [];
  for (let after: string | null = null; read.length < 5;) {
    const page = await historyOf(app.admin, id, { first: 1, after });
    read.push(page.nodes[0].reason);
    after = page.pageInfo.end;
  }
  expect(read).toEqual(NEWEST_FIRST);
});

it('in the trail, and oldest first in its export', async () => {
  const id = await register.person();
  for (const [i, note] of NOTES.entries()) await correct(id, note, 7 - i);
  const { auditTrail } = await register.ask(
    'query ($id: ID!) { auditTrail(first: 5, filter: { entityId: $id }) { nodes { reason } } }',
    { id },
  );
  expect(auditTrail.nodes.map(({ reason }: { reason: string }) => reason)).toEqual(NEWEST_FIRST);
  const period = `from=${MOMENT.toISOString()}&to=${new Date(MOMENT.getTime() + 1).toISOString()}`;
  const headers = { authorization: `Bearer ${tokenWith('audit.export')}` };
  const exported = await fetch(new URL(`/audit/export?${period}`, app.url), { headers });
  const reasons = (await exported.text())
    .split('\n')
    .filter((line) => line.includes(id))
    .map((line) => JSON.parse(line).reason);
  expect(reasons).toEqual(NOTES);
});

it('when a record is rewound, also over machines whose clocks differ', async () => {
  const id = await register.person({ familyName: 'Әліш', note: 'нөлінші' });
  const [ahead, behind] = [new Date(Date.now() + 60_000), new Date()];
  await correct(id, 'бірінші', 7, ahead);
  await correct(id, 'екінші', 3, behind);
  const known = async (at: Date): Promise<string | null> => {
    const document = 'query ($id: ID!, $at: DateTime) { person(id: $id, asKnownAt: $at) { note } }';
    return (await register.ask(document, { id, at: at.toISOString() })).person.note;
  };
  // The request of the first correction says that it came later: until then it was not known, and nothing that rests on it.
  expect(await known(behind)).toBe('нөлінші');
});

it('when the register is compared with its trail, by both verifiers', async () => {
  const id = await register.person();
  for (const [i, note] of NOTES.entries()) await correct(id, note, 7 - i);
  const { own, independent } = await verdicts(app.ownerUrl);
  expect([own, independent]).toEqual([expect.stringMatching(/: intact$/), expect.stringMatching(/: intact$/)]);
});

it('which the clock of the database cannot turn back', async () => {
  await execute(
    app.ownerUrl,
    `INSERT INTO change_sets SELECT gen_random_uuid(), occurred_at, actor, request_id, event, reason, on_behalf_of, address, 20, 1,
       now() + interval '1 hour', NULL, hash FROM change_sets LIMIT 1`,
  );
  await register.person();
  const [last] = await app.dataSource.query(
    'SELECT event FROM change_sets ORDER BY recorded_at DESC, stream DESC, sequence DESC LIMIT 1',
  );
  expect(last).toEqual({ event: 'person.registered' });
});

describe('what is recorded within one millisecond', () => {
  const now = Date.now.bind(Date);
  beforeAll(() => {
    const moment = now();
    Date.now = () => moment;
  });
  afterAll(() => void (Date.now = now));

  it('stands in the order in which it was given: sources, and all parts in the history', async () => {
    const titles = NOTES.map((note) => `Бұйрық ${note}`);
    const sources: { sourceId: string; quote: string }[] = [];
    for (const title of titles) sources.push({ sourceId: await register.source(title), quote: title });
    const otherNames = NOTES.map((text) => ({ text }));
    const id = await register.person({ familyName: 'Әліш', sources, otherNames });
    const { person } = await register.ask('query ($id: ID!) { person(id: $id) { citations { quote } } }', { id });
    expect(person.citations.map(({ quote }: { quote: string }) => quote)).toEqual(titles);
    const [entry] = (await historyOf(app.admin, id, { first: 1 }, 'kk')).nodes;
    const places = [...titles, ...NOTES.map((note) => `${note} (`)].map((each) => entry.sentence.indexOf(each));
    expect(places.slice(NOTES.length)).toEqual(places.slice(NOTES.length).sort((a, b) => a - b));
    expect(places.slice(0, NOTES.length)).toEqual(places.slice(0, NOTES.length).sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
  });

  it('what became of an organization or an area on days that nobody knows', async () => {
    const body = await register.body('Нөлінші');
    for (const [i, kk] of NOTES.entries())
      await register.done('renameOrganization', { id: body, expectedVersion: i + 1, name: { kk } });
    const event = 'changeEvents { successors { name { kk } } }';
    const { node } = await register.ask(`query ($id: ID!) { node(id: $id) { ... on Body { ${event} } } }`, {
      id: body,
    });
    expect(node.changeEvents.map(({ successors: [successor] }: Json) => successor.name.kk)).toEqual(NOTES);
  });
});

it('and a cursor of no entry is refused', async () => {
  const id = await register.person();
  const after = Buffer.from('01890000-0000-7000-8000-000000000001').toString('base64url');
  const { errors } = await app.admin(
    'query ($id: ID!, $after: String) { history(of: $id, after: $after) { nodes { id } } }',
    {
      id,
      after,
    },
  );
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_CURSOR']);
});
