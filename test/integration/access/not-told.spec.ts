import { EVERYWHERE } from '../../../src/platform/access/index.js';
import { startApp, within, type Client, type Json, type TestApp } from '../../support/app.js';
import { Register, UNKNOWN_ID } from '../../support/register.js';

/** Ways round the border of a region that were open once: each is tried here by name. */
let app: TestApp;
let register: Register;
let other: string;
let here: string;

const READS = ['people', 'organizations', 'memberships', 'awards', 'sources', 'reference', 'search'].map((each) => `${each}.read`); // prettier-ignore
/** Holds these permissions in the own region. */
const local = (...permissions: string[]): Client => app.inArea(here, ...permissions);
const data = async (client: Client, document: string, variables = {}): Promise<Json> =>
  (await client(document, variables)).data;

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  other = await register.area('790000000');
  here = await register.area('330000000');
});
afterAll(() => app.close());

describe('what is not for the viewer', () => {
  it('is not told by the free seats of an association', async () => {
    const association = await register.association('бірлестік', { areaId: other });
    const body = await register.body('кеңес', { areaId: other });
    for (const each of [association, body]) await register.post(each, 'head', { seats: 1 });
    const ask = 'query ($id: ID!) { organization(id: $id) { vacancies(asOf: "2025-01-01") { seats } hiddenFields } }';
    const hidden = { organization: { vacancies: [], hiddenFields: ['note', 'files', 'vacancies'] } };
    expect(await data(local(...READS), ask, { id: association })).toEqual(hidden);
    const free = { organization: { vacancies: [{ seats: 1 }], hiddenFields: ['note', 'files'] } };
    expect(await data(local(...READS), ask, { id: body })).toEqual(free);
  });

  it('is not told by the sources on which a public person rests', async () => {
    const sourceId = await register.source('мақала', { areaId: other });
    const chair = await register.person({ familyName: 'Төраев', areaId: other, sources: [{ sourceId, quote: 'сөз' }] });
    await register.appoint(chair, await register.body('ассамблея', { areaId: other }));
    const ask = 'query ($id: ID!) { source(id: $id) { citations { totalCount nodes { quote } } } }';
    expect((await data(local(...READS), ask, { id: sourceId })).source.citations).toEqual({ totalCount: 0, nodes: [] });
    expect((await data(app.admin, ask, { id: sourceId })).source.citations.totalCount).toBe(1);
  });

  it('does not keep what is alike out of a search', async () => {
    await register.association('Достықтар', { areaId: here });
    const search = async (): Promise<Json> => (await data(local(...READS), '{ search(text: "Достықтор") { form } }')).search;
    const before = await search();
    expect(before).toEqual([{ form: 'Достықтар' }]);
    await register.person({ familyName: 'Достықтор', areaId: other });
    expect(await search()).toEqual(before);
  }); // prettier-ignore

  it('is not told by the cursor of a list in the order of names', async () => {
    const person = await register.person({ familyName: 'Құпиябаев', areaId: other });
    await register.appoint(person, await register.association('қор', { areaId: other }));
    const viewer = app.holding({ 'memberships.read': EVERYWHERE, 'people.read': within(here) });
    const ask = '{ memberships(first: 50, orderBy: { field: PERSON, direction: ASC }) { edges { cursor node { person { id } } } } }'; // prettier-ignore
    const names = async (client: Client): Promise<string> =>
      (await data(client, ask)).memberships.edges.map((each: Json) => Buffer.from(each.cursor, 'base64').toString()).join(); // prettier-ignore
    expect(await names(viewer)).not.toContain('Құпиябаев');
    expect(await names(app.admin)).toContain('Құпиябаев');
  });

  it('is not told by a filter with its id', async () => {
    const presenter = await register.person({ familyName: 'Тапсырушы', areaId: other });
    const body = await register.body('алқа', { areaId: other });
    await register.award({ type: 'algys_hat', organizationId: body, presenterId: presenter, published: true });
    const count = async (client: Client, filter: string): Promise<number> =>
      (await data(client, `{ awards(filter: { presenter: { ${filter} } }) { totalCount } }`)).awards.totalCount; // prettier-ignore
    expect(await count(local(...READS), `eq: "${presenter}"`)).toBe(0);
    expect(await count(local(...READS), 'isNull: true')).toBe(1);
    expect(await count(app.admin, `eq: "${presenter}"`)).toBe(1);
  });
});

describe('an appointment', () => {
  it('tells nothing of an organization that was taken back: what is told first is the same where there was none', async () => {
    const body = await register.body('қате кеңес', { areaId: here });
    await register.done('voidRecord', { id: body, expectedVersion: 1, reason: 'қате енгізілді' });
    const stranger = await register.person({ familyName: 'Бөтенов', areaId: other });
    const known = await register.person({ familyName: 'Жетісулық', areaId: here });
    const secretary = new Register(app, local(...READS, 'memberships.write'));
    for (const organizationId of [body, UNKNOWN_ID]) {
      const appoint = (personId: string): Promise<string[]> =>
        secretary.refusals('appointMember', { personId, organizationId });
      for (const personId of [stranger, UNKNOWN_ID]) expect(await appoint(personId)).toEqual(['NOT_FOUND personId']);
      expect(await appoint(known)).toEqual(['NOT_FOUND organizationId']);
    }
  });
});

describe('a correction', () => {
  const correct = (client: Client, input: object): Promise<Json> =>
    data(client, 'mutation ($input: CorrectPersonInput!) { correctPerson(input: $input) { problems { code path } } }', { input }); // prettier-ignore

  it('does not move a person out of reach', async () => {
    const id = await register.person({ familyName: 'Жетісулық', areaId: here });
    await register.unchanged(async () => {
      const told = await correct(local(...READS, 'people.write'), { id, expectedVersion: 1, areaId: other });
      expect(told.correctPerson.problems).toEqual([{ code: 'OUT_OF_REACH', path: ['areaId'] }]);
    });
  });

  it('is not made by who may write where he may not read', async () => {
    const id = await register.person({ familyName: 'Белгісіз', areaId: other });
    const viewer = app.holding({ 'people.read': within(here), 'people.write': within(other) });
    await register.unchanged(async () => {
      const told = await correct(viewer, { id, expectedVersion: 1, note: 'жазба' });
      expect(told.correctPerson.problems).toEqual([{ code: 'NOT_FOUND', path: ['id'] }]);
    });
  });

  it('does not rest on a source by who may not read sources', async () => {
    const sourceId = await register.source('бұйрық');
    const outcome = await new Register(app, local('people.read', 'people.write', 'reference.read')).attempt('registerPerson', { familyName: 'Әліш', sources: [{ sourceId }] }); // prettier-ignore
    expect(outcome.problems.map(({ code, path }) => [code, path])).toEqual([['NOT_FOUND', ['sources', '0', 'sourceId']]]); // prettier-ignore
  });
});
