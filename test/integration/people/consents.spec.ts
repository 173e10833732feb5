import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let ethnicGroupId: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  ethnicGroupId = (await register.ask('{ ethnicGroups(filter: { code: { eq: "uzbek" } }) { nodes { id } } }'))
    .ethnicGroups.nodes[0].id;
});
afterAll(() => app.close());

const FIELDS =
  'purpose { code } fields givenOn validUntil allowsPublication allowsTransfer form withdrawnOn inForce note source { title }';
const person = async (id: string): Promise<Json> =>
  (
    await register.ask(
      `query ($id: ID!) { person(id: $id) { version consents { id ${FIELDS} } personalData { ethnicGroup { code } photoConsent } } }`,
      { id },
    )
  ).person;

describe('ethnicity', () => {
  it.each([
    ['without a consent', []],
    ['with a consent to something else', [{ purpose: 'contacts' }]],
    ['with a consent that has run out', [{ validUntil: '2024-03-02' }]],
  ])('is not recorded %s', async (_, consents) => {
    const given = {
      familyName: 'Хакимбеков',
      ethnicGroupId,
      consents: consents.map((each) => register.selfDeclaration(each)),
    };
    expect(await register.refusals('registerPerson', given)).toEqual(['CONSENT_MISSING ethnicGroupId']);
  });

  it('is recorded with a self-declaration in the same command', async () => {
    const id = await register.person({ familyName: 'Х', ethnicGroupId, consents: [register.selfDeclaration()] });
    expect((await person(id)).personalData.ethnicGroup).toEqual({ code: 'uzbek' });
  });

  it('is recorded with a self-declaration recorded before', async () => {
    const id = await register.person({ familyName: 'Х' });
    const correction = { id, expectedVersion: 1, ethnicGroupId };
    expect(await register.refusals('correctPerson', correction)).toEqual(['CONSENT_MISSING ethnicGroupId']);
    await register.done('recordConsent', { personId: id, ...register.selfDeclaration() });
    await register.done('correctPerson', correction);
    expect((await person(id)).personalData.ethnicGroup).toEqual({ code: 'uzbek' });
  });

  it('goes with the consent it rests on, which stays as withdrawn', async () => {
    const id = await register.person({ familyName: 'Х', ethnicGroupId, consents: [register.selfDeclaration()] });
    const [{ id: consentId }] = (await person(id)).consents;
    const history = await register.history(() =>
      register.done('withdrawConsent', { id: consentId, withdrawnOn: '2024-05-05', reason: 'өтініш' }),
    );
    const after = await person(id);
    expect(after.personalData.ethnicGroup).toBeNull();
    expect(after.consents).toMatchObject([{ id: consentId, withdrawnOn: '2024-05-05', inForce: false }]);
    expect(history).toEqual([
      {
        event: 'consent.withdrawn',
        reason: 'өтініш',
        changes: {
          'Consent.withdrawnOn': [null, '2024-05-05'],
          'Person.ethnicGroupId': [ethnicGroupId, null],
          'Person.ethnicityConsentId': [consentId, null],
        },
      },
    ]);
  });

  it('cannot stand without a consent in the database either', async () => {
    const id = await register.person({ familyName: 'Х' });
    const update = (set: string): Promise<unknown> =>
      app.dataSource.query(`UPDATE people SET ${set} WHERE id = $1`, [id]);
    await expect(update(`ethnic_group_id = '${ethnicGroupId}'`)).rejects.toThrow(/people_ethnicity_consent_ck/);
    const both = `ethnic_group_id = '${ethnicGroupId}', ethnicity_consent_id = '${UNKNOWN_ID}'`;
    await expect(update(both)).rejects.toThrow(/people_ethnicity_consent_id_fk/);
  });
});

