import { DataSource } from 'typeorm';
import { PlaceAccessRequests1795341600110 } from '../../../migrations/1795341600110-place-access-requests.js';
import { dataSourceOptions } from '../../../src/platform/database/index.js';
import { startApp, type Client, type Json, type TestApp } from '../../support/app.js';
import { ask, command, knows, listed, problem, refusal, RIGHTS } from '../../support/access-requests.js';
import { Register, UNKNOWN_ID } from '../../support/register.js';

/** A person whom another office has recorded: asked for, instead of being recorded a second time. */
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

describe('requestAccess about a number that another region has recorded', () => {
  it('leads to the record by a request that the other region grants', async () => {
    const id = await personOf(shymkent);
    const again = await own(
      'mutation ($iin: String!) { registerPerson(input: { familyName: "Мүшев", iin: $iin }) { problems { code path } } }',
      { iin: IIN },
    );
    expect(again.data.registerPerson.problems).toEqual(problem('IIN_TAKEN', 'iin'));

    const { accessRequest, problems } = await ask(own, { iin: IIN });
    expect(problems).toEqual([]);
    expect(accessRequest).toMatchObject({ answer: null, person: null, hiddenFields: ['person'], area: { id: jetisu } });
    expect(await knows(own, id)).toBeNull();

    const [asked] = await listed(other);
    expect(asked).toMatchObject({
      id: accessRequest.id,
      person: { id },
      reason: 'мүшелікке ұсынылды',
      hiddenFields: [],
    });
    const granted = await command(other, 'grantAccessRequest', { id: asked.id, expectedVersion: asked.version });
    expect(granted).toMatchObject({ accessRequest: { answer: 'GRANTED' }, problems: [] });

    // Known to both, by who the person is; contacts stay where they were until an appointment.
    expect(await knows(own, id)).toEqual({ displayName: 'Мүшев', personalData: { iin: IIN, phone: null } });
    expect(await knows(other, id)).toEqual({ displayName: 'Мүшев', personalData: { iin: IIN, phone: '+7 701' } });
    expect((await listed(own))[0]).toMatchObject({ person: { id }, hiddenFields: [] });
    const { data } = await own('query ($id: ID!) { history(of: $id) { nodes { event } } }', { id: accessRequest.id });
    expect(data.history.nodes.map(({ event }: Json) => event)).toEqual(['access.granted', 'access.requested']);
  });

  it('stays unknown when the request is refused; whoever asked reads why', async () => {
    const id = await personOf(shymkent);
    const { accessRequest } = await ask(own, { iin: IIN });
    const input = { id: accessRequest.id, expectedVersion: 1, reason: 'негізі жоқ' };
    expect(await refusal(command(republic, 'refuseAccessRequest', input))).toEqual([]);
    expect((await listed(own))[0]).toMatchObject({ answer: 'REFUSED', answerReason: 'негізі жоқ', person: null });
    expect(await knows(own, id)).toBeNull();
    expect(await refusal(ask(own, { iin: IIN }))).toEqual([]);
  });

  it('tells nothing of a public person either before the request is granted', async () => {
    const id = await personOf(shymkent);
    await register.appoint(id, await register.body('Шымкент ассамблеясы', { areaId: shymkent }));
    expect((await ask(own, { iin: IIN })).accessRequest).toMatchObject({ person: null, hiddenFields: ['person'] });
    // A refusal here would tell whose the number is.
    expect(await refusal(ask(own, { personId: id }))).toEqual([]);
    expect(await refusal(ask(own, { personId: id }))).toEqual(problem('ACCESS_REQUESTED', 'reason'));
    for (const each of await listed(own)) expect(each.person).toBeNull();
  });
});

