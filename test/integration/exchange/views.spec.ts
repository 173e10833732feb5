import { isRequiredArgument } from 'graphql';
import { listsOf } from '../../../src/modules/exchange/asked.js';
import { Columns } from '../../../src/modules/exchange/columns.js';
import { Readings } from '../../../src/platform/reading/index.js';
import { startApp, type TestApp } from '../../support/app.js';
import { recordsOf } from '../../support/exports.js';
import type { Holder } from '../../support/offices.js';
import { refusalsOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';
import { addressOf, JETISU, viewDesk, viewsSeenBy, type ViewDesk } from '../../support/view-desk.js';

let app: TestApp;
let desk: ViewDesk;
let register: Register;
let keeper: Holder;

beforeAll(async () => {
  app = await startApp();
  desk = await viewDesk(app);
  ({ register, keeper } = desk);
  await register.association('«Дўстлик» бірлестігі', { areaId: desk.areas[JETISU] });
});
afterAll(() => app.close());

const WHOLE =
  'name owner ownerName list search filter asOf orderBy columns groupBy counting shared area { id } exportPath version';
const associations = {
  name: 'Жетісудың бірлестіктері',
  list: 'associations',
  search: 'дўстлик',
  filter: { area: { withinCode: JETISU } },
  orderBy: { field: 'NAME', direction: 'DESC' },
  columns: ['name.kk', 'memberships.person'],
  asOf: '2024-01-01',
  groupBy: ['REGION', 'REGISTRATION_STATE'],
  counting: { measure: 'declaredMembers', orderBy: { by: 'KEY', direction: 'DESC' }, first: 25, borders: '2017-01-01' },
};
describe('saveView', () => {
  it('keeps a question to a list, and the address that takes it away', async () => {
    const view = await keeper.register.after('saveView', associations, WHOLE);
    expect(view).toEqual({
      ...associations,
      owner: keeper.id,
      ownerName: expect.stringMatching(/^Иесі/),
      shared: false,
      area: null,
      exportPath: expect.stringMatching(/^\/export\/associations\?columns=/),
      version: 1,
    });
  });

  it('gives an address that answers as it stands', async () => {
    const id = await register.done('saveView', associations);
    expect(await recordsOf(app, ...(await addressOf(app, desk, id)))).toEqual([
      { 'name.kk': '«Дўстлик» бірлестігі', 'memberships.person': [] },
    ]);
  });

  it('keeps every list with its usual columns, named or not, in the order it has', async () => {
    const readings = app.app.get(Readings);
    const lists = listsOf(readings).filter(({ field }) => !field.args.some(isRequiredArgument));
    expect(lists.length).toBeGreaterThan(15);
    for (const { name: list, type } of lists) {
      const { defaultOrder, groups } = readings.get(type);
      const columns = new Columns(readings, type).defaults().map(({ path }) => path);
      const more = { orderBy: { field: defaultOrder!.field }, groupBy: Object.keys(groups!) };
      const named = await register.done('saveView', { name: `бәрі: ${list}`, list, columns, ...more });
      const usual = await register.done('saveView', { name: `әдеттегі: ${list}`, list });
      const [whole, plain] = [await recordsOf(app, ...(await addressOf(app, desk, named))), await recordsOf(app, ...(await addressOf(app, desk, usual)))]; // prettier-ignore
      // What is exported meanwhile is itself an export.
      if (list !== 'exports') expect([list, whole.length]).toEqual([list, plain.length]);
      if (plain[0]) expect([list, Object.keys(plain[0]).filter((each) => each !== 'hidden')]).toEqual([list, columns]);
    }
  }, 120_000);

  it.each<[string, Input, string[]]>([
    ['a list that is none', { list: 'nothing' }, ['UNKNOWN_LIST list']],
    ['the list of one person', { list: 'personViews' }, ['LIST_OF_ONE list']],
    ['a filter of another list', { filter: { familyName: { eq: 'а' } } }, ['BAD_USER_INPUT filter']],
    ['null in a filter', { filter: { and: [{ kind: null }] } }, ['FILTER_NULL filter.and.0.kind']],
    ['a condition that says nothing', { filter: { not: {} } }, ['FILTER_EMPTY filter.not']],
    ['a filter of a wrong form', { filter: { kind: { eq: 7 } } }, ['BAD_USER_INPUT filter.kind.eq']],
    ['what is no id', { filter: { or: [{ id: { in: ['x'] } }] } }, ['INVALID_ID filter.or.0.id.in.0']],
    ['a day that is none', { filter: { not: { founded: { from: '2016-02-30' } } } }, ['INVALID_DAY filter.not.founded.from']],
    ['a date that is none', { filter: { founded: { within: '2016-13' } } }, ['INVALID_DATE filter.founded.within']],
    ['a text with NUL', { filter: { name: { eq: 'а\u0000' } } }, ['INVALID_CHARACTER filter.name.eq']],
    ['a text of 1001 letters', { filter: { name: { eq: 'ә'.repeat(1001) } } }, ['TOO_LONG filter.name.eq']],
    ['an order that is none', { orderBy: { field: 'SIZE' } }, ['BAD_USER_INPUT orderBy.field']],
    ['columns that are none', { columns: ['name', 'height', 'area.name'] }, ['UNKNOWN_COLUMN columns.1']],
    ['a column twice', { columns: ['name', 'area.name', 'name'] }, ['DUPLICATE columns.2']],
    ['a column that is a record', { columns: ['citations'] }, ['COLUMN_WITHOUT_VALUE columns.0']],
    ['groups that are none', { groupBy: ['KIND', 'SIZE'] }, ['UNKNOWN_GROUP groupBy.1']],
    ['a group twice', { groupBy: ['KIND', 'KIND'] }, ['DUPLICATE groupBy.1']],
    ['a number that is none', { counting: { measure: 'people', orderBy: { by: 'PEOPLE', direction: 'ASC' } } }, ['NOT_AMONG counting.measure', 'NOT_AMONG counting.orderBy.by']],
    ['what no statistics take', { counting: { having: {}, first: 1.5, borders: '2017-02-30', orderBy: { by: 'SIZE' } } }, ['BAD_USER_INPUT counting', 'BAD_USER_INPUT counting.first', 'BAD_USER_INPUT counting.orderBy', 'INVALID_DAY counting.borders']],
    ['more groups than a page has', { counting: { first: 1001 } }, ['PAGE_SIZE counting.first']],
    ['fewer groups than none', { counting: { first: -1 } }, ['PAGE_SIZE counting.first']],
    ['how one counts what is not counted', { list: 'areaChanges', counting: { first: 5 } }, ['UNKNOWN_LIST list']],
    ['a search of a list that has none', { list: 'awards', search: 'достық' }, ['UNKNOWN_PARAMETER search']],
    ['a day where nothing takes one', { asOf: '2020-01-01', columns: ['name'] }, ['UNKNOWN_PARAMETER asOf']],
    ['what no address holds', { filter: { or: Array(100).fill({ name: { eq: 'ә'.repeat(90) } }) } }, ['VIEW_TOO_LONG']],
    ['everything wrong at once', { filter: { x: 1 }, orderBy: { field: 'Y' }, columns: ['z'] }, ['BAD_USER_INPUT filter', 'BAD_USER_INPUT orderBy.field', 'UNKNOWN_COLUMN columns.0']],
    ['an area of what is not shared', { areaId: UNKNOWN_ID }, ['NOT_FOUND areaId']],
    ['no name', { name: ' ' }, ['REQUIRED name']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    expect(await register.refusals('saveView', { name: 'Ұйымдар', list: 'associations', ...more })).toEqual(refusals);
  }); // prettier-ignore

  it.each<[string, Input, string]>([
    ['a number', { filter: { iin: { eq: '900101200010' } } }, 'GUARDED_FILTER filter.iin'],
    ['a birth within others', { filter: { and: [{ not: { birth: { within: '1970' } } }] } }, 'GUARDED_FILTER filter.and.0.not.birth'],
    ['a name', { filter: { familyName: { startsWith: 'Ә' } } }, 'NAMES_A_PERSON filter.familyName'],
    ['a search', { search: 'Әліш' }, 'NAMES_A_PERSON search'],
  ])('keeps nothing that tells of one person: %s', async (_, question, refusal) => {
    expect(await register.refusals('saveView', { name: 'Тұлғалар', list: 'people', ...question })).toEqual([refusal]);
  }); // prettier-ignore

  it('says what is wrong in the language asked for', async () => {
    const input = { name: 'Ұйымдар', list: 'associations', groupBy: ['SIZE'] };
    const { problems } = await register.attempt('saveView', input, 'id', { language: 'ru' });
    expect(problems[0]!.message).toMatch(/^По «SIZE» этот список не группируется\. Есть: .*KIND/);
  });

  it('is told in the history as it was kept', async () => {
    const { name, list, groupBy } = associations;
    const [entry] = await register.history(() => register.done('saveView', { name, list, groupBy }));
    expect(entry).toEqual({
      event: 'view.saved',
      changes: {
        'View.owner': [null, expect.any(String)],
        'View.name': [null, name],
        'View.list': [null, list],
        'View.columns': [null, []],
        'View.groupBy': [null, groupBy],
        'View.shared': [null, false],
      },
    });
  });

  it('needs the right to it', async () => {
    const { answer } = await register.as('views.read').attempt('saveView', { name: 'Ұйымдар', list: 'associations' });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('correctView', () => {
  it('changes what is said, for its owner, and tells the history', async () => {
    const id = await keeper.register.done('saveView', associations);
    const input = { id, expectedVersion: 1, list: 'bodies', groupBy: [], search: null, shared: true };
    const [entry] = await register.history(() => keeper.register.done('correctView', input));
    expect(entry).toEqual({
      event: 'view.corrected',
      changes: {
        'View.list': ['associations', 'bodies'],
        'View.search': [associations.search, null],
        'View.groupBy': [associations.groupBy, []],
        'View.shared': [false, true],
        'View.areaId': [null, desk.areas[JETISU]],
      },
    });
    const { view } = (await desk.below.ask(`query ($id: ID!) { view(id: $id) { ${WHOLE} } }`, { id })).data;
    expect(view).toMatchObject({ list: 'bodies', search: null, version: 2 });
    expect(view.exportPath).toMatch(/^\/export\/bodies\?(?!.*search)/);
    const own = await keeper.register.after(
      'correctView',
      { id, expectedVersion: 2, shared: false },
      'shared area { id }',
    );
    expect(own).toEqual({ shared: false, area: null }); // prettier-ignore
  });

  it('is refused for what does not fit the list that it has', async () => {
    const id = await register.done('saveView', associations);
    const correct = (more: Input): Promise<string[]> => register.refusals('correctView', { id, expectedVersion: 1, ...more }); // prettier-ignore
    expect(await correct({ list: 'people' })).toEqual([
      'NAMES_A_PERSON search',
      'NOT_AMONG counting.measure',
      'UNKNOWN_COLUMN columns.0',
      'UNKNOWN_GROUP groupBy.1',
    ]);
    expect(await correct({ name: associations.name })).toEqual(['NOTHING_CHANGED']);
    expect(await correct({ expectedVersion: 2, name: 'басқа' })).toEqual(['STALE_VERSION expectedVersion']);
  });

  it('is refused to others', async () => {
    const input = { ...associations, shared: true };
    const id = await keeper.register.done('saveView', input);
    const correction = { id, expectedVersion: 1, name: 'басқа' };
    expect(await desk.below.register.refusals('correctView', correction)).toEqual(['NOT_YOUR_VIEW id']);
    expect(await desk.elsewhere.register.refusals('correctView', correction)).toEqual(['NOT_FOUND id']);
    expect(await register.refusals('correctView', { ...correction, id: UNKNOWN_ID })).toEqual(['NOT_FOUND id']);
  });
});

describe('deleteView', () => {
  const deletion = (id: string): Input => ({ id, expectedVersion: 1 });

  it('takes it away for all, once; the trail goes on to tell of it', async () => {
    const id = await keeper.register.done('saveView', { ...associations, shared: true });
    const [entry] = await register.history(async () => {
      expect(refusalsOf(await keeper.register.attempt('deleteView', deletion(id)))).toEqual([]);
    });
    expect(entry).toEqual({ event: 'view.deleted', changes: { 'View.deletedAt': [null, expect.any(String)] } });
    for (const each of [keeper, desk.below]) expect(await viewsSeenBy(each, { id: { eq: id } })).toEqual([]);
    expect(await keeper.register.refusals('deleteView', { ...deletion(id), expectedVersion: 2 })).toEqual(['NOT_FOUND id']); // prettier-ignore
  });

  it('is for whoever may share there, too, and for nobody else', async () => {
    const id = await keeper.register.done('saveView', { ...associations, shared: true });
    expect(await desk.below.register.refusals('deleteView', deletion(id))).toEqual(['NOT_YOUR_VIEW id']);
    expect(await desk.elsewhere.register.refusals('deleteView', deletion(id))).toEqual(['NOT_FOUND id']);
    expect(await register.refusals('deleteView', { id, expectedVersion: 2 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    expect(refusalsOf(await register.attempt('deleteView', deletion(id)))).toEqual([]);
  });

  it('does not reach what is another’s alone', async () => {
    const id = await keeper.register.done('saveView', associations);
    expect(await register.refusals('deleteView', deletion(id))).toEqual(['NOT_FOUND id']);
  });
});