describe('consents', () => {
  it('are recorded twice with a warning, unless the first was withdrawn', async () => {
    const personId = await register.person();
    const consent = { personId, purpose: 'contacts', givenOn: '2024-03-01', form: 'PAPER' };
    const codes = async (more = {}): Promise<string[]> =>
      (await register.attempt('recordConsent', { ...consent, ...more })).warnings.map(({ code }) => code);
    const id = await register.done('recordConsent', consent);
    expect([await codes({ givenOn: '2024-03-02' }), await codes({ purpose: 'photo_publication' })]).toEqual([[], []]);
    await register.done('withdrawConsent', { id });
    expect([await codes(), await codes()]).toEqual([[], ['SIMILAR_EXISTS']]);
  });

  it('are recorded with all that is said of them', async () => {
    const personId = await register.person({ familyName: 'Әліш' });
    const sourceId = await register.source('Келісім парағы');
    const consent = {
      fields: ['photo'], givenOn: '2024-03-01', validUntil: '2099-12-31', allowsPublication: true, allowsTransfer: false, form: 'PAPER',
      note: '3-қалта',
    }; // prettier-ignore
    await register.done('recordConsent', { personId, purpose: 'photo_publication', sourceId, ...consent });
    const { consents, personalData } = await person(personId);
    expect(consents).toMatchObject([
      {
        ...consent,
        purpose: { code: 'photo_publication' },
        withdrawnOn: null,
        inForce: true,
        source: { title: 'Келісім парағы' },
      },
    ]);
    expect(personalData.photoConsent).toBe(true);
  });

  it('to a photograph say whether it may be published: null when nobody was asked', async () => {
    const id = await register.person({ familyName: 'Әліш' });
    expect((await person(id)).personalData.photoConsent).toBeNull();
    const consent = { personId: id, purpose: 'photo_publication', givenOn: '2024-03-01', form: 'ELECTRONIC' };
    const given = await register.done('recordConsent', { ...consent, allowsPublication: true });
    expect((await person(id)).personalData.photoConsent).toBe(true);
    await register.done('withdrawConsent', { id: given });
    expect((await person(id)).personalData.photoConsent).toBe(false);
  });

  it.each([
    ['given in the future', { givenOn: '2999-01-01' }, ['DATE_IN_FUTURE givenOn']],
    ['given before birth', { givenOn: '2007-12-31' }, ['BEFORE_BIRTH givenOn']],
    ['ended before it was given', { validUntil: '2024-02-29' }, ['BEFORE_CONSENT validUntil']],
    ['of a purpose that is none', { purpose: 'gossip' }, ['UNKNOWN_CODE purpose']],
    ['of nobody', { personId: UNKNOWN_ID }, ['NOT_FOUND personId']],
    ['in a source that is none', { sourceId: UNKNOWN_ID }, ['NOT_FOUND sourceId']],
  ])('are refused and leave no trace: %s', async (_, wrong, refusals) => {
    const personId = await register.person({ familyName: 'Әліш', birthDate: '2008' });
    const input = { personId, ...register.selfDeclaration(wrong) };
    expect(await register.refusals('recordConsent', { ...input, ...wrong })).toEqual(refusals);
  });

  it('are recorded with a warning where the person had died by then', async () => {
    const personId = await register.person({ familyName: 'Әліш', deathDate: '2024-02' });
    const { record, warnings } = await register.attempt('recordConsent', { personId, ...register.selfDeclaration() });
    expect(record).not.toBeNull();
    expect(warnings).toMatchObject([{ code: 'PERSON_DIED', path: ['givenOn'] }]);
  });

  it('are withdrawn once, and not before they were given', async () => {
    const id = await register.done('recordConsent', {
      personId: await register.person(),
      ...register.selfDeclaration(),
    });
    const refused = (withdrawnOn: string): Promise<string[]> =>
      register.refusals('withdrawConsent', { id, withdrawnOn });
    expect(await refused('2024-02-29')).toEqual(['BEFORE_CONSENT withdrawnOn']);
    expect(await refused('2999-01-01')).toEqual(['DATE_IN_FUTURE withdrawnOn']);
    await register.done('withdrawConsent', { id });
    expect(await refused('2024-05-05')).toEqual(['CONSENT_WITHDRAWN id']);
    expect(await register.refusals('withdrawConsent', { id: UNKNOWN_ID })).toEqual(['NOT_FOUND id']);
  });

  it('are for those who may see them', async () => {
    const document = '{ people(first: 1) { nodes { consents { id } hiddenFields } } }';
    const { data } = await app.as('people.read')(document);
    expect(data.people.nodes).toEqual([{ consents: [], hiddenFields: ['note', 'consents'] }]);
    const told = (await app.as('people.read', 'people.personal.consents')(document)).data.people.nodes[0];
    expect(told.hiddenFields).toEqual(['note']);
  });
});