describe('access that was granted', () => {
  const granted = async (input: object): Promise<string> => {
    const { accessRequest } = await ask(own, input);
    await command(other, 'grantAccessRequest', { id: accessRequest.id, expectedVersion: 1 });
    return accessRequest.id;
  };
  const revoking = (id: string, expectedVersion = 2): object => ({ id, expectedVersion, reason: 'мүше болмады' });

  it('is taken back by whoever could grant it, and the person is hidden again at once', async () => {
    const id = await personOf(shymkent);
    const request = await granted({ iin: IIN });
    const known = async (): Promise<unknown> => {
      const document = `query ($id: ID!, $request: ID!) {
        person(id: $id) { id } node(id: $id) { id } people(filter: { id: { eq: $id } }) { totalCount }
        history(of: $request) { nodes { event } } about: history(of: $id) { nodes { event } } }`;
      const { data, errors } = await own(document, { id, request });
      expect(errors).toEqual([]);
      return [data.person, data.node, data.people.totalCount, data.about.nodes.length > 0, data.history.nodes[0].event];
    };
    expect(await known()).toEqual([{ id }, { id }, 1, true, 'access.granted']);
    const answer = await command(other, 'revokeAccess', revoking(request));
    expect(answer).toMatchObject({ accessRequest: { answer: 'REVOKED', answerReason: 'мүше болмады' }, problems: [] });
    expect(await known()).toEqual([null, null, 0, false, 'access.revoked']);
    expect((await listed(own))[0]).toMatchObject({ answer: 'REVOKED', person: null, hiddenFields: ['person'] });
    const again = { id, expectedVersion: 1, note: 'жазба' };
    expect(await new Register(app, own).refusals('correctPerson', again)).toEqual(['NOT_FOUND id']);
    expect(await knows(other, id)).toMatchObject({ displayName: 'Мүшев' });

    // It may be asked for again, and granted again.
    expect(await granted({ iin: IIN })).not.toBe(request);
    expect(await known()).toMatchObject([{ id }, { id }, 1, true, 'access.revoked']);
  });

  it('leaves what an appointment makes known', async () => {
    const id = await personOf(shymkent);
    const request = await granted({ iin: IIN });
    const association = await register.association('Жетісу бірлестігі', { areaId: jetisu });
    await register.appoint(id, association);
    expect(await refusal(command(republic, 'revokeAccess', revoking(request)))).toEqual([]);
    expect(await knows(own, id)).toMatchObject({ displayName: 'Мүшев' });
  });

  it('is not taken back by whoever asked, by a stranger, before it was granted, or twice', async () => {
    await personOf(shymkent);
    const { accessRequest } = await ask(own, { iin: IIN });
    const revoke = (client: Client, version: number): Promise<unknown> =>
      refusal(command(client, 'revokeAccess', revoking(accessRequest.id, version)));
    expect(await revoke(other, 1)).toEqual(problem('ACCESS_NOT_GRANTED', 'id'));
    await command(other, 'grantAccessRequest', { id: accessRequest.id, expectedVersion: 1 });
    expect(await revoke(own, 2)).toEqual(problem('OUT_OF_REACH', 'id'));
    expect(await revoke(app.inArea(await register.area('310000000'), ...RIGHTS), 2)).toEqual(
      problem('NOT_FOUND', 'id'),
    );
    expect(await revoke(other, 1)).toEqual(problem('STALE_VERSION', 'expectedVersion'));
    expect((await listed(own))[0]).toMatchObject({ answer: 'GRANTED', version: 2 });
    expect(await revoke(other, 2)).toEqual([]);
    expect(await revoke(other, 3)).toEqual(problem('ACCESS_REVOKED', 'id'));
    const refused = await ask(own, { iin: IIN });
    await command(other, 'refuseAccessRequest', { id: refused.accessRequest.id, expectedVersion: 1, reason: 'жоқ' });
    const late = revoking(refused.accessRequest.id);
    expect(await refusal(command(other, 'revokeAccess', late))).toEqual(problem('ACCESS_NOT_GRANTED', 'id'));
  });
});

