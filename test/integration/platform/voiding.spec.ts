import type { GraphQLInterfaceType } from 'graphql';
import { Readings } from '../../../src/platform/reading/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';
import { MISTAKE, voidingIn } from '../../support/voiding.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const { take, restore, refusedVoid, refusedRestore } = voidingIn(() => register);

const NODE = `query ($id: ID!) { node(id: $id) { __typename id ... on VoidedRecord { type reason voidedBy voidedAt } } }`;
const node = async (id: string): Promise<Record<string, unknown>> => (await register.ask(NODE, { id })).node;
/** In which lists a record is, and which of them count it. */
async function listed(list: string, id: string): Promise<[number, number]> {
  const type = app.schema
    .getQueryType()!
    .getFields()
    [list]!.args.find(({ name }) => name === 'filter')!
    .type.toString();
  const document = `query ($filter: ${type}) { ${list}(filter: $filter) { totalCount nodes { id } } }`;
  const found = (await register.ask(document, { filter: { id: { eq: id } } }))[list];
  return [found.totalCount, found.nodes.length];
}

async function mediationCase(): Promise<string> {
  const cabinetId = await register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: 'кабинет' } });
  return register.done('openMediationCase', { cabinetId, kind: 'family', receivedOn: '2024' });
}

describe('a record of every type', () => {
  /** What is created and not taken back: how else its mistakes are mended. */
  const OTHERWISE: Readonly<Record<string, string>> = {
    AccessRequest: 'answered', Account: 'disabled', Grant: 'revoked', Role: 'retired', View: 'deleted', Job: 'cancelled', Nomination: 'withdrawn', AccreditationApplication: 'withdrawn', Accreditation: 'withdrawn', Certificate: 'replaced', CertificateBook: 'kept', CertificateForm: 'spoiled', PaperTemplate: 'replaced', OddPaperCheck: 'counted', EarlyWarning: 'reckoned', Vacancy: 'reckoned',
    Area: 'ended', AwardType: 'retired', ClassifierItem: 'retired', EthnicGroup: 'retired', OrganizationKind: 'retired',
    VoidedRecord: 'restored',
  }; // prettier-ignore

  it('is taken back, unless it is mended otherwise', () => {
    const types = app.schema.getPossibleTypes(app.schema.getType('Node') as GraphQLInterfaceType);
    const fixed = types.filter(({ name }) => !app.app.get(Readings).get(name).voidable);
    expect(fixed.map(({ name }) => name).sort()).toEqual(Object.keys(OTHERWISE).sort());
  });

  it('is nowhere to be found once it was taken back, and everywhere once it was restored', async () => {
    const body = await register.body('кеңес');
    const records: [type: string, list: string | null, id: string][] = [
      ['Person', 'people', await register.person()],
      ['Body', 'bodies', await register.body('қате кеңес')],
      ['Association', 'organizations', await register.association('қате бірлестік')],
      ['Institution', 'institutions', await register.institution('қате мекеме')],
      ['Membership', 'memberships', await register.appoint(await register.person(), body)],
      ['Meeting', 'meetings', await register.meeting(body)],
      ['MeetingRule', 'meetingRules', await register.done('defineMeetingRule', { kind: 'apk_council' })],
      [
        'Resolution',
        'resolutions',
        await register.done('recordResolution', { meetingId: await register.held(body), text: { kk: 'шешім' } }),
      ],
      [
        'Assignment',
        'assignments',
        await register.done('giveAssignment', { text: { kk: 'тапсырма' }, givingOrganizationId: body }),
      ],
      ['Award', 'awards', await register.award({ personId: await register.person() })],
      [
        'Facility',
        'facilities',
        await register.done('registerFacility', { kind: 'alley', name: { kk: 'қате аллея' } }),
      ],
      [
        'Mediator',
        'mediators',
        await register.done('registerMediator', { personId: await register.person(), kind: 'PUBLIC' }),
      ],
      ['Training', 'trainings', await register.done('recordTraining', { topic: { kk: 'қате тренинг' } })],
      ['MediationCase', 'mediationCases', await mediationCase()],
      ['Source', 'sources', await register.source('қате бұйрық')],
      ['Post', null, await register.post(body)],
      ['Term', null, await register.term(body, 1)],
    ];
    for (const [type, list, id] of records) {
      await take(id);
      expect(await node(id)).toEqual({
        __typename: 'VoidedRecord', id, type, reason: MISTAKE.reason, voidedBy: expect.any(String), voidedAt: expect.any(String),
      }); // prettier-ignore
      if (list) expect([type, await listed(list, id)]).toEqual([type, [0, 0]]);
      expect(await refusedVoid(id)).toEqual(['ALREADY_VOIDED id']);
      await restore(id);
      expect(await node(id)).toEqual({ __typename: type, id });
      if (list) expect([type, await listed(list, id)]).toEqual([type, [1, 1]]);
      expect(await refusedRestore(id)).toEqual(['NOT_VOIDED id']);
    }
  });

  it('is refused where it is unknown, of another kind, or was changed meanwhile', async () => {
    const person = await register.person();
    expect(await refusedVoid(UNKNOWN_ID)).toEqual(['NOT_FOUND id']);
    expect(await refusedRestore(UNKNOWN_ID)).toEqual(['NOT_FOUND id']);
    expect(await refusedVoid(await register.area('791310000'))).toEqual(['NOT_VOIDABLE id']);
    expect(await refusedVoid(person, { expectedVersion: 2 })).toEqual(['STALE_VERSION expectedVersion']);
  });
});

