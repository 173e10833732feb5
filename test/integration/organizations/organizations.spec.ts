import { startApp, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const COMMON = `
  id version kind { code } level { code } parent { id } area { code } region { code } name { kk ru en } foundedOn dissolved dissolvedOn
  names { name { kk ru en } startDate endDate } otherNames { text kind language script startDate endDate }
  declaredNumbers { subject { code } value qualifier asOf source { id } note }
  citations { source { id } } note synthetic`;

describe('the registration of an organization', () => {
  it('stores all that is said of a body', async () => {
    const parentId = await register.body('Қазақстан халқы Ассамблеясы', { kind: 'apk' });
    const sourceId = await register.source('Жетісу ассамблеясы');
    const name = { kk: 'Жетісу облысының ассамблеясы', ru: 'Ассамблея области Жетісу', en: 'Jetisu assembly' };
    const short = { text: 'Жетісу ҚХА', kind: 'SHORT', language: 'kk', script: 'Cyrl', startDate: '2022' };
    const stored = await register.after(
      'registerBody',
      {
        kind: 'regional_assembly', name, level: 'region', areaId: await register.area('331000000'), parentId, foundedOn: '1995',
        note: '24 беделді тұлға', otherNames: [short],
        declaredNumbers: [{ subject: 'members', value: 24, asOf: '2025-11', sourceId }], sources: [{ sourceId }],
      }, // prettier-ignore
      `${COMMON} declaredSeats`,
    );
    expect(stored).toEqual({
      id: stored.id, version: 1, kind: { code: 'regional_assembly' }, level: { code: 'region' }, parent: { id: parentId },
      area: { code: '331000000' }, region: { code: '330000000' }, name, foundedOn: '1995', dissolved: false, dissolvedOn: null,
      names: [{ name, startDate: '1995', endDate: null }], otherNames: [{ ...short, endDate: null }],
      declaredNumbers: [
        { subject: { code: 'members' }, value: 24, qualifier: 'EXACT', asOf: '2025-11', source: { id: sourceId }, note: null },
      ],
      citations: [{ source: { id: sourceId } }], note: '24 беделді тұлға', synthetic: false, declaredSeats: 24,
    }); // prettier-ignore
  });

  it('takes of two declarations of one day the one that came last, and lists them as they came', async () => {
    const declared = { subject: 'members', asOf: '2020-05-01' };
    const id = await register.body('Сандар', { declaredNumbers: [{ ...declared, value: 30 }] });
    await register.done('correctOrganization', {
      id,
      expectedVersion: 1,
      declaredNumbers: [{ ...declared, value: 24 }],
    });
    const told = async (): Promise<unknown> =>
      (await register.ask(`{ organization(id: "${id}") { declaredNumbers { value } ... on Body { declaredSeats } } }`)).organization; // prettier-ignore
    expect(await told()).toEqual({ declaredSeats: 24, declaredNumbers: [{ value: 30 }, { value: 24 }] });
    // Not by their ids.
    await app.dataSource.query('UPDATE declared_numbers SET position = -position WHERE organization_id = $1', [id]);
    expect(await told()).toEqual({ declaredSeats: 30, declaredNumbers: [{ value: 24 }, { value: 30 }] });
  });

  it('stores whom an association serves, its registration and its number', async () => {
    const said = { ethnicGroups: ['tatar', 'bashkir'], registrationState: 'REGISTERED', bin: '221040005731' };
    const stored = await register.after(
      'registerAssociation',
      { kind: 'eca', name: { kk: 'татар-башқұрт этномәдени бірлестігі' }, ...said },
      'ethnicGroups { code } registrationState bin',
    );
    const ethnicGroups = [{ code: 'bashkir' }, { code: 'tatar' }];
    expect(stored).toEqual({ ethnicGroups, registrationState: 'REGISTERED', bin: '221040005731' });
  });

  it('stores an institution', async () => {
    const input = {
      kind: 'kmm_qogamdyq_kelisim',
      name: { kk: '«Қоғамдық келісім» КММ' },
      bin: '120340000123',
      foundedOn: '2022',
    };
    const stored = await register.after('registerInstitution', input, 'kind { code } name { kk } bin foundedOn');
    expect(stored).toEqual({ ...input, kind: { code: 'kmm_qogamdyq_kelisim' } });
  });

  it('tells the history each field, once', async () => {
    const registered = await register.history(() =>
      register.association('корей этномәдени орталығы', { foundedOn: '1990' }),
    );
    expect(registered).toMatchObject([
      {
        event: 'organization.registered',
        changes: {
          'Association.name': [null, { kk: 'корей этномәдени орталығы', ru: null, en: null }],
          'Association.founded': [null, '1990'],
        },
      },
    ]);
    expect(registered).toHaveLength(1);
  });

  const association = { kind: 'eca', name: { kk: 'бірлестік' } };
  const body = { kind: 'regional_assembly', name: { kk: 'ассамблея' } };
  it.each<[string, string, Input, string[]]>([
    ['registerBody', 'the kind of an association', { ...body, kind: 'eca' }, ['WRONG_KIND kind']],
    ['registerAssociation', 'the kind of a body', { ...association, kind: 'apk' }, ['WRONG_KIND kind']],
    ['registerInstitution', 'the kind of a body', { ...body, kind: 'mothers_council' }, ['WRONG_KIND kind']],
    ['registerBody', 'a kind that is none', { ...body, kind: 'senate' }, ['UNKNOWN_CODE kind']],
    ['registerBody', 'a kind that is no code', { ...body, kind: 'ассамблея' }, ['INVALID_CODE kind']],
    ['registerBody', 'a level that is none', { ...body, level: 'planet' }, ['UNKNOWN_CODE level']],
    ['registerBody', 'a role for a level', { ...body, level: 'head' }, ['UNKNOWN_CODE level']],
    ['registerBody', 'an area that is none', { ...body, areaId: UNKNOWN_ID }, ['NOT_FOUND areaId']],
    ['registerBody', 'a parent that is none', { ...body, parentId: UNKNOWN_ID }, ['NOT_FOUND parentId']],
    ['registerBody', 'founded on no day', { ...body, foundedOn: '2016-02-30' }, ['INVALID_DATE foundedOn']],
    ['registerBody', 'founded in future', { ...body, foundedOn: '2999' }, ['DATE_IN_FUTURE foundedOn']],
    ['registerBody', 'a name of 501 letters', { ...body, name: { kk: 'ә'.repeat(501) } }, ['TOO_LONG name.kk']],
    ['registerBody', 'a name of two scripts', { ...body, name: { kk: 'ә', ru: 'Cовет' } }, ['MIXED_SCRIPT name.ru']],
    [
      'registerBody',
      'another name that ended before it began',
      { ...body, otherNames: [{ text: 'бұрынғы', startDate: '2001', endDate: '2000' }] },
      ['END_BEFORE_START otherNames.0.endDate'],
    ],
    [
      'registerBody',
      'a name that only people have',
      { ...body, otherNames: [{ text: 'бұрынғы' }, { text: 'Б.', kind: 'INITIALS' }] },
      ['WRONG_NAME_KIND otherNames.1.kind'],
    ],
    [
      'registerBody',
      'another name twice',
      { ...body, otherNames: [{ text: 'бұрынғы' }, { text: 'бұрынғы' }] },
      ['DUPLICATE_NAME otherNames.1.text'],
    ],
    [
      'registerBody',
      'a number of nothing known',
      {
        ...body,
        declaredNumbers: [
          { subject: 'members', value: 1 },
          { subject: 'horses', value: 1 },
        ],
      },
      ['UNKNOWN_CODE declaredNumbers.1.subject'],
    ],
    [
      'registerBody',
      'a number from no source',
      { ...body, declaredNumbers: [{ subject: 'members', value: 1, sourceId: UNKNOWN_ID }] },
      ['NOT_FOUND declaredNumbers.0.sourceId'],
    ],
    [
      'registerBody',
      'less than none',
      { ...body, declaredNumbers: [{ subject: 'members', value: -1 }] },
      ['OUT_OF_RANGE declaredNumbers.0.value'],
    ],
    ['registerAssociation', 'a BIN of words', { ...association, bin: 'бсн' }, ['BIN_FORMAT bin']],
    ['registerAssociation', 'a BIN of zeros', { ...association, bin: '000000000000' }, ['BIN_IMPOSSIBLE bin']],
    ['registerAssociation', 'a BIN of a 13th month', { ...association, bin: '221340000107' }, ['BIN_IMPOSSIBLE bin']],
    ['registerAssociation', 'an IIN for a BIN', { ...association, bin: '900101200010' }, ['BIN_IMPOSSIBLE bin']],
    [
      'registerAssociation',
      'a wrong last digit of the BIN',
      { ...association, bin: '221040005732' },
      ['BIN_CONTROL_DIGIT bin'],
    ],
    [
      'registerInstitution',
      'a wrong last digit of the BIN',
      { kind: 'dostyq_house', name: { kk: 'үй' }, bin: '120340000124' },
      ['BIN_CONTROL_DIGIT bin'],
    ],
    [
      'registerAssociation',
      'an ethnic group that is none',
      { ...association, ethnicGroups: ['uzbek', 'martian'] },
      ['UNKNOWN_CODE ethnicGroups.1'],
    ],
    [
      'registerAssociation',
      'an ethnic group that is no code',
      { ...association, ethnicGroups: ['uzbek', 'өзбек'] },
      ['INVALID_CODE ethnicGroups.1'],
    ],
    [
      'registerAssociation',
      'ethnic groups cleared by null',
      { ...association, ethnicGroups: null },
      ['REQUIRED ethnicGroups'],
    ],
    [
      'registerBody',
      'declared numbers cleared by null',
      { ...body, declaredNumbers: null },
      ['REQUIRED declaredNumbers'],
    ],
  ])('%s is refused and leaves no trace: %s', async (command, _, input, refusals) => {
    expect(await register.refusals(command, input)).toEqual(refusals);
  });

  it('knows no numbers and no ethnic groups of bodies', async () => {
    for (const [field, value] of Object.entries({ bin: '221040005731', ethnicGroups: ['uzbek'] }))
      expect(await register.refusals('registerBody', { ...body, [field]: value })).toEqual(['error BAD_USER_INPUT']);
  });

  it('gives no kind and no ethnic group that is no longer in use', async () => {
    const kind = await register.done('defineOrganizationKind', {
      code: 'old_kind',
      type: 'ASSOCIATION',
      name: { kk: 'ескі' },
    });
    const group = await register.done('defineEthnicGroup', { code: 'old_group', name: { kk: 'ескі' } });
    const known = await register.association('бұрыннан', { kind: 'old_kind', ethnicGroups: ['old_group', 'uzbek'] });
    const retiredOn = '2020-01-01';
    await register.done('correctOrganizationKind', { id: kind, expectedVersion: 1, retiredOn });
    await register.done('correctEthnicGroup', { id: group, expectedVersion: 1, retiredOn });
    expect(await register.refusals('registerAssociation', { ...association, kind: 'old_kind' })).toEqual([
      'RETIRED_CODE kind',
    ]);
    expect(
      await register.refusals('registerAssociation', { ...association, ethnicGroups: ['uzbek', 'old_group'] }),
    ).toEqual(['RETIRED_CODE ethnicGroups.1']);
    const kept = { id: known, expectedVersion: 1, ethnicGroups: ['old_group'] };
    await register.done('correctOrganization', kept);
    const { organization } = await register.ask(
      'query ($id: ID!) { organization(id: $id) { kind { code } ... on Association { ethnicGroups { code } } } }',
      { id: known },
    );
    expect(organization).toEqual({ kind: { code: 'old_kind' }, ethnicGroups: [{ code: 'old_group' }] });
  });

  it('takes a kind whose last day is still to come', async () => {
    const kind = await register.done('defineOrganizationKind', {
      code: 'leaving',
      type: 'BODY',
      name: { kk: 'кететін' },
    });
    await register.done('correctOrganizationKind', { id: kind, expectedVersion: 1, retiredOn: '2999-01-01' });
    expect(await register.body('соңғысы', { kind: 'leaving' })).toBeDefined();
  });

  it('refuses a BIN somebody has, also at the same moment', async () => {
    const bin = '981240000011';
    const both = await Promise.all(
      ['registerAssociation', 'registerInstitution'].map((command, i) =>
        register.attempt(command, { kind: ['eca', 'charity_fund'][i], name: { kk: 'ұйым' }, bin }),
      ),
    );
    expect(both.flatMap(refusalsOf)).toEqual(['BIN_TAKEN bin']);
    expect(await register.refusals('registerAssociation', { ...association, bin })).toEqual(['BIN_TAKEN bin']);
  });
});
