import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const MISTAKE = { reason: 'қате енгізілген' };
const NODE = `query ($id: ID!) { node(id: $id) { __typename id ... on VoidedRecord { type reason voidedBy voidedAt } } }`;

describe('who may take back', () => {
  it('is who may write the record where it lies, and holds the right to take back', async () => {
    const [here, elsewhere] = [await register.area('791310000'), await register.area('750000000')];
    const source = await register.source('біздікі', { areaId: here });
    const person = await register.person({ familyName: 'Әліш', areaId: here });
    const rights = ['people.read', 'people.write', 'sources.read', 'sources.write', 'search.read'];
    const attempt = async (area: string, id: string, ...more: string[]): Promise<string> => {
      const client = app.inArea(area, ...rights, ...more);
      const { data, errors } = await client(
        `mutation ($input: VoidRecordInput!) { voidRecord(input: $input) { record { id } problems { code } } }`,
        { input: { id, ...MISTAKE } },
      );
      return errors[0]?.extensions.code ?? data.voidRecord.problems[0]?.code ?? data.voidRecord.record.id;
    };
    expect(await attempt(here, source)).toBe('FORBIDDEN');
    expect(await attempt(elsewhere, source, 'records.void')).toBe('OUT_OF_REACH');
    expect(await attempt(elsewhere, person, 'records.void')).toBe('NOT_FOUND');
    expect(await attempt(here, source, 'records.void')).toBe(source);
    expect(await attempt(elsewhere, source, 'records.void')).toBe('NOT_FOUND');
    const seen = async (area: string): Promise<unknown> =>
      (await app.inArea(area, ...rights)(NODE, { id: source })).data.node;
    expect([await seen(elsewhere), await seen(here)]).toEqual([null, expect.objectContaining({ type: 'Source' })]);
    expect(
      await register
        .as('people.read', 'records.void', 'search.read')
        .refusals('voidRecord', { id: person, ...MISTAKE }),
    ).toEqual(['OUT_OF_REACH id']);
  });
});
