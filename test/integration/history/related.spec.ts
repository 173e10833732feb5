import { HistoryGuards } from '../../../src/modules/history/guards.js';
import { Trail } from '../../../src/modules/history/trail.js';
import { Actor, allPermissions, EVERYWHERE, everywhere, type Reach } from '../../../src/platform/access/index.js';
import { historyTypes } from '../../../src/platform/history/index.js';
import { startApp, type Client, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

/** The history of a record with that of the records that hang on it. */
let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;
let person: string;
let body: string;
let membership: string;
let award: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  jetisu = await register.area('330000000');
  shymkent = await register.area('790000000');
  body = await register.body('Кеңес', { areaId: shymkent });
  person = await register.person({ familyName: 'Мүшев', givenName: 'Асқар', areaId: jetisu });
  await register.post(body);
  membership = await register.appoint(person, body, { startDate: '2016', note: 'ауызша келісім' });
  award = await register.award({ personId: person, areaId: jetisu });
});
afterAll(() => app.close());

const reach = (area: string): Reach => ({ everywhere: false, areas: [area], organizations: [] });
const withRelated = (client: Client, of: string, more: object = {}): Promise<Json> =>
  historyOf(client, of, { withRelated: true, ...more }, 'ru');
const events = async (client: Client, of: string, more: object = {}): Promise<string[]> =>
  (await withRelated(client, of, more)).nodes.map(({ event }: Json) => event);

it('tells of a body its posts and members, and of a person the memberships and awards, newest first', async () => {
  expect(await events(app.admin, body)).toEqual(['membership.began', 'post.created', 'organization.registered']);
  expect(await events(app.admin, person)).toEqual(['award.recorded', 'membership.began', 'person.registered']);
  const [began] = (await withRelated(app.admin, body)).nodes;
  expect(began.sentence).toContain('Назначение: Мүшев Асқар – Кеңес.');
});

it('tells of the record alone unless it is asked', async () => {
  for (const more of [{}, { withRelated: false }, { withRelated: null }])
    expect((await historyOf(app.admin, body, more)).nodes).toHaveLength(1);
});

it('goes on from page to page without leaving out or telling twice', async () => {
  const whole = await withRelated(app.admin, body);
  const told: string[] = [];
  for (let after: string | undefined, more = true; more;) {
    const { nodes, pageInfo } = await withRelated(app.admin, body, { first: 1, after });
    told.push(...nodes.map(({ id }: Json) => id));
    [after, more] = [pageInfo.end, pageInfo.hasNextPage];
  }
  expect(told).toEqual(whole.nodes.map(({ id }: Json) => id));
});

it('leaves out what the viewer may not read, and what lies beyond the reach', async () => {
  const reads = ['history.read', 'people.read', 'organizations.read', 'reference.read'];
  expect(await events(app.inArea(shymkent, ...reads), body)).toEqual(['organization.registered']);
  expect(await events(app.inArea(shymkent, ...reads, 'memberships.read'), body)).toEqual([
    'membership.began',
    'post.created',
    'organization.registered',
  ]);
  const far = app.holding({
    ...Object.fromEntries(everywhere([...reads, 'memberships.read'])),
    'awards.read': reach(shymkent),
  });
  expect(await events(far, person)).toEqual(['membership.began', 'person.registered']);
  expect(await events(app.inArea(jetisu, 'history.read', 'audit.read'), person)).toContain('award.recorded');
});

it('hides a guarded field of a related record where its permission does not hold', async () => {
  const noteFor = async (client: Client): Promise<Json> => {
    const { nodes } = await withRelated(client, body);
    const { changes } = nodes.find(({ event }: Json) => event === 'membership.began');
    return changes.find(({ field }: Json) => field === 'note');
  };
  expect(await noteFor(app.admin)).toMatchObject({ hidden: false, after: 'ауызша келісім' });
  const auditor = app.holding({
    'history.read': EVERYWHERE,
    'audit.read': reach(shymkent),
    'memberships.read': reach(jetisu),
  });
  expect(await noteFor(auditor)).toMatchObject({ hidden: true, after: null });
});

it('tells what became of a related record that was taken back', async () => {
  const id = await register.award({ personId: person, citation: 'қате' });
  await register.done('voidRecord', { id, reason: 'екі рет енгізілген' });
  expect((await events(app.admin, person)).slice(0, 2)).toEqual(['record.voided', 'award.recorded']);
  expect(await events(app.admin, award)).toEqual(['award.recorded']);
  expect(await events(app.admin, membership)).toEqual(['membership.began']);
});

it('is asked of every type on which others hang, whatever the viewer may do', async () => {
  const [guards, trail] = [app.app.get(HistoryGuards), app.app.get(Trail)];
  const wholes = new Set([...historyTypes().values()].flatMap(({ hangsOn }) => Object.keys(hangsOn ?? {})));
  expect([...wholes]).toEqual(expect.arrayContaining(['Person', 'Organization', 'Meeting', 'Award', 'AwardDecision']));
  const inShymkent = [...allPermissions()].map((each) => [each, reach(shymkent)] as const);
  const rights = [[], everywhere(allPermissions()), inShymkent];
  for (const whole of wholes)
    for (const each of rights) {
      const related = guards.relatedTo(new Actor('somebody', new Map(each)), whole);
      expect(related.length).toBeGreaterThan(0);
      const wanted = { record: { id: UNKNOWN_ID, parts: [], related }, size: 1 };
      expect(await trail.entries(wanted)).toEqual([]);
    }
});
