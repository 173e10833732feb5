import { today } from '../../../src/kernel/clock.js';
import type { Language } from '../../../src/kernel/language.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const WHOLE = `
  id version name { kk ru en } foundedOn dissolved dissolvedOn
  names { name { kk } startDate endDate }
  predecessors { id } successors { id }
  changeEvents { kind effectiveDate note decision { id } }
  memberships { nodes { person { id } post { id } startDate ended endDate endReason { code } attestedOn capacity votingRight onBehalfOf { id } decision { id } } }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { organization(id: $id) { ${WHOLE} } }`, { id })).organization;

describe('succeedOrganization', () => {
  let person: string;
  let assembly: string;
  let council: string;
  beforeEach(async () => {
    person = await register.person({ familyName: 'Мұқан' });
    assembly = await register.body('Ассамблея');
    council = await register.body('Халық кеңесі', { kind: 'halyk_kenesi' });
  });
  const succession = (more: Input = {}): Input => ({
    id: assembly, expectedVersion: 1, successorId: council, effectiveDate: '2025-07-01', ...more,
  }); // prettier-ignore

  it('ends the memberships unless told otherwise', async () => {
    await register.appoint(person, assembly, { startDate: '2020' });
    expect(await register.done('succeedOrganization', succession())).toBe(council);
    expect(await read(assembly)).toMatchObject({
      dissolved: true,
      dissolvedOn: '2025-07-01',
      successors: [{ id: council }],
      changeEvents: [{ kind: 'SUCCEED' }],
      memberships: { nodes: [{ ended: true, endDate: '2025-07-01', endReason: { code: 'organization_ended' } }] },
    });
    expect(await read(council)).toMatchObject({ predecessors: [{ id: assembly }], memberships: { nodes: [] } });
  });

  it('carries the memberships over to the post of the same role', async () => {
    const decisionId = await register.source('Жарлық');
    const association = await register.association('Өзбек орталығы');
    const posts = async (id: string): Promise<Record<string, string>> => ({
      head: await register.post(id, 'head', { seats: 1 }),
      member: await register.post(id, 'member', { seats: 42 }),
    });
    const [from, to] = [await posts(assembly), await posts(council)];
    const secretary = await register.post(assembly, 'secretary', { seats: 1 });
    const seat = { startDate: '2020', capacity: 'төраға', votingRight: true, onBehalfOfId: association };
    await register.appoint(person, assembly, { ...seat, postId: from.head });
    const member = await register.person({ familyName: 'Пак' });
    await register.appoint(member, assembly, { startDate: '2021-05', postId: from.member });
    const clerk = await register.person({ familyName: 'Нұргазиев' });
    await register.appoint(clerk, assembly, { startDate: '2021', postId: secretary });
    const gone = await register.person({ familyName: 'Кеткен' });
    await register.appoint(gone, assembly, { startDate: '2010', endDate: '2015' });
    const events = await register.history(() =>
      register.done('succeedOrganization', succession({ memberships: 'CARRY_OVER', decisionId })),
    );
    expect(events.map(({ event }) => event)).toEqual([
      'organization.ended',
      'organization.succeeded',
      ...['membership.ended', 'membership.began', 'membership.ended', 'membership.began'],
      ...['membership.ended', 'membership.began'],
    ]);
    const carried = (await read(council)).memberships.nodes;
    const at = (id: string): Json => carried.find((each: Json) => each.person.id === id);
    const begun = { startDate: '2025-07-01', ended: false, endDate: null, decision: { id: decisionId } };
    expect(carried).toHaveLength(3);
    expect(at(person)).toMatchObject({
      ...begun,
      post: { id: to.head },
      capacity: 'төраға',
      votingRight: true,
      onBehalfOf: { id: association },
    });
    expect(at(member)).toMatchObject({ ...begun, post: { id: to.member } });
    expect(at(clerk)).toMatchObject({ ...begun, post: null });
    const left = (await read(assembly)).memberships.nodes;
    expect(left.map((each: Json) => [each.ended, each.endDate, each.endReason?.code ?? null])).toEqual(
      expect.arrayContaining([
        [true, '2025-07-01', 'carried_over'],
        [true, '2015', null],
      ]),
    );
    expect(left).toHaveLength(4);
  });

  it('carries the end over that was planned, with its reason', async () => {
    const planned = { startDate: '2020', endDate: '2990', endReason: 'term_ended' };
    await register.appoint(person, assembly, planned);
    await register.done('succeedOrganization', succession({ memberships: 'CARRY_OVER' }));
    expect((await read(council)).memberships.nodes).toMatchObject([
      { startDate: '2025-07-01', ended: false, endDate: '2990', endReason: { code: 'term_ended' } },
    ]);
    expect((await read(assembly)).memberships.nodes).toMatchObject([
      { endDate: '2025-07-01', endReason: { code: 'carried_over' } },
    ]);
  });

  it('warns of a successor that was founded later', async () => {
    await register.done('correctOrganization', { id: council, expectedVersion: 1, foundedOn: '2026' });
    const { warnings } = await register.attempt('succeedOrganization', succession());
    expect(warnings).toMatchObject([{ code: 'BEFORE_FOUNDING', path: ['effectiveDate'] }]);
  });

  it('keeps memberships that can be corrected as before, and end for good', async () => {
    const id = await register.appoint(person, assembly, { startDate: '2020' });
    await register.done('succeedOrganization', succession({ memberships: 'KEEP' }));
    await register.done('correctMembership', { id, expectedVersion: 1, note: 'ескертпе', startDate: '2019' });
    const right = await register.person({ familyName: 'Пак' });
    const correction = { id, expectedVersion: 2, personId: right, reason: 'басқа адам' };
    const kept = await register.done('correctMember', correction);
    await register.done('endMembership', { id: kept, expectedVersion: 1 });
    expect(await register.refusals('correctMembership', { id: kept, expectedVersion: 2, ended: false })).toEqual([
      'ORGANIZATION_ENDED organizationId',
    ]);
  });

  it('carries over without a day: what began is attested today', async () => {
    await register.appoint(person, assembly, { startDate: '2020' });
    const days = [today(new Date())];
    await register.done('succeedOrganization', succession({ memberships: 'CARRY_OVER', effectiveDate: null }));
    days.push(today(new Date()));
    const { memberships } = await read(council);
    expect(memberships.nodes).toMatchObject([{ startDate: null, ended: false }]);
    expect(days).toContain(memberships.nodes[0].attestedOn);
    expect(await read(assembly)).toMatchObject({
      dissolved: true,
      dissolvedOn: null,
      memberships: { nodes: [{ ended: true, endDate: null }] },
    });
  });

  it('keeps the memberships where they are when told so', async () => {
    await register.appoint(person, assembly, { startDate: '2020' });
    const kept = await register.history(() =>
      register.done('succeedOrganization', succession({ memberships: 'KEEP' })),
    );
    expect(kept.map(({ event }) => event)).toEqual(['organization.ended', 'organization.succeeded']);
    expect((await read(assembly)).memberships.nodes).toMatchObject([{ ended: false }]);
    expect((await read(council)).memberships.nodes).toEqual([]);
  });

  it('is refused where the post of the successor has too few seats', async () => {
    const from = await register.post(assembly, 'deputy');
    await register.post(council, 'deputy', { seats: 2, title: { kk: 'Төрағаның орынбасары' } });
    for (const familyName of ['Бірінші', 'Екінші', 'Үшінші'])
      await register.appoint(await register.person({ familyName }), assembly, { startDate: '2020', postId: from });
    const carrying = succession({ memberships: 'CARRY_OVER' });
    expect(await register.refusals('succeedOrganization', carrying)).toEqual(['SUCCESSOR_SEATS_TAKEN memberships']);
    const { problems } = await register.attempt('succeedOrganization', carrying);
    expect(problems[0]!.message).toMatch(
      /^Құқықтық мирасқорда бос орын жетпейді: Лауазым «Төрағаның орынбасары», (Тұлға «\S+»(, )?){2}\.$/,
    );
  });

  it('is refused where the one seat of the successor is taken', async () => {
    const from = await register.post(assembly, 'head', { seats: 1 });
    const to = await register.post(council, 'head', { seats: 1 });
    await register.appoint(person, assembly, { startDate: '2020', postId: from });
    await register.appoint(await register.person({ familyName: 'Жаулыбаев' }), council, {
      startDate: '2024',
      postId: to,
    });
    const carrying = succession({ memberships: 'CARRY_OVER' });
    expect(await register.refusals('succeedOrganization', carrying)).toEqual(['SUCCESSOR_SEATS_TAKEN memberships']);
  });

  it.each<[Language, string]>([
    ['kk', 'Құқықтық мирасқорда бос орын жетпейді: Лауазым «Төраға», Тұлға «Жаулыбаев».'],
    ['ru', 'У правопреемника не хватает свободных мест: Должность «Председатель», Лицо «Жаулыбаев».'],
    ['en', 'The successor has too few free seats: Post «Chair», Person «Жаулыбаев».'],
  ])('names the post and the people in the way: %s', async (language, message) => {
    const from = await register.post(assembly, 'head', { seats: 1 });
    const to = await register.post(council, 'head', {
      seats: 1,
      title: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
    });
    await register.appoint(person, assembly, { startDate: '2020', postId: from });
    const holder = await register.person({ familyName: 'Жаулыбаев' });
    await register.appoint(holder, council, { startDate: '2024', postId: to });
    const carrying = succession({ memberships: 'CARRY_OVER' });
    const { problems } = await register.attempt('succeedOrganization', carrying, 'id', { language });
    expect(problems).toMatchObject([{ code: 'SUCCESSOR_SEATS_TAKEN', message }]);
  });

  it('names the memberships that began later', async () => {
    await register.appoint(person, assembly, { startDate: '2020' });
    const { problems } = await register.attempt('succeedOrganization', succession({ effectiveDate: '2019' }));
    expect(problems).toMatchObject([
      { code: 'BEGAN_LATER', message: 'Мүшеліктер бұл күннен кейін басталған: Мүшелік «Мұқан – Ассамблея».' },
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['a membership began later', { effectiveDate: '2019' }, ['BEGAN_LATER effectiveDate']],
    ['a membership was attested later', { effectiveDate: '2020' }, ['BEGAN_LATER effectiveDate']],
  ])('is refused when %s', async (_, more, refusals) => {
    const dates = { '2019': { startDate: '2020' }, '2020': { attestedOn: '2021-01-01' } }[more.effectiveDate as string];
    await register.appoint(person, assembly, dates);
    expect(await register.refusals('succeedOrganization', succession(more))).toEqual(refusals);
  });

  it.each<[string, () => Input, string[]]>([
    ['by itself', () => succession({ successorId: assembly }), ['SAME_ORGANIZATION successorId']],
    ['by one that is none', () => succession({ successorId: UNKNOWN_ID }), ['NOT_FOUND successorId']],
    ['of one that is none', () => succession({ id: UNKNOWN_ID }), ['NOT_FOUND id']],
    ['of another version', () => succession({ expectedVersion: 2 }), ['STALE_VERSION expectedVersion']],
    ['on no day', () => succession({ effectiveDate: '2016-02-30' }), ['INVALID_DATE effectiveDate']],
    ['by no decision', () => succession({ decisionId: UNKNOWN_ID }), ['NOT_FOUND decisionId']],
  ])('is refused and leaves no trace: %s', async (_, input, refusals) => {
    expect(await register.refusals('succeedOrganization', input())).toEqual(refusals);
  });

  it('is refused between types', async () => {
    const association = await register.association('бірлестік');
    expect(await register.refusals('succeedOrganization', succession({ successorId: association }))).toEqual([
      'WRONG_TYPE successorId',
    ]);
  });
});
