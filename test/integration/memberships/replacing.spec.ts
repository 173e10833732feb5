import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;
let post: string;
let former: string;
let next: string;
let here: string;
let there: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  [here, there] = [await register.area('790000000'), await register.area('310000000')];
});
afterAll(() => app.close());
beforeEach(async () => {
  council = await register.body('Кеңес', { areaId: here });
  post = await register.post(council, 'head', { seats: 1 });
  const seat = { postId: post, termId: await register.term(council, 1), votingRight: true, startDate: '2020-02-01' };
  former = await register.appoint(await register.person(), council, seat);
  next = await register.person({ familyName: 'Жаңаев' });
});

const SEEN = 'version person { id } post { id } term { number } votingRight startDate endDate ended note';
const roster = async (): Promise<Json[]> => {
  const document = `query ($id: ID!) { organization(id: $id) { memberships(orderBy: { field: START }) { nodes { ${SEEN} } } } }`;
  return (await register.ask(document, { id: council })).organization.memberships.nodes;
};
const command = (successor: Input, more: Input = {}): [string, Input] => [
  'replaceMember',
  { id: former, expectedVersion: 1, endDate: '2025-05-31', successor: { personId: next, ...successor }, ...more },
];

describe('replaceMember', () => {
  it('ends one and appoints another to the same seat: one command with two events', async () => {
    const entries = await register.history(() =>
      register.done(...command({ startDate: '2025-06-01', note: 'сайлау' }, { endReason: 'rotation' })),
    );
    expect(entries.map(({ event }) => event)).toEqual(['membership.ended', 'membership.began']);
    const seat = { post: { id: post }, term: { number: 1 }, votingRight: true };
    expect(await roster()).toMatchObject([
      { ...seat, version: 2, startDate: '2020-02-01', endDate: '2025-05-31', ended: true, note: null },
      { ...seat, version: 1, startDate: '2025-06-01', ended: false, note: 'сайлау', person: { id: next } },
    ]);
  });

  it('takes what is said of the next one instead, and null is nothing', async () => {
    await register.done(...command({ startDate: '2025-06-01', postId: null, votingRight: null }));
    expect((await roster())[1]).toMatchObject({ post: null, votingRight: null, term: { number: 1 } });
  });

  it('is refused at the one who comes, and then nobody goes', async () => {
    const elsewhere = await register.post(await register.body('Басқа'));
    const refused = async (successor: Input): Promise<string[]> => register.refusals(...command(successor));
    expect(await refused({ startDate: '2025-05-01' })).toEqual(['POST_OCCUPIED successor.postId']);
    expect(await refused({ personId: UNKNOWN_ID })).toEqual(['NOT_FOUND successor.personId']);
    expect(await refused({ postId: elsewhere })).toEqual(['OF_OTHER_ORGANIZATION successor.postId']);
    expect(await refused({ startDate: '2025-13' })).toEqual(['INVALID_DATE successor.startDate']);
  });

  it('is refused at the one who goes, and then nobody comes', async () => {
    const refused = async (more: Input): Promise<string[]> => register.refusals(...command({}, more));
    expect(await refused({ endDate: '2019-01-01' })).toEqual(['END_BEFORE_START endDate']);
    expect(await refused({ expectedVersion: 7 })).toEqual(['STALE_VERSION expectedVersion']);
    await register.done('endMembership', { id: former, expectedVersion: 1, endDate: '2025-01-31' });
    expect(await refused({ expectedVersion: 2 })).toEqual(['ALREADY_ENDED id']);
  });

  it('warns at the field of the one it concerns', async () => {
    const termId = await register.term(council, 2, { startDate: '2026-01-01' });
    const { warnings } = await register.attempt(...command({ startDate: '2025-06-01', termId }));
    expect(warnings).toMatchObject([{ path: ['successor', 'termId'] }]);
  });

  it('does not warn again about the beginning of the one who goes', async () => {
    const young = await register.body('Жас кеңес', { areaId: here, foundedOn: '2021' });
    const head = await register.post(young, 'head', { seats: 1 });
    const old = await register.appoint(await register.person(), young, { postId: head, startDate: '2020' });
    const ending = { id: old, expectedVersion: 1, endDate: '2025-05-31' };
    const successor = { personId: next, startDate: '2025-06-01' };
    expect(await register.attempt('replaceMember', { ...ending, successor })).toMatchObject({
      problems: [],
      warnings: [],
    });
  });

  it('is refused to whoever may not appoint there', async () => {
    const reads = ['memberships.read', 'people.read', 'organizations.read'];
    const reader = register.as(...reads);
    const neighbour = registerOf(app, app.inArea(there, ...reads, 'memberships.write'));
    const tried = (by: Register): Promise<string[]> =>
      register.unchanged(async () => refusalsOf(await by.attempt(...command({}))));
    expect(await tried(reader)).toEqual(['error FORBIDDEN']);
    expect(await tried(neighbour)).toEqual(['OUT_OF_REACH id']);
  });
});