describe('a request', () => {
  it('is refused for whom nobody knows, for one’s own people, and where one records nobody', async () => {
    const id = await personOf(shymkent);
    const unknown = await personOf(shymkent, { iin: null });
    const mine = await personOf(jetisu, { iin: null });
    expect(await refusal(ask(own, { iin: '900101200010' }))).toEqual(problem('NOT_FOUND', 'iin'));
    expect(await refusal(ask(own, { personId: unknown }))).toEqual(problem('NOT_FOUND', 'personId'));
    expect(await refusal(ask(own, { personId: UNKNOWN_ID }))).toEqual(problem('NOT_FOUND', 'personId'));
    expect(await refusal(ask(own, { personId: mine }))).toEqual(problem('ACCESS_HELD', 'personId'));
    expect(await refusal(ask(own, {}))).toEqual(problem('REQUIRED', 'iin'));
    expect(await refusal(ask(own, { iin: IIN, personId: id }))).toEqual(problem('ONE_PERSON', 'personId'));
    expect(await refusal(ask(own, { iin: IIN, areaId: shymkent }))).toEqual(problem('OUT_OF_REACH', 'areaId'));
    expect(await app.dataSource.query('SELECT id FROM access_requests')).toEqual([]);
  });

  it('is answered where the person lies, and once', async () => {
    await personOf(shymkent);
    const { accessRequest } = await ask(own, { iin: IIN });
    const input = { id: accessRequest.id, expectedVersion: 1 };
    expect(await refusal(command(own, 'grantAccessRequest', input))).toEqual(problem('OUT_OF_REACH', 'id'));
    const third = app.inArea(await register.area('310000000'), ...RIGHTS);
    expect(await listed(third)).toEqual([]);
    expect(await refusal(command(third, 'grantAccessRequest', input))).toEqual(problem('NOT_FOUND', 'id'));
    expect(await refusal(command(republic, 'grantAccessRequest', input))).toEqual([]);
    const late = { id: accessRequest.id, expectedVersion: 2, reason: 'кеш' };
    expect(await refusal(command(other, 'refuseAccessRequest', late))).toEqual(problem('ACCESS_ANSWERED', 'id'));
  });

  it('is not made by the hundred', async () => {
    await personOf(shymkent);
    await ask(own, { iin: IIN });
    await app.dataSource.query(
      `INSERT INTO access_requests (id, person_id, by_number, area_id, reason, requested_by)
       SELECT gen_random_uuid(), r.person_id, r.by_number, a.id, r.reason, r.requested_by FROM access_requests r,
         (SELECT id FROM areas WHERE id <> $1 LIMIT 19) a`,
      [jetisu],
    );
    expect(await refusal(ask(own, { iin: IIN }))).toEqual(problem('TOO_MANY_ACCESS_REQUESTS'));
  });

  it('is not made by the hundred at one moment either', async () => {
    await personOf(shymkent);
    const places: { id: string }[] = await app.dataSource.query('SELECT id FROM areas LIMIT 26');
    expect(places).toHaveLength(26);
    const many = app.as(...RIGHTS);
    const answers = await Promise.all(places.map(({ id }) => refusal(ask(many, { iin: IIN, areaId: id }))));
    const late = answers.filter((each) => JSON.stringify(each).includes('TOO_MANY_ACCESS_REQUESTS'));
    const [{ count }] = await app.dataSource.query('SELECT count(*)::int FROM access_requests');
    expect([late.length, count]).toEqual([6, 20]);
  });

  it('does not keep its reason when the person is anonymised', async () => {
    const id = await personOf(shymkent);
    await ask(own, { iin: IIN });
    await register.done('anonymisePerson', { id, expectedVersion: 1, reason: 'заң бойынша' });
    expect(await app.dataSource.query('SELECT reason FROM access_requests')).toEqual([{ reason: null }]);
  });
});
it('requests that were granted before the upgrade tie the person to the area of the organization, and no more after the way back', async () => {
  const id = await personOf(shymkent);
  const organizationId = await register.association('Жетісу бірлестігі', { areaId: jetisu });
  const { accessRequest } = await ask(republic, { iin: IIN, organizationId });
  await command(other, 'grantAccessRequest', { id: accessRequest.id, expectedVersion: 1 });
  const owner = await new DataSource(dataSourceOptions(app.ownerUrl)).initialize();
  const [migration, runner] = [new PlaceAccessRequests1795341600110(), owner.createQueryRunner()];
  await migration.down(runner);
  expect(await knows(own, id)).toBeNull();
  await migration.up(runner);
  expect(await knows(own, id)).toMatchObject({ displayName: 'Мүшев' });
  await owner.destroy();
});
