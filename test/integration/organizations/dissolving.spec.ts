import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const ENDED = `version dissolved dissolvedOn successors { id }
  changeEvents { kind effectiveDate predecessors { organization { id } } successors { organization { id } } }
  memberships { nodes { ended endDate endReason { code } } }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { organization(id: $id) { ${ENDED} } }`, { id })).organization;

describe('dissolveOrganization', () => {
  it('ends an organization and its memberships', async () => {
    const id = await register.body('Кеңес', { foundedOn: '2009' });
    await register.appoint(await register.person(), id, { startDate: '2010' });
    const dissolved = await register.history(() =>
      register.done('dissolveOrganization', { id, expectedVersion: 1, effectiveDate: '2012-03' }),
    );
    expect(dissolved.map(({ event }) => event)).toEqual([
      'organization.ended',
      'organization.dissolved',
      'membership.ended',
    ]);
    expect(await read(id)).toMatchObject({
      dissolved: true, dissolvedOn: '2012-03', version: 2, successors: [],
      changeEvents: [{ kind: 'DISSOLVE', effectiveDate: '2012-03', predecessors: [{ organization: { id } }], successors: [] }],
      memberships: { nodes: [{ ended: true, endDate: '2012-03', endReason: { code: 'organization_ended' } }] },
    }); // prettier-ignore
  });

  it('ends it on a day that is not known', async () => {
    const id = await register.body('Кеңес');
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    expect(await read(id)).toMatchObject({ dissolved: true, dissolvedOn: null });
  });

  it('warns of a day that contradicts what was recorded before', async () => {
    const id = await register.association('Кеңес', { foundedOn: '2009' });
    await register.done('renameOrganization', {
      id,
      expectedVersion: 1,
      name: { kk: 'Жаңа кеңес' },
      effectiveDate: '2020',
    });
    const person = await register.person();
    await register.appoint(person, id, { startDate: '2010', endDate: '2014' });
    await register.appoint(person, id, { startDate: '2016', endDate: '2019' });
    await register.term(id, 1, { startDate: '2016', endDate: '2019' });
    await register.award({ organizationId: id, date: '2018' });
    const { warnings } = await register.attempt('dissolveOrganization', {
      id,
      expectedVersion: 2,
      effectiveDate: '2015',
    });
    expect(warnings.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
      'CONTRADICTS_AWARDS effectiveDate',
      'CONTRADICTS_MEMBERSHIPS effectiveDate',
      'CONTRADICTS_TERMS effectiveDate',
      'RENAMED_LATER effectiveDate',
    ]);
  });

  it('is shown by the filter', async () => {
    const id = await register.body('Таратылған кеңес');
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    const count = async (dissolved: boolean): Promise<number> =>
      (
        await register.ask('query ($filter: OrganizationFilter) { bodies(filter: $filter) { totalCount } }', {
          filter: { id: { eq: id }, dissolved },
        })
      ).bodies.totalCount;
    expect([await count(true), await count(false)]).toEqual([1, 0]);
  });

  it.each<[string, Input, string[]]>([
    ['before it was founded', { effectiveDate: '2008' }, ['DISSOLVED_BEFORE_FOUNDED effectiveDate']],
    ['on no day', { effectiveDate: '2016-02-30' }, ['INVALID_DATE effectiveDate']],
    ['on a day to come', { effectiveDate: '2999' }, ['DATE_IN_FUTURE effectiveDate']],
    ['of another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['of one that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
    ['by no decision', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.body('Кеңес', { foundedOn: '2009' });
    expect(await register.refusals('dissolveOrganization', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it('is refused the second time', async () => {
    const id = await register.body('Кеңес');
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    expect(await register.refusals('dissolveOrganization', { id, expectedVersion: 2 })).toEqual([
      'ALREADY_DISSOLVED id',
    ]);
  });
});
