import { startApp, type Client, type TestApp } from '../../support/app.js';
import { ask, command, knows, listed, problem, refusal, RIGHTS } from '../../support/access-requests.js';
import { Register, UNKNOWN_ID } from '../../support/register.js';

/** A request of an organization lies where the organization lies. */
let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;
let own: Client;
let other: Client;
let republic: Client;

const IIN = '850512100017';

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  jetisu = await register.area('330000000');
  shymkent = await register.area('790000000');
  [own, other, republic] = [app.inArea(jetisu, ...RIGHTS), app.inArea(shymkent, ...RIGHTS), app.as(...RIGHTS)];
});
afterAll(() => app.close());
beforeEach(() =>
  app.dataSource.query(
    'DELETE FROM access_requests; UPDATE people SET iin_sealed = null, iin_hash = null, iin_key_id = null',
  ),
);

const personOf = (area: string, more: object = {}): Promise<string> =>
  register.person({ familyName: 'Мүшев', iin: IIN, phone: '+7 701', areaId: area, ...more });

describe('a request for an organization', () => {
  let association: string;
  let secretariat: Client;
  let below: Client;
  const granted = async (client: Client, input: object): Promise<string> => {
    const { accessRequest, problems } = await ask(client, input);
    expect(problems).toEqual([]);
    const grant = { id: accessRequest.id, expectedVersion: 1 };
    expect(await refusal(command(other, 'grantAccessRequest', grant))).toEqual([]);
    return accessRequest.id;
  };
  const inOrganization = (id: string): Client => {
    const reach = { everywhere: false, areas: [], organizations: [id] };
    return app.holding(Object.fromEntries(RIGHTS.map((right) => [right, reach])));
  };

  beforeEach(async () => {
    association = await register.association('Жетісу бірлестігі', { areaId: jetisu });
    secretariat = inOrganization(association);
    below = app.inArea(await register.area('331000000'), ...RIGHTS);
  });

  it('lies where the organization lies: the office of its area asks, lists, and knows the person when it is granted', async () => {
    const id = await personOf(shymkent);
    const request = await granted(own, { iin: IIN, organizationId: association });
    const seen = { id: request, answer: 'GRANTED', person: { id }, area: null, organization: { id: association } };
    for (const client of [own, secretariat, other]) {
      expect(await listed(client)).toMatchObject([seen]);
      expect(await knows(client, id)).toMatchObject({ displayName: 'Мүшев' });
    }
    expect(await listed(below)).toEqual([]);
    expect(await knows(below, id)).toBeNull();
    const { data } = await own('query ($id: ID!) { history(of: $id) { nodes { event } } node(id: $id) { id } }', { id: request }); // prettier-ignore
    expect([data.history.nodes.length, data.node]).toEqual([2, { id: request }]);
  });

  it('is of the whole office: what an account of the organization asked, the area reads, and takes back nothing of it', async () => {
    const id = await personOf(shymkent);
    const { accessRequest } = await ask(secretariat, { iin: IIN, organizationId: association });
    expect(await listed(own)).toMatchObject([{ id: accessRequest.id, person: null, hiddenFields: ['person'] }]);
    const grant = { id: accessRequest.id, expectedVersion: 1 };
    for (const asking of [own, secretariat])
      expect(await refusal(command(asking, 'grantAccessRequest', grant))).toEqual(problem('OUT_OF_REACH', 'id'));
    expect(await refusal(command(below, 'grantAccessRequest', grant))).toEqual(problem('NOT_FOUND', 'id'));
    await command(other, 'grantAccessRequest', grant);
    const revoke = { id: accessRequest.id, expectedVersion: 2, reason: 'мүше болмады' };
    for (const asking of [own, secretariat])
      expect(await refusal(command(asking, 'revokeAccess', revoke))).toEqual(problem('OUT_OF_REACH', 'id'));
    expect(await refusal(command(other, 'revokeAccess', revoke))).toEqual([]);
    for (const asking of [own, secretariat]) expect(await knows(asking, id)).toBeNull();
  });

  it('goes with an organization that moves to another area', async () => {
    const id = await personOf(shymkent);
    await granted(own, { iin: IIN, organizationId: association });
    const abai = await register.area('100000000');
    await register.done('correctOrganization', { id: association, expectedVersion: 1, areaId: abai });
    const there = app.inArea(abai, ...RIGHTS);
    expect([await listed(own), await knows(own, id)]).toEqual([[], null]);
    expect(await listed(there)).toMatchObject([{ person: { id } }]);
    expect(await knows(there, id)).toMatchObject({ displayName: 'Мүшев' });
  });

  it('is refused for an organization elsewhere, one that nobody knows, and an area beside it', async () => {
    await personOf(shymkent);
    const elsewhere = await register.association('Шымкент бірлестігі', { areaId: shymkent });
    const unplaced = await register.association('Республикалық бірлестік');
    const asking = (client: Client, place: object): Promise<unknown> => refusal(ask(client, { iin: IIN, ...place }));
    for (const organizationId of [elsewhere, unplaced])
      for (const client of [own, secretariat])
        expect(await asking(client, { organizationId })).toEqual(problem('OUT_OF_REACH', 'organizationId'));
    expect(await asking(secretariat, { areaId: jetisu })).toEqual(problem('OUT_OF_REACH', 'areaId'));
    for (const client of [own, secretariat, republic]) {
      expect(await asking(client, { organizationId: UNKNOWN_ID })).toEqual(problem('NOT_FOUND', 'organizationId'));
      expect(await asking(client, { areaId: UNKNOWN_ID })).toEqual(problem('NOT_FOUND', 'areaId'));
      const both = { areaId: jetisu, organizationId: association };
      expect(await asking(client, both)).toEqual(problem('ONE_PLACE', 'organizationId'));
    }
    expect(await app.dataSource.query('SELECT id FROM access_requests')).toEqual([]);
  });
});