describe('a record that was taken back', () => {
  it('is unknown to every command and question about it', async () => {
    const [person, body] = [await register.person({ familyName: 'Жоқов' }), await register.body('жоқ кеңес')];
    await Promise.all([take(person), take(body)]);
    const other = await register.person();
    expect(await register.refusals('correctPerson', { id: person, expectedVersion: 2, note: 'х' })).toEqual([
      'NOT_FOUND id',
    ]);
    expect(await register.refusals('appointMember', { personId: person, organizationId: body })).toEqual([
      'NOT_FOUND personId',
    ]);
    expect(await register.refusals('appointMember', { personId: other, organizationId: body })).toEqual([
      'NOT_FOUND organizationId',
    ]);
    expect(await register.ask(`{ person(id: "${person}") { id } organization(id: "${body}") { id } }`)).toEqual({
      person: null,
      organization: null,
    });
    const search = `{ search(text: "Жоқов") { form } people(search: "Жоқов") { totalCount nodes { id } } }`;
    expect(await register.ask(search)).toEqual({ search: [], people: { totalCount: 0, nodes: [] } });
  });

  it('is no possible duplicate', async () => {
    const name = { familyName: 'Қосарланбай', givenName: 'Егізбек' };
    const [one, two] = [await register.person(name), await register.person(name)];
    const alike = async (): Promise<unknown[]> =>
      (await register.ask(`{ person(id: "${one}") { possibleDuplicates { person { id } } } }`)).person
        .possibleDuplicates;
    expect(await alike()).toEqual([{ person: { id: two } }]);
    await take(two);
    expect(await alike()).toEqual([]);
  });

  it('leaves its seat, the roster and the days on which its person was public', async () => {
    const [person, body] = [
      await register.person({ familyName: 'Әліш', areaId: await register.area('791310000') }),
      await register.body('орган'),
    ];
    const post = await register.post(body, 'head', { seats: 1 });
    const seat = { organizationId: body, postId: post, startDate: '2020-01-15' };
    const membership = await register.done('appointMember', { personId: person, ...seat });
    const places = async (): Promise<[boolean, number]> => {
      const [row] = await app.dataSource.query('SELECT public, places FROM people WHERE id = $1', [person]);
      return [row.public, row.places.indexOf(body)];
    };
    const roster = `{ organization(id: "${body}") { memberships(asOf: "2021-01-01") { totalCount } vacancies(asOf: "2021-01-01") { id }
      posts { memberships { totalCount } } } person(id: "${person}") { memberships { totalCount } } }`;
    const ofOne = { memberships: { totalCount: 1 } };
    expect(await register.ask(roster)).toEqual({
      organization: { ...ofOne, vacancies: [], posts: [ofOne] },
      person: ofOne,
    });
    expect((await places())[0]).toBe(true);
    await take(membership);
    const ofNone = { memberships: { totalCount: 0 } };
    expect(await register.ask(roster)).toEqual({
      organization: { ...ofNone, vacancies: [{ id: post }], posts: [ofNone] },
      person: ofNone,
    });
    expect(await places()).toEqual([false, -1]);
    const next = await register.done('appointMember', { personId: await register.person(), ...seat });
    expect(await refusedRestore(membership)).toEqual(['POST_OCCUPIED id']);
    await take(next);
    await restore(membership);
    expect((await places())[0]).toBe(true);
  });

  it('does not come back to a post whose seats are all taken', async () => {
    const body = await register.body('екі орынды');
    const post = await register.post(body, 'member', { seats: 2 });
    const sits = async (): Promise<string> =>
      register.appoint(await register.person(), body, { postId: post, startDate: '2020-01-15' });
    const [first] = [await sits(), await sits()];
    await take(first);
    await sits();
    expect(await refusedRestore(first)).toEqual(['SEATS_TAKEN id']);
  });

  it('leaves its numbers free, until another takes them', async () => {
    const award = { personId: await register.person(), number: '77', date: '2020', published: true };
    const first = await register.award(award);
    const counted = async (): Promise<unknown> =>
      (await register.ask('{ awardsStatistics(groupBy: [TYPE], filter: { year: { eq: 2020 } }) { groups { count } } }'))
        .awardsStatistics.groups;
    const before = await counted();
    await take(first);
    expect(await counted()).not.toEqual(before);
    const second = await register.award(award);
    expect([await counted(), await refusedRestore(first)]).toEqual([before, ['NUMBER_TAKEN id']]);
    await take(second);
    await restore(first);
    const iin = { iin: '900101200010' };
    const person = await register.person({ familyName: 'Бірінші', ...iin });
    await take(person);
    await register.person({ familyName: 'Екінші', ...iin });
    expect(await refusedRestore(person)).toEqual(['IIN_TAKEN id']);
  });

  it('keeps its history, and is not shown as it once was', async () => {
    const person = await register.person({ familyName: 'Тарихов' });
    const lastMoment = async (): Promise<string> => (await historyOf(app.admin, person)).nodes[0].occurredAt;
    const moment = await lastMoment();
    await take(person);
    const was = 'query ($id: ID!, $at: DateTime) { person(id: $id, asKnownAt: $at) { displayName } }';
    expect(await register.ask(was, { id: person, at: moment })).toEqual({ person: null });
    const during = await lastMoment();
    await restore(person);
    expect(await register.ask(was, { id: person, at: moment })).toEqual({ person: { displayName: 'Тарихов' } });
    expect(await register.ask(was, { id: person, at: during })).toEqual({ person: null });
    await take(person);
    const told = 'query ($id: ID!) { history(of: $id) { nodes { event sentence } } }';
    const { nodes } = (await register.ask(told, { id: person })).history;
    expect(nodes.map(({ event }: { event: string }) => event)).toEqual([
      'record.voided', 'record.restored', 'record.voided', 'person.registered',
    ]); // prettier-ignore
    expect(nodes[0].sentence).toMatch(
      /Қате енгізілген жазбаны кері алу: Тарихов\. Кері алынды: қате енгізілген\. Себебі: қате енгізілген$/,
    );
  });
});
