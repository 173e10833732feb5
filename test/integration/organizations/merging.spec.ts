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
  changeEvents { kind effectiveDate note decision { id } predecessors { organization { id } name { kk } } successors { organization { id } name { kk } } }
  memberships { nodes { person { id } post { id } startDate ended endDate endReason { code } attestedOn capacity votingRight onBehalfOf { id } decision { id } } }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { organization(id: $id) { ${WHOLE} } }`, { id })).organization;
const ids = (nodes: Json[]): string[] => nodes.map(({ id }) => id).sort();

const named = (kk: string): Input => ({ kk, ru: null, en: null });
/** An organization that nobody has changed yet. */
const asRead = (id: string): Input => ({ id, expectedVersion: 1 });

describe('mergeOrganizations', () => {
  let left: string;
  let right: string;
  let united: string;
  beforeEach(async () => {
    left = await register.association('Сол жақ бірлестік', { foundedOn: '1995' });
    right = await register.association('Оң жақ бірлестік');
    united = await register.association('Біріккен бірлестік');
  });
  const merging = (more: Input = {}): Input => ({
    predecessors: [left, right].map(asRead),
    successor: asRead(united),
    effectiveDate: '2018-06-19',
    ...more,
  });

  it('ends both and leads from each to the other', async () => {
    const decisionId = await register.source('Біріктіру туралы шешім');
    expect(await register.done('mergeOrganizations', merging({ decisionId, note: 'қайта тіркеу' }))).toBe(united);
    const [one, other, successor] = await Promise.all([left, right, united].map(read));
    const event = {
      kind: 'MERGE',
      effectiveDate: '2018-06-19',
      note: 'қайта тіркеу',
      decision: { id: decisionId },
      successors: [{ organization: { id: united }, name: { kk: 'Біріккен бірлестік' } }],
    };
    for (const each of [one, other]) {
      expect(each).toMatchObject({
        dissolved: true,
        dissolvedOn: '2018-06-19',
        version: 2,
        successors: [{ id: united }],
        predecessors: [],
      });
      expect(each.changeEvents).toMatchObject([event]);
    }
    expect(successor).toMatchObject({ dissolved: false, successors: [] });
    expect(successor.changeEvents).toMatchObject([event]);
    expect(ids(successor.predecessors)).toEqual([left, right].sort());
    expect(ids(successor.changeEvents[0].predecessors.map((each: Json) => each.organization))).toEqual(
      [left, right].sort(),
    );
  });

  it('tells the history of each that ended, of the members and of the merger, once', async () => {
    const person = await register.person();
    const membership = await register.appoint(person, left, { startDate: '2010' });
    const reason = await register.item('end-reason', 'organization_ended');
    const merged = await register.history(() => register.done('mergeOrganizations', merging()));
    const ended = { 'Association.isDissolved': [false, true], 'Association.dissolved': [null, '2018-06-19'] };
    expect(merged).toEqual([
      { event: 'organization.ended', changes: ended },
      { event: 'organization.ended', changes: ended },
      {
        event: 'organization.merged',
        changes: {
          'ChangeEvent.kind': [null, 'MERGE'],
          'ChangeEvent.effective': [null, '2018-06-19'],
          'ChangeEvent.predecessors': [
            null,
            [
              { organizationId: left, name: named('Сол жақ бірлестік') },
              { organizationId: right, name: named('Оң жақ бірлестік') },
            ],
          ],
          'ChangeEvent.successors': [null, [{ organizationId: united, name: named('Біріккен бірлестік') }]],
        },
      },
      {
        event: 'membership.ended',
        changes: {
          'Membership.ended': [false, true],
          'Membership.end': [null, '2018-06-19'],
          'Membership.endReasonId': [null, reason],
        },
      },
    ]);
    expect(membership).toBeDefined();
  });

  it('carries a person over once who was in both', async () => {
    const person = await register.person();
    for (const each of [left, right]) await register.appoint(person, each, { startDate: '2010' });
    await register.done('mergeOrganizations', merging({ memberships: 'CARRY_OVER' }));
    expect((await read(united)).memberships.nodes).toMatchObject([
      { person: { id: person }, startDate: '2018-06-19', ended: false },
    ]);
    expect((await read(right)).memberships.nodes).toMatchObject([{ ended: true, endReason: { code: 'carried_over' } }]);
  });

  it.each<[string, () => Input, string[]]>([
    ['one alone', () => merging({ predecessors: [left].map(asRead) }), ['TOO_FEW predecessors']],
    ['one twice', () => merging({ predecessors: [left, left].map(asRead) }), ['TOO_FEW predecessors']],
    ['into one of them', () => merging({ successor: asRead(right) }), ['SAME_ORGANIZATION predecessors.1.id']],
    [
      'with one that is none',
      () => merging({ predecessors: [left, UNKNOWN_ID].map(asRead) }),
      ['NOT_FOUND predecessors.1.id'],
    ],
    [
      'with no id',
      () => merging({ predecessors: [left, right, 'үшінші'].map(asRead) }),
      ['INVALID_ID predecessors.2.id'],
    ],
    ['into one that is none', () => merging({ successor: asRead(UNKNOWN_ID) }), ['NOT_FOUND successor.id']],
    [
      'with another version of one',
      () => merging({ predecessors: [asRead(left), { id: right, expectedVersion: 2 }] }),
      ['STALE_VERSION predecessors.1.expectedVersion'],
    ],
    [
      'into another version',
      () => merging({ successor: { id: united, expectedVersion: 2 } }),
      ['STALE_VERSION successor.expectedVersion'],
    ],
    ['on no day', () => merging({ effectiveDate: '2018-06-31' }), ['INVALID_DATE effectiveDate']],
    ['on a day to come', () => merging({ effectiveDate: '2999' }), ['DATE_IN_FUTURE effectiveDate']],
    [
      'before one was founded',
      () => merging({ effectiveDate: '1994-12-31' }),
      ['DISSOLVED_BEFORE_FOUNDED effectiveDate'],
    ],
    ['by a decision that is none', () => merging({ decisionId: UNKNOWN_ID }), ['NOT_FOUND decisionId']],
    ['memberships cleared by null', () => merging({ memberships: null }), ['REQUIRED memberships']],
  ])('is refused and leaves no trace: %s', async (_, input, refusals) => {
    expect(await register.refusals('mergeOrganizations', input())).toEqual(refusals);
  });

  it('is refused with another type, and with one that has ended', async () => {
    const body = await register.body('ассамблея');
    expect(await register.refusals('mergeOrganizations', merging({ predecessors: [left, body].map(asRead) }))).toEqual([
      'WRONG_TYPE predecessors.1.id',
    ]);
    await register.done('dissolveOrganization', { id: right, expectedVersion: 1 });
    const late = { predecessors: [asRead(left), { id: right, expectedVersion: 2 }] };
    expect(await register.refusals('mergeOrganizations', merging(late))).toEqual([
      'ALREADY_DISSOLVED predecessors.1.id',
    ]);
    await register.done('dissolveOrganization', { id: united, expectedVersion: 1 });
    const ended = { successor: { id: united, expectedVersion: 2 } };
    expect(await register.refusals('mergeOrganizations', merging(ended))).toEqual(['ALREADY_DISSOLVED successor.id']);
  });
});
