import { hasValidControlDigit } from '../../../src/kernel/control-digit.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Outcome, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const COMMON = `
  id version kind { code } level { code } parent { id } area { code } region { code } name { kk ru en } foundedOn dissolved dissolvedOn
  names { name { kk ru en } startDate endDate } otherNames { id text kind startDate endDate }
  declaredNumbers { id subject { code } value qualifier asOf source { id } note }
  citations { id quote source { id } } note synthetic`;

describe('correctOrganization', () => {
  const read = async (id: string): Promise<Json> =>
    (
      await register.ask(
        `query ($id: ID!) { organization(id: $id) { ${COMMON} ... on Association { ethnicGroups { code } bin } } }`,
        { id },
      )
    ).organization;
  const start = (): Promise<string> =>
    register.association('«Вынхуа» бірлестігі', {
      level: 'region', foundedOn: '1999', note: 'бұрынғы', ethnicGroups: ['dungan'], areaId: undefined,
    }); // prettier-ignore

  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await start();
    const before = await read(id);
    await register.done('correctOrganization', {
      id,
      expectedVersion: 1,
      foundedOn: '1998-04',
      note: null,
      level: null,
      kind: 'eca_youth_wing',
    });
    expect(await read(id)).toEqual({
      ...before, names: [{ ...before.names[0], startDate: '1998-04' }], foundedOn: '1998-04', note: null, level: null, kind: { code: 'eca_youth_wing' }, version: 2,
    }); // prettier-ignore
  });

  it('mends a name where it stands, without a former one', async () => {
    const id = await start();
    const name = { kk: '«Вэньхуа» бірлестігі', ru: null, en: null };
    await register.done('correctOrganization', { id, expectedVersion: 1, name });
    expect(await read(id)).toMatchObject({
      name,
      names: [{ name, startDate: '1999', endDate: null }],
    });
  });

  it('keeps the languages of the name that are not given, and clears those that are null', async () => {
    const id = await register.association('Бірлестік', { name: { kk: 'Бірлестік', ru: 'Объединение', en: 'Union' } });
    await register.done('correctOrganization', { id, expectedVersion: 1, name: { en: null } });
    expect((await read(id)).name).toEqual({ kk: 'Бірлестік', ru: 'Объединение', en: null });
  });

  it('lets the first name begin with the organization', async () => {
    const id = await start();
    await register.done('correctOrganization', { id, expectedVersion: 1, foundedOn: '1990' });
    expect((await read(id)).names).toMatchObject([{ startDate: '1990' }]);
    await register.done('renameOrganization', { id, expectedVersion: 2, name: { kk: 'Жаңа' }, effectiveDate: '1992' });
    await register.done('correctOrganization', { id, expectedVersion: 3, foundedOn: '1991' });
    expect((await read(id)).names).toMatchObject([{ startDate: '1991' }, { startDate: '1992' }]);
  });

  it('tells the history the fields before and after, and why', async () => {
    const id = await start();
    const correction = { id, expectedVersion: 1, foundedOn: '1998', note: null, reason: 'жарғы бойынша' };
    expect(await register.history(() => register.done('correctOrganization', correction))).toEqual([
      {
        event: 'organization.corrected',
        reason: 'жарғы бойынша',
        changes: { 'Association.founded': ['1999', '1998'], 'Association.note': ['бұрынғы', null] },
      },
    ]);
  });

  it('replaces whom an association serves and adds names, numbers and sources; each is a version', async () => {
    const id = await start();
    const sourceId = await register.source('Жарғы');
    await register.done('correctOrganization', { id, expectedVersion: 1, ethnicGroups: ['uzbek'] });
    await register.done('correctOrganization', {
      id,
      expectedVersion: 2,
      declaredNumbers: [{ subject: 'youth', value: 50, qualifier: 'AT_LEAST' }],
    });
    await register.done('correctOrganization', {
      id,
      expectedVersion: 3,
      otherNames: [{ text: '«Вынхуа» этномәдени орталығы' }],
    });
    await register.done('correctOrganization', { id, expectedVersion: 4, sources: [{ sourceId }] });
    expect(await read(id)).toMatchObject({
      version: 5,
      ethnicGroups: [{ code: 'uzbek' }],
      declaredNumbers: [{ subject: { code: 'youth' }, value: 50, qualifier: 'AT_LEAST', asOf: null }],
      otherNames: [{ text: '«Вынхуа» этномәдени орталығы', kind: 'SPELLING' }],
      citations: [{ source: { id: sourceId } }],
    });
    expect(await register.refusals('correctOrganization', { id, expectedVersion: 5, sources: [{ sourceId }] })).toEqual(
      ['NOTHING_CHANGED'],
    );
  });

  it.each<[string, Input, string[]]>([
    ['nothing new', { foundedOn: '1999' }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 3, note: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['an organization that is none', { id: UNKNOWN_ID, note: 'ә' }, ['NOT_FOUND id']],
    ['the kind of a body', { kind: 'apk' }, ['WRONG_KIND kind']],
    ['the kind cleared', { kind: null }, ['REQUIRED kind']],
    ['the name cleared', { name: null }, ['REQUIRED name']],
    ['ethnic groups cleared by null', { ethnicGroups: null }, ['REQUIRED ethnicGroups']],
    ['founded on no day', { foundedOn: '1999-02-29' }, ['INVALID_DATE foundedOn']],
    ['an area that is none', { areaId: UNKNOWN_ID }, ['NOT_FOUND areaId']],
    ['a wrong last digit', { bin: '221040005732' }, ['BIN_CONTROL_DIGIT bin']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await start();
    expect(await register.refusals('correctOrganization', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it.each<[string, Input, string[]]>([
    ['ethnic groups', { ethnicGroups: ['uzbek'] }, ['NOT_FOR_THIS_TYPE ethnicGroups']],
    ['a registration', { registrationState: 'BRANCH' }, ['NOT_FOR_THIS_TYPE registrationState']],
    ['a BIN', { bin: '221040005731' }, ['NOT_FOR_THIS_TYPE bin']],
  ])('gives a body no %s', async (_, more, refusals) => {
    const id = await register.body('ассамблея');
    expect(await register.refusals('correctOrganization', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it('says which version the record has', async () => {
    const id = await start();
    const { problems } = await register.attempt('correctOrganization', { id, expectedVersion: 5, note: 'ә' }, 'id', {
      language: 'ru',
    });
    expect(problems[0]!.message).toContain('Текущая версия: 1.');
  });

  it('lets no organization lie below itself', async () => {
    const upper = await register.body('жоғарғы');
    const middle = await register.body('ортаңғы', { parentId: upper });
    const lower = await register.body('төменгі', { parentId: middle });
    for (const parentId of [upper, middle, lower])
      expect(await register.refusals('correctOrganization', { id: upper, expectedVersion: 1, parentId })).toEqual([
        'PARENT_CYCLE parentId',
      ]);
    await register.done('correctOrganization', { id: lower, expectedVersion: 1, parentId: upper });
  });

  it('lets no two organizations lie below each other, also at the same moment', async () => {
    for (let run = 0; run < 5; run++) {
      const [one, other] = [await register.body('бірінші'), await register.body('екінші')];
      const below = (id: string, parentId: string): Promise<Outcome> =>
        register.attempt('correctOrganization', { id, expectedVersion: 1, parentId });
      const both = await Promise.all([below(one, other), below(other, one)]);
      expect(both.flatMap(refusalsOf)).toEqual(['PARENT_CYCLE parentId']);
    }
  });

  it('founds nothing after its end', async () => {
    const id = await start();
    await register.done('dissolveOrganization', { id, expectedVersion: 1, effectiveDate: '2005' });
    expect(await register.refusals('correctOrganization', { id, expectedVersion: 2, foundedOn: '2006' })).toEqual([
      'DISSOLVED_BEFORE_FOUNDED foundedOn',
    ]);
  });
});

describe('a BIN', () => {
  it('of a month that has not come is stored with a warning', async () => {
    const bin = [...'0123456789'].map((digit) => `89124000573${digit}`).find(hasValidControlDigit)!;
    const { warnings } = await register.attempt('registerAssociation', { kind: 'eca', name: { kk: 'Ерте' }, bin });
    expect(warnings).toMatchObject([{ code: 'BIN_AHEAD', path: ['bin'] }]);
  });
});
