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
  names { kind name { kk } startDate endDate }
  predecessors { id } successors { id }
  changeEvents { kind effectiveDate note decision { id } predecessors { id } successors { id } }
  memberships { nodes { person { id } post { id } startDate ended endDate endReason { code } attestedOn capacity votingRight onBehalfOf { id } decision { id } } }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { organization(id: $id) { ${WHOLE} } }`, { id })).organization;
const ids = (nodes: Json[]): string[] => nodes.map(({ id }) => id).sort();

describe('renameOrganization', () => {
  it('keeps the old name with its period', async () => {
    const decisionId = await register.source('№ 370 Жарлық');
    const id = await register.body('Қазақстан халықтары Ассамблеясы', { foundedOn: '1995-03-01' });
    const input = {
      id,
      expectedVersion: 1,
      name: { kk: 'Қазақстан халқы Ассамблеясы' },
      effectiveDate: '2007-07-26',
      decisionId,
      note: 'атауы',
    };
    expect(await register.after('renameOrganization', input, WHOLE)).toMatchObject({
      version: 2,
      name: { kk: 'Қазақстан халқы Ассамблеясы' },
      names: [
        {
          kind: 'OFFICIAL',
          name: { kk: 'Қазақстан халықтары Ассамблеясы' },
          startDate: '1995-03-01',
          endDate: '2007-07-26',
        },
        { kind: 'OFFICIAL', name: { kk: 'Қазақстан халқы Ассамблеясы' }, startDate: '2007-07-26', endDate: null },
      ],
      dissolved: false,
      predecessors: [],
      successors: [],
      changeEvents: [
        {
          kind: 'RENAME',
          effectiveDate: '2007-07-26',
          note: 'атауы',
          decision: { id: decisionId },
          predecessors: [{ id }],
          successors: [{ id }],
        },
      ],
    });
  });

  it.each([
    ['on a known day', '2019'],
    ['nobody knows when', null],
  ])('%s leaves it found by both names, the old one as a former', async (when, effectiveDate) => {
    const [old, now] = [`Ынтымақ ${when}`, `Достастық ${when}`];
    const id = await register.association(old);
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: now }, effectiveDate });
    const match = async (search: string): Promise<Json> =>
      (
        await register.ask(
          'query ($search: String) { associations(search: $search) { edges { node { id } match { form kind } } } }',
          {
            search,
          },
        )
      ).associations.edges;
    expect(await match(old)).toEqual([{ node: { id }, match: { form: old, kind: 'FORMER' } }]);
    expect(await match(now)).toEqual([{ node: { id }, match: { form: now, kind: 'OFFICIAL' } }]);
  });

  it('nobody knows when, and then mends the new name and not the old one', async () => {
    const id = await register.association('Бірінші атау');
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Екінші атау' } });
    await register.done('correctOrganization', { id, expectedVersion: 2, name: { kk: 'Екінші дұрыс атау' } });
    const { names } = await read(id);
    expect(names.map((each: Json) => each.name.kk).sort()).toEqual(['Бірінші атау', 'Екінші дұрыс атау']);
  });

  it('tells the history the name and the event, once', async () => {
    const id = await register.body('Ескі');
    const renamed = await register.history(() =>
      register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа' }, effectiveDate: '2020' }),
    );
    expect(renamed).toEqual([
      {
        event: 'organization.renamed',
        changes: {
          'Body.name': [
            { kk: 'Ескі', ru: null, en: null },
            { kk: 'Жаңа', ru: null, en: null },
          ],
          'ChangeEvent.kind': [null, 'RENAME'],
          'ChangeEvent.effective': [null, '2020'],
          'ChangeEvent.predecessors': [null, [id]],
          'ChangeEvent.successors': [null, [id]],
        },
      },
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['the same name', { name: { kk: 'Ескі' } }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['an organization that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
    ['on no day', { effectiveDate: '2016-02-30' }, ['INVALID_DATE effectiveDate']],
    ['on a day to come', { effectiveDate: '2999' }, ['DATE_IN_FUTURE effectiveDate']],
    ['before it was founded', { effectiveDate: '1994' }, ['END_BEFORE_START effectiveDate']],
    ['by a decision that is none', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
    ['a name of two scripts', { name: { kk: 'Жaңа' } }, ['MIXED_SCRIPT name.kk']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.body('Ескі', { foundedOn: '1995' });
    expect(
      await register.refusals('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа' }, ...more }),
    ).toEqual(refusals);
  });

  it('is refused for an organization that has ended', async () => {
    const id = await register.body('Ескі');
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    expect(await register.refusals('renameOrganization', { id, expectedVersion: 2, name: { kk: 'Жаңа' } })).toEqual([
      'ALREADY_DISSOLVED id',
    ]);
  });
});

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
    predecessorIds: [left, right],
    successorId: united,
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
      successors: [{ id: united }],
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
    expect(ids(successor.changeEvents[0].predecessors)).toEqual([left, right].sort());
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
          'ChangeEvent.predecessors': [null, [left, right]],
          'ChangeEvent.successors': [null, [united]],
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
    ['one alone', () => merging({ predecessorIds: [left] }), ['TOO_FEW predecessorIds']],
    ['one twice', () => merging({ predecessorIds: [left, left] }), ['TOO_FEW predecessorIds']],
    ['into one of them', () => merging({ successorId: right }), ['SAME_ORGANIZATION predecessorIds.1']],
    ['with one that is none', () => merging({ predecessorIds: [left, UNKNOWN_ID] }), ['NOT_FOUND predecessorIds.1']],
    ['with no id', () => merging({ predecessorIds: [left, right, 'үшінші'] }), ['INVALID_ID predecessorIds.2']],
    ['into one that is none', () => merging({ successorId: UNKNOWN_ID }), ['NOT_FOUND successorId']],
    ['on no day', () => merging({ effectiveDate: '2018-06-31' }), ['INVALID_DATE effectiveDate']],
    ['on a day to come', () => merging({ effectiveDate: '2999' }), ['DATE_IN_FUTURE effectiveDate']],
    ['before one was founded', () => merging({ effectiveDate: '1994-12-31' }), ['END_BEFORE_START effectiveDate']],
    ['by a decision that is none', () => merging({ decisionId: UNKNOWN_ID }), ['NOT_FOUND decisionId']],
    ['memberships cleared by null', () => merging({ memberships: null }), ['REQUIRED memberships']],
  ])('is refused and leaves no trace: %s', async (_, input, refusals) => {
    expect(await register.refusals('mergeOrganizations', input())).toEqual(refusals);
  });

  it('is refused with another type, and with one that has ended', async () => {
    const body = await register.body('ассамблея');
    expect(await register.refusals('mergeOrganizations', merging({ predecessorIds: [left, body] }))).toEqual([
      'WRONG_TYPE predecessorIds.1',
    ]);
    await register.done('dissolveOrganization', { id: right, expectedVersion: 1 });
    expect(await register.refusals('mergeOrganizations', merging())).toEqual(['ALREADY_DISSOLVED predecessorIds.1']);
    await register.done('dissolveOrganization', { id: united, expectedVersion: 1 });
    expect(await register.refusals('mergeOrganizations', merging())).toEqual(['ALREADY_DISSOLVED successorId']);
  });
});
