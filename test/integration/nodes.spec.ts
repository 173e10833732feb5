import type { GraphQLInterfaceType } from 'graphql';
import { startApp, type TestApp } from '../support/app.js';
import { Accrediting } from '../support/good-accreditation-inputs.js';
import { registerOf, UNKNOWN_ID, type Register } from '../support/register.js';

let app: TestApp;
let register: Register;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const first = async (list: string): Promise<string> =>
    (await register.ask(`{ ${list}(first: 1) { nodes { id } } }`))[list].nodes[0].id;
  const [person, body] = [await register.person(), await register.body('ассамблея')];
  const account = await register.done('createAccount', { signInName: 'node', displayName: 'Түйін' });
  const steps = new Accrediting(register, body);
  ids = {
    AccessRequest: await register.done('requestAccess', {
      personId: person,
      areaId: await first('areas'),
      reason: 'себеп',
    }),
    Account: account,
    Accreditation: await steps.accredited('1'),
    AccreditationApplication: await steps.applied(),
    Area: await first('areas'),
    Assignment: await register.done('giveAssignment', { text: { kk: 'тапсырма' }, givingOrganizationId: body }),
    Association: await register.association('бірлестік'),
    Award: await register.award({ personId: person }),
    AwardDecision: await register.done('recordAwardDecision', {
      kind: 'ORDER', number: '1', date: '2025', decidingBodyId: body,
    }), // prettier-ignore
    AwardType: await first('awardTypes'),
    AwardTypeVersion: await register.done('defineAwardTypeVersion', { type: 'birlik_medal' }),
    Body: body,
    Campaign: await register.done('recordCampaign', { title: { kk: 'акция' } }),
    ...(await papers(body)),
    ClassifierItem: await first('classifierItems'),
    Contest: await register.done('recordContest', { title: { kk: 'байқау' } }),
    Contribution: await register.done('recordContribution', { kind: 'money' }),
    EarlyWarning: await warning(),
    EthnicGroup: await first('ethnicGroups'),
    Event: await register.done('recordEvent', { kind: 'run', title: { kk: 'жүгіріс' } }),
    Facility: await register.done('registerFacility', { kind: 'alley', name: { kk: 'аллея' } }),
    Grant: await register.done('giveGrant', { accountId: account, role: 'reader' }),
    Institution: await register.institution('достық үйі'),
    Job: await register.job(),
    ...(await mediation(person)),
    Meeting: await register.meeting(body),
    MeetingRule: await register.done('defineMeetingRule', { kind: 'apk_council' }),
    Membership: await register.appoint(person, body),
    Memorandum: await register.done('recordMemorandum', { title: { kk: 'меморандум' } }),
    Nomination: await register.done('draftNomination', {
      type: 'algys_hat', personId: person, proposerId: body, merits: { kk: 'татулық үшін' },
    }), // prettier-ignore
    OddPaperCheck: await oddCheck(),
    OrganizationKind: await first('organizationKinds'),
    PaperTemplate: await first('paperTemplates'),
    Person: person,
    Post: await register.post(body),
    Programme: await register.done('recordProgramme', { kind: 'concept', title: { kk: 'тұжырымдама' } }),
    Project: await register.done('recordProject', { kind: 'media', title: { kk: 'фильм' } }),
    Resolution: await register.done('recordResolution', {
      meetingId: await register.held(body),
      text: { kk: 'шешім' },
    }),
    Role: await first('roles'),
    Source: await register.source('бұйрық'),
    Term: await register.term(body, 1),
    Training: await register.done('recordTraining', { topic: { kk: 'тренинг' } }),
    Vacancy: await vacancy(body),
    View: await register.done('saveView', { name: 'іріктеме', list: 'people' }),
    VoidedRecord: await register.done('voidRecord', { id: await register.source('қате'), reason: 'қате' }),
  };
});
afterAll(() => app.close());

