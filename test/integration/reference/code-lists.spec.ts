import { startApp, type Json, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

interface List {
  readonly noun: string;
  readonly list: string;
  /** What a new row needs beside code and name, what it may have, and the selection of both. */
  readonly needed: Input;
  readonly more: Input;
  readonly selection: string;
  /** What the other names of the fields are when they are read. */
  readonly read?: Input;
  readonly correction: Input;
}
const LISTS: readonly List[] = [
  {
    noun: 'ClassifierItem',
    list: 'classifierItems',
    needed: { classifier: 'level' },
    more: { position: 77 },
    selection: 'classifier position',
    correction: { position: 78 },
  },
  {
    noun: 'EthnicGroup',
    list: 'ethnicGroups',
    needed: {},
    more: { pluralKk: 'марсиандар', aliases: ['марс халқы', 'марсиане'] },
    selection: 'pluralKk aliases special',
    read: { special: false },
    correction: { aliases: [], pluralKk: null },
  },
  {
    noun: 'OrganizationKind',
    list: 'organizationKinds',
    needed: { type: 'BODY' },
    more: { groupCode: 'governing', levels: ['republic', 'region'], legalForm: 'заңды тұлғасыз' },
    selection: 'type group levels legalForm',
    read: { group: 'governing', groupCode: undefined },
    correction: { levels: ['city'], legalForm: null },
  },
  {
    noun: 'AwardType',
    list: 'awardTypes',
    needed: { kind: 'medal' },
    more: {
      scope: 'Ассамблея',
      recipients: ['person'],
      grantedBy: 'Кеңес',
      repeatRule: 'бір рет',
      established: '2025',
    },
    selection: 'kind scope recipients grantedBy repeatRule established',
    correction: { recipients: ['person', 'organisation'], established: null },
  },
];
const name = { kk: 'жаңа түр', ru: 'новый вид', en: 'a new kind' };
const defined = ({ noun, needed }: List, code: string, more: Input = {}): Promise<string> =>
  register.done(`define${noun}`, { code, name, ...needed, ...more });

describe.each(LISTS)('the list of $noun', (list) => {
  const { noun, needed, more, selection, read, correction } = list;

  it('takes a new row with all that is said of it', async () => {
    const row = { code: 'whole', name, note: 'ескертпе', ...needed, ...more };
    const stored = await register.after(
      `define${noun}`,
      row,
      `version code name { kk ru en } note retiredOn ${selection}`,
    );
    const expected = { ...row, version: 1, retiredOn: null, ...read };
    expect(stored).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('takes a new row with no more than it needs', async () => {
    expect(await defined(list, 'bare')).toBeDefined();
  });

  it('tells the history a new row and a correction, each once', async () => {
    let id = '';
    const made = await register.history(async () => {
      id = await defined(list, 'told');
    });
    const told = Object.entries(needed).map(([field, value]) => [`${noun}.${field}`, [null, value]]);
    const changes = { [`${noun}.code`]: [null, 'told'], [`${noun}.name`]: [null, name], ...Object.fromEntries(told) };
    expect(made).toMatchObject([{ event: 'reference.defined', changes }]);
    const corrected = { id, expectedVersion: 1, name: { ...name, kk: 'түр' }, retiredOn: '2020-01-01' };
    expect(await register.history(() => register.done(`correct${noun}`, corrected))).toEqual([
      {
        event: 'reference.corrected',
        changes: { [`${noun}.name`]: [name, { ...name, kk: 'түр' }], [`${noun}.retiredOn`]: [null, '2020-01-01'] },
      },
    ]);
  });

  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await defined(list, 'changing', { note: 'ескертпе', ...more });
    const fields = `version code name { kk ru en } note ${selection}`;
    const { nodes } = (
      await register.ask(`query ($filter: ${noun}Filter) { ${list.list}(filter: $filter) { nodes { ${fields} } } }`, {
        filter: { id: { eq: id } },
      })
    )[list.list];
    const after = await register.after(`correct${noun}`, { id, expectedVersion: 1, note: null, ...correction }, fields);
    expect(after).toEqual({ ...nodes[0], note: null, ...correction, version: 2 });
  });

  it('retires a row and brings it back', async () => {
    const id = await defined(list, 'coming_and_going');
    const states = async (): Promise<Json> => {
      const document = `query ($retired: ${noun}Filter, $used: ${noun}Filter) {
        retired: ${list.list}(filter: $retired) { totalCount } used: ${list.list}(filter: $used) { totalCount } }`;
      const told = await register.ask(document, {
        retired: { id: { eq: id }, retired: true },
        used: { id: { eq: id }, retired: false },
      });
      return [told.retired.totalCount, told.used.totalCount];
    };
    expect(await states()).toEqual([0, 1]);
    await register.done(`correct${noun}`, { id, expectedVersion: 1, retiredOn: '2020-01-01' });
    expect(await states()).toEqual([1, 0]);
    await register.done(`correct${noun}`, { id, expectedVersion: 2, retiredOn: '2999-01-01' });
    expect(await states()).toEqual([0, 1]);
    await register.done(`correct${noun}`, { id, expectedVersion: 3, retiredOn: null });
    expect(await states()).toEqual([0, 1]);
  });

  it('gives a code once, also at the same moment', async () => {
    const row = { code: 'once', name, ...needed };
    const both = await Promise.all([1, 2].map(() => register.attempt(`define${noun}`, row)));
    expect(both.flatMap(refusalsOf)).toEqual(['DUPLICATE_CODE code']);
    expect(await register.refusals(`define${noun}`, row)).toEqual(['DUPLICATE_CODE code']);
  });

  it.each<[string, Input, string[]]>([
    ['a code of Cyrillic letters', { code: 'түр' }, ['INVALID_CODE code']],
    ['no code', { code: '' }, ['REQUIRED code']],
    ['a name of two scripts', { name: { kk: 'жaңа' } }, ['MIXED_SCRIPT name.kk']],
    ['a name of 501 letters', { name: { kk: 'ә', en: 'a'.repeat(501) } }, ['TOO_LONG name.en']],
  ])('refuses a new row with %s, and leaves no trace', async (_, wrong, refusals) => {
    expect(await register.refusals(`define${noun}`, { code: 'wrong', name, ...needed, ...wrong })).toEqual(refusals);
  });

  it.each<[string, Input, string[]]>([
    ['nothing new', { name }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 2, note: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['a row that is none', { id: UNKNOWN_ID, note: 'ә' }, ['NOT_FOUND id']],
    ['the name cleared', { name: null }, ['REQUIRED name']],
    ['retired on no day', { retiredOn: '2016-02-30' }, ['INVALID_DAY retiredOn']],
    ['another code', { code: 'other' }, ['error BAD_USER_INPUT']],
  ])('refuses a correction with %s, and leaves no trace', async (what, wrong, refusals) => {
    const id = await defined(list, `wrong_${what.replaceAll(' ', '_')}`);
    expect(await register.refusals(`correct${noun}`, { id, expectedVersion: 1, ...wrong })).toEqual(refusals);
  });
});

describe('code lists', () => {
  it('store other spellings tidy', async () => {
    const aliases = [' марс  халқы', 'марсиане\u0301 '];
    const stored = await register.after('defineEthnicGroup', { code: 'tidy', name, aliases }, 'aliases');
    expect(stored).toEqual({ aliases: ['марс халқы', 'марсиане\u0301'] });
  });

  it('let a code stand in two classifiers', async () => {
    for (const classifier of ['level', 'post-role'])
      await register.done('defineClassifierItem', { classifier, code: 'twice', name });
    const { classifierItems } = await register.ask(
      '{ classifierItems(filter: { code: { eq: "twice" } }) { totalCount } }',
    );
    expect(classifierItems.totalCount).toBe(2);
  });

  it('take a new kind, role, reason and award type into use at once', async () => {
    await register.done('defineOrganizationKind', { code: 'qurultai', type: 'BODY', name: { kk: 'Құрылтай' } });
    await register.done('defineClassifierItem', { classifier: 'post-role', code: 'speaker', name: { kk: 'спикер' } });
    await register.done('defineClassifierItem', {
      classifier: 'end-reason',
      code: 'elected',
      name: { kk: 'сайланды' },
    });
    await register.done('defineAwardType', { code: 'qurultai_medal', kind: 'medal', name: { kk: 'Құрылтай медалі' } });
    const body = await register.body('Ұлттық құрылтай', { kind: 'qurultai' });
    const post = await register.post(body, 'speaker');
    const person = await register.person();
    await register.appoint(person, body, { postId: post, startDate: '2022', endDate: '2023', endReason: 'elected' });
    await register.award({ type: 'qurultai_medal', personId: person });
    const { awards } = await register.ask(
      '{ awards(filter: { type: { eq: "qurultai_medal" } }) { nodes { type { name { kk } } } } }',
    );
    expect(awards.nodes).toEqual([{ type: { name: { kk: 'Құрылтай медалі' } } }]);
  });

  it('are filtered by what they have', async () => {
    const told = await register.ask(`{
      classifierItems(filter: { classifier: { eq: "source-kind" } }) { nodes { code } }
      organizationKinds(filter: { type: [ASSOCIATION], code: { startsWith: "eca" } }) { nodes { code } }
      awardTypes(filter: { kind: { eq: "letter" } }) { nodes { code } }
      awardType(code: "birlik_medal") { name { kk } recipients }
      ethnicGroups(filter: { code: { in: ["uzbek", "korean", "azerbaijani"] } }) { nodes { name { kk } aliases } }
    }`);
    expect(told.classifierItems.nodes.map(({ code }: Json) => code).sort()).toEqual([
      'law',
      'minutes',
      'news',
      'order',
      'other',
      'page',
      'scan',
    ]);
    expect(told.organizationKinds.nodes.map(({ code }: Json) => code).sort()).toEqual(['eca', 'eca_youth_wing']);
    expect(told.awardTypes.nodes).toEqual([{ code: 'algys_hat' }]);
    expect(told.awardType).toEqual({ name: { kk: '«Бірлік» алтын медалі' }, recipients: ['person', 'organisation'] });
    expect(told.ethnicGroups.nodes.map((each: Json) => each.name.kk)).toEqual(['әзербайжан', 'корей', 'өзбек']);
    expect(told.ethnicGroups.nodes[0].aliases).toEqual(['әзірбайжан (2021 census spelling)']);
  });
});
