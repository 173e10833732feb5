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
const ids = (nodes: Json[]): string[] => nodes.map(({ id }) => id).sort();

describe('splitOrganization', () => {
  it('leaves the divided one, smaller', async () => {
    const id = await register.association('Оңтүстік бірлестігі');
    const parts = [
      await register.association('Түркістан бірлестігі'),
      await register.association('Шымкент бірлестігі'),
    ];
    const split = await register.history(() =>
      register.done('splitOrganization', { id, expectedVersion: 1, successorIds: parts, effectiveDate: '2018' }),
    );
    expect(split).toMatchObject([
      {
        event: 'organization.split',
        changes: {
          'ChangeEvent.kind': [null, 'SPLIT'],
          'ChangeEvent.predecessors': [null, [{ organizationId: id }]],
          'ChangeEvent.successors': [null, parts.map((organizationId) => ({ organizationId }))],
        },
      },
    ]);
    const whole = await read(id);
    expect(whole).toMatchObject({ dissolved: false, version: 2, predecessors: [] });
    expect(ids(whole.successors)).toEqual([...parts].sort());
    expect((await read(parts[0]!)).predecessors).toEqual([{ id }]);
  });

  it('dissolves the divided one when told so, with its memberships', async () => {
    const id = await register.association('Тұтас');
    const part = await register.association('Бөлік');
    await register.appoint(await register.person(), id, { startDate: '2010' });
    const split = { id, expectedVersion: 1, successorIds: [part], effectiveDate: '2018', dissolve: true };
    expect((await register.history(() => register.done('splitOrganization', split))).map(({ event }) => event)).toEqual([
      'organization.ended', 'organization.split', 'membership.ended',
    ]); // prettier-ignore
    expect(await read(id)).toMatchObject({
      dissolved: true,
      dissolvedOn: '2018',
      memberships: { nodes: [{ ended: true, endDate: '2018', endReason: { code: 'organization_ended' } }] },
    });
  });

  it.each<[string, (id: string) => Promise<Input>, string[]]>([
    ['into nothing', () => Promise.resolve({ successorIds: [] }), ['TOO_FEW successorIds']],
    ['into itself', (id) => Promise.resolve({ successorIds: [id] }), ['SAME_ORGANIZATION successorIds.0']],
    ['into one that is none', () => Promise.resolve({ successorIds: [UNKNOWN_ID] }), ['NOT_FOUND successorIds.0']],
    [
      'into another type',
      async () => ({ successorIds: [await register.body('ассамблея')] }),
      ['WRONG_TYPE successorIds.0'],
    ],
    [
      'of another version',
      async () => ({ successorIds: [await register.association('ә')], expectedVersion: 2 }),
      ['STALE_VERSION expectedVersion'],
    ],
    [
      'on a day to come',
      async () => ({ successorIds: [await register.association('ә')], effectiveDate: '2999' }),
      ['DATE_IN_FUTURE effectiveDate'],
    ],
    [
      'dissolve cleared by null',
      async () => ({ successorIds: [await register.association('ә')], dissolve: null }),
      ['REQUIRED dissolve'],
    ],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.association('Тұтас');
    const input = { id, expectedVersion: 1, ...(await more(id)) };
    expect(await register.refusals('splitOrganization', input)).toEqual(refusals);
  });
});
