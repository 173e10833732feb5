import { PeopleService } from '../../../src/modules/people/index.js';
import { Actor, EVERYWHERE, everywhere } from '../../../src/platform/access/index.js';
import { RequestContext } from '../../../src/platform/context/index.js';
import { startApp, within, type Client, type Json, type TestApp } from '../../support/app.js';
import { HISTORY, historyOf } from '../../support/history.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

/** What the history shows to whom, in which words. */
let app: TestApp;
let register: Register;
let jetisu: string;
let shymkent: string;

const READS = ['people', 'organizations', 'memberships', 'awards', 'sources', 'reference'].map(
  (each) => `${each}.read`,
);
const in_ = (area: string, ...permissions: string[]): Client =>
  app.inArea(area, 'history.read', ...READS, ...permissions);

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  jetisu = await register.area('330000000');
  shymkent = await register.area('790000000');
});
afterAll(() => app.close());

const corrected = async (command: string, id: string, expectedVersion: number, more: object): Promise<void> => {
  await register.done(command, { id, expectedVersion, ...more });
};
const said = (sentence: string): string => sentence.slice(sentence.indexOf(' – ') + 3);

describe('a sentence', () => {
  let person: string;
  beforeAll(async () => {
    person = await register.person({ familyName: 'Әліш', givenName: 'Ермек', areaId: jetisu });
    await corrected('correctPerson', person, 1, {
      givenName: 'Ермекбай', birthDate: '1990-10', gender: 'MALE', areaId: shymkent, reason: 'төлқұжат бойынша',
      otherNames: [{ text: 'Alish', kind: 'SPELLING', language: 'en' }],
    }); // prettier-ignore
  });

  it.each([
    [
      'kk',
      'Әкімші: Тұлға туралы деректерді түзету: Әліш Ермекбай. Аты: Ермек → Ермекбай; Жынысы: ер; Аумағы: Жетісу облысы → Шымкент қаласы; ' +
        'Туған күні: 10.1990; Басқа аттары: Alish (басқаша жазылуы, en). Себебі: төлқұжат бойынша',
    ],
    [
      'ru',
      'Администратор: Исправление сведений о лице: Әліш Ермекбай. Имя: Ермек → Ермекбай; Пол: мужской; Территория: область Жетісу → ' +
        'город Шымкент; Дата рождения: 10.1990; Иные имена: Alish (иное написание, en). Причина: төлқұжат бойынша',
    ],
    [
      'en',
      'Administrator: Person corrected: Әліш Ермекбай. Given name: Ермек → Ермекбай; Gender: male; Area: Jetisu Region → Shymkent; ' +
        'Date of birth: October 1990; Other names: Alish (another spelling, en). Reason: төлқұжат бойынша',
    ],
  ] as const)('says in %s who changed what and why', async (language, expected) => {
    const { nodes } = await historyOf(app.admin, person, {}, language);
    expect(nodes.map(({ event }: Json) => event)).toEqual(['person.corrected', 'person.registered']);
    expect(said(nodes[0].sentence)).toBe(expected);
  });

  it('stands beside its parts, newest first', async () => {
    const { nodes } = await historyOf(app.admin, person, {}, 'ru');
    expect(nodes[0]).toMatchObject({
      actor: { id: 'administrator', name: 'Администратор' },
      reason: 'төлқұжат бойынша',
    });
    expect(nodes[0].changes[0]).toEqual({
      entity: 'Person', entityId: person, field: 'givenName', label: 'Имя', before: 'Ермек', after: 'Ермекбай',
      beforeText: 'Ермек', afterText: 'Ермекбай', hidden: false,
    }); // prettier-ignore
    expect(nodes[1].occurredAt < nodes[0].occurredAt).toBe(true);
  });

  it('names the account that acted', async () => {
    const id = '01890000-0000-7000-8000-00000000abcd';
    await app.dataSource.query(`INSERT INTO accounts (id, sign_in_name, display_name) VALUES ($1, 'saule', 'Сәуле')`, [
      id,
    ]);
    const actor = new Actor(id, everywhere(['people.write', 'people.read']));
    await app.app
      .get(PeopleService)
      .register(new RequestContext(actor, 'r', new Date(), 'kk'), { familyName: 'Сәулелі' });
    const { data } = await app.admin(
      `query ($id: String) { auditTrail(filter: { actor: $id }) { nodes { event actor { name } } } }`,
      { id },
    );
    expect(data.auditTrail.nodes).toEqual([{ event: 'person.registered', actor: { name: 'Сәуле' } }]);
  });

  it('tells of a membership whose it is, and of an organization what became of it', async () => {
    const [body, other] = [await register.body('Ассамблея'), await register.body('Кеңес')];
    const id = await register.appoint(person, body, { startDate: '2016' });
    const [began] = (await historyOf(app.admin, id, {}, 'ru')).nodes;
    expect(said(began.sentence)).toMatch(
      /^Администратор: Назначение: Әліш Ермекбай – Ассамблея\. Лицо: Әліш Ермекбай; Организация: Ассамблея; Начало: 2016;/,
    );
    await register.done('succeedOrganization', {
      id: body,
      expectedVersion: 1,
      successorId: other,
      effectiveDate: '2020',
    });
    const events = async (of: string): Promise<string[]> =>
      (await historyOf(app.admin, of)).nodes.map(({ event }: Json) => event);
    expect(await events(body)).toEqual(['organization.succeeded', 'organization.ended', 'organization.registered']);
    expect(await events(other)).toEqual(['organization.succeeded', 'organization.registered']);
    expect(await events(id)).toEqual(['membership.ended', 'membership.began']);
  });
});