/** A post that leads, and nobody on it. */
async function warning(): Promise<string> {
  await register.post(await register.association('басшысыз'), 'head');
  return (await register.ask('{ earlyWarnings { nodes { id } } }')).earlyWarnings.nodes[0].id;
}
async function vacancy(body: string): Promise<string> {
  const filter = { post: { eq: await register.post(body, 'deputy', { seats: 1 }) } };
  const found = await register.ask('query ($filter: VacancyFilter) { vacancies(filter: $filter) { nodes { id } } }', {
    filter,
  });
  return found.vacancies.nodes[0].id;
}
async function mediation(personId: string): Promise<Record<'MediationCase' | 'Mediator', string>> {
  const cabinetId = await register.done('registerFacility', { kind: 'virtual_cabinet', name: { kk: 'кабинет' } });
  const received = { cabinetId, kind: 'family', receivedOn: '2024' };
  return {
    MediationCase: await register.done('openMediationCase', received),
    Mediator: await register.done('registerMediator', { personId, kind: 'PUBLIC' }),
  };
}
/** Many numbers that no paper has. */
async function oddCheck(): Promise<string> {
  await app.dataSource.query(`INSERT INTO failed_number_checks (day, times) VALUES ('2026-01-01', 100)`);
  const [odd] = await app.dataSource.query<{ id: string }[]>('SELECT id FROM odd_paper_checks');
  return odd!.id;
}
/** A book, a form of it, and a paper that was signed. */
async function papers(body: string): Promise<Record<'Certificate' | 'CertificateBook' | 'CertificateForm', string>> {
  const type = 'papers';
  await register.done('defineAwardType', { code: type, kind: 'medal', name: { kk: 'марапат' }, printedElsewhere: true });
  await register.done('defineAwardTypeVersion', { type, numbered: true });
  const CertificateBook = await register.done('receiveForms', { type, count: 1, reason: 'жүкқұжат' });
  const decision = await register.done('recordAwardDecision', { kind: 'ORDER', number: '2', date: '2025-01-01', decidingBodyId: body });
  const awardId = await register.award({ type, personId: await register.person(), awardDecisionId: decision });
  await register.done('signCertificates', { decisionId: decision, rows: [{ awardId, expectedVersion: 1 }] });
  const found = await register.ask('{ certificates { nodes { id form { id } } } }');
  const [{ id: Certificate, form }] = found.certificates.nodes;
  return { Certificate, CertificateBook, CertificateForm: form.id };
} // prettier-ignore

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';

describe('node', () => {
  it('is tried here with every type that is one', () => {
    const types = app.schema.getPossibleTypes(app.schema.getType('Node') as GraphQLInterfaceType);
    expect(Object.keys(ids)).toEqual(types.map(({ name }) => name).sort());
  });

  it('gives any record by its id', async () => {
    for (const [type, id] of Object.entries(ids))
      expect(await register.ask(NODE, { id })).toEqual({ node: { __typename: type, id } });
  });

  it('gives what is asked of the type the record has', async () => {
    const document = `query ($id: ID!) { node(id: $id) { ... on Organization { name { kk } kind { code } } ... on Person { displayName } } }`;
    expect(await register.ask(document, { id: ids.Association })).toEqual({
      node: { name: { kk: 'бірлестік' }, kind: { code: 'eca' } },
    });
    expect(await register.ask(document, { id: ids.Person })).toEqual({ node: { displayName: 'Әліш' } });
  });

  it('is null for an id no record has', async () => {
    expect(await register.ask(NODE, { id: UNKNOWN_ID })).toEqual({ node: null });
  });

  it('is null for a record that is not for the viewer', async () => {
    const { data, errors } = await app.as('search.read', 'sources.read')(NODE, { id: ids.Person });
    expect([data, errors]).toEqual([{ node: null }, []]);
    expect((await app.as('search.read', 'sources.read')(NODE, { id: ids.Source })).data.node.id).toBe(ids.Source);
  });

  it('is refused with what is no id', async () => {
    const { errors } = await app.admin(NODE, { id: 'Person:1' });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ID']);
  });
});

describe('a search over all types', () => {
  it('shows only names of records that the viewer may read', async () => {
    const document = '{ search(text: "ассамблея") { form node { __typename } } }';
    expect((await app.as('search.read')(document)).data).toEqual({ search: [] });
    expect((await app.as('search.read', 'people.read')(document)).data).toEqual({ search: [] });
    const { data } = await app.as('search.read', 'organizations.read')(document);
    expect(data).toEqual({ search: [{ form: 'ассамблея', node: { __typename: 'Body' } }] });
  });
});