describe('who', () => {
  let chair: string;
  let member: string;
  beforeAll(async () => {
    const body = await register.body('Шымкент ассамблеясы', { areaId: shymkent });
    const association = await register.association('Шымкент бірлестігі', { areaId: shymkent });
    chair = await register.person({ familyName: 'Төраев', iin: '900101200010', phone: '707', birthDate: '1990-01-01' });
    member = await register.person({ familyName: 'Мүшев', areaId: shymkent });
    await register.appoint(chair, body);
    await register.appoint(member, association);
  });
  const count = async (client: Client, of: string): Promise<number> => (await historyOf(client, of)).nodes.length;

  it('has the record within reach is told; being public is not enough, and what is unknown is no different', async () => {
    const [near, far] = [in_(shymkent), in_(jetisu)];
    expect((await far('query ($id: ID!) { person(id: $id) { id } }', { id: chair })).data.person).toEqual({
      id: chair,
    });
    expect([await count(near, chair), await count(near, member)]).toEqual([1, 1]);
    const nothing = await historyOf(far, UNKNOWN_ID);
    expect(nothing.nodes).toEqual([]);
    expect(await historyOf(far, chair)).toEqual(nothing);
    expect(await historyOf(far, member)).toEqual(nothing);
  });

  it('audits is told within the reach of that right, without the right to read', async () => {
    const auditor = (area: string | undefined): Client =>
      app.holding({
        'history.read': EVERYWHERE,
        'audit.read': area === undefined ? EVERYWHERE : within(area),
      });
    expect(await count(auditor(shymkent), member)).toBe(1);
    expect(await count(auditor(jetisu), member)).toBe(0);
    expect(await count(auditor(undefined), member)).toBe(1);
  });

  it('lacks the right to a field there is told that it changed, not how', async () => {
    const guarded = async (client: Client): Promise<Json> =>
      Object.fromEntries(
        (await historyOf(client, chair)).nodes[0].changes.map((each: Json) => [
          each.field,
          each.hidden ? 'hidden' : each.after,
        ]),
      );
    const hidden = { iin: 'hidden', phone: 'hidden', birth: 'hidden', familyName: 'Төраев' };
    expect(await guarded(in_(shymkent))).toEqual(hidden);
    expect(await guarded(in_(shymkent, 'people.personal.iin'))).toEqual({ ...hidden, iin: '900101200010' });
    const mixed = app.holding({
      'history.read': EVERYWHERE,
      'people.read': EVERYWHERE,
      'people.personal.iin': within(jetisu),
    });
    expect(await guarded(mixed)).toEqual(hidden);
    const [{ sentence, changes }] = (await historyOf(in_(shymkent), chair, {}, 'kk')).nodes;
    expect(sentence).toContain('ЖСН: жасырын');
    expect(JSON.stringify([sentence, changes])).not.toMatch(/900101200010|1990/);
  });

  it('is not told the name of a record he may not know of', async () => {
    const award = await register.award({ type: 'algys_hat', personId: chair, presenterId: member, areaId: jetisu });
    const [{ changes }] = (await historyOf(in_(jetisu), award)).nodes;
    const presenter = changes.find(({ field }: Json) => field === 'presenterId');
    expect(presenter.afterText).toBe('…');
  });

  it('is nobody is not told anything', async () => {
    const { errors } = await app.anonymous(HISTORY, { of: chair });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    ['kk', 'Ескі атауы: Ескі; Жаңа атауы: Жаңа'],
    ['ru', 'Старое название: Ескі; Новое название: Жаңа'],
    ['en', 'Old name: Ескі; New name: Жаңа'],
  ] as const)('reads in %s of a renaming as of one organization under two names', async (language, told) => {
    const id = await register.body('Ескі');
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа' } });
    const document = `query ($of: ID!) { history(of: $of, filter: { event: ["organization.renamed"] }) { nodes { sentence } } }`;
    const { data } = await app.admin(document, { of: id }, { language });
    expect(data.history.nodes[0].sentence).toContain(told);
  });

  it('audits one region reads the trail of that region, and of wider entries his part', async () => {
    const [here, there] = [
      await register.body('Мұнда', { areaId: jetisu }),
      await register.body('Онда', { areaId: shymkent }),
    ];
    const successor = await register.body('Бірге', { areaId: jetisu });
    await register.done('mergeOrganizations', {
      predecessors: [here, there].map((id) => ({ id, expectedVersion: 1 })),
      successor: { id: successor, expectedVersion: 1 },
      memberships: 'KEEP',
    });
    const auditor = app.inArea(jetisu, 'audit.read', ...READS);
    const document = `{ auditTrail(first: 100, filter: { event: ["organization.ended", "organization.merged", "organization.registered"] }) {
      nodes { event changes { entityId } } } }`;
    const { data, errors } = await auditor(document);
    expect(errors).toEqual([]);
    const touched = data.auditTrail.nodes.flatMap(({ changes }: Json) => changes.map(({ entityId }: Json) => entityId));
    expect(touched).toEqual(expect.arrayContaining([here, successor]));
    expect(touched).not.toContain(there);
    expect(data.auditTrail.nodes.every(({ changes }: Json) => changes.length > 0)).toBe(true);
    expect(data.auditTrail.nodes.map(({ event }: Json) => event)).toContain('organization.merged');
  });
});
