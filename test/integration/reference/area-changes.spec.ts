import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let region: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  region = await register.area('310000000');
});
afterAll(() => app.close());

const areaOf = async (code: string, on?: string): Promise<Json> =>
  (
    await register.ask('query ($code: String!, $on: Date) { area(code: $code, on: $on) { id name { en } code } }', {
      code,
      ...(on && { on }),
    })
  ).area;
const WHOLE = `id version kind { code } name { kk ru en } formerNames { name { kk } startDate endDate } code
  codes { code validFrom validTo } parent { id } region { id } startDate endDate isoCode centre note
  changes { kind predecessor { id } predecessorName { kk } successor { id } successorName { kk } effectiveDate note }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { area(id: $id) { ${WHOLE} } }`, { id })).area;

let next = 0;
/** KATO codes that no area has. */
const freshCode = (): string => `9${String(next++).padStart(8, '0')}`;
const defining = (more: Input = {}): Input => ({
  kind: 'district',
  name: { kk: 'Жаңа аудан' },
  parentId: region,
  code: freshCode(),
  ...more,
});

describe('renameArea', () => {
  it('keeps the old name and finds the area by both', async () => {
    const id = await register.done('defineArea', defining({ name: { kk: 'Перовск форты' } }));
    const renaming = { id, expectedVersion: 1, name: { kk: 'Йуйцлугф' }, effectiveDate: '1992-07-06' };
    const renamed = await register.history(() => register.done('renameArea', renaming));
    const [before, after] = ['Перовск форты', 'Йуйцлугф'].map((kk) => ({ kk, ru: null, en: null }));
    expect(renamed).toEqual([
      {
        event: 'area.renamed',
        changes: {
          'Area.name': [before, after],
          'Area.formerName': [[], [{ id: expect.any(String), name: before, startDate: null, endDate: '1992-07-06' }]],
        },
      },
    ]);
    expect(await read(id)).toMatchObject({
      version: 2, name: after, formerNames: [{ name: { kk: before!.kk }, startDate: null, endDate: '1992-07-06' }],
    }); // prettier-ignore
    const { old, now } = await register.ask(`{
      old: areas(search: "Перовск") { edges { node { id } match { kind } } } now: areas(search: "Йуйцлугф") { edges { node { id } match { kind } } } }`);
    expect([old.edges, now.edges]).toEqual([
      [{ node: { id }, match: { kind: 'FORMER' } }],
      [{ node: { id }, match: { kind: 'OFFICIAL' } }],
    ]);
  });

  it('puts a name of earlier days in its place, and leaves the one of today', async () => {
    const id = await register.done('defineArea', defining({ name: { kk: 'Ақмолинск' } }));
    const renaming = (expectedVersion: number, kk: string, effectiveDate: string): Input => ({
      id, expectedVersion, name: { kk }, effectiveDate,
    }); // prettier-ignore
    await register.done('renameArea', renaming(1, 'Астана', '2022-09-17'));
    await register.done('renameArea', renaming(2, 'Целиноград', '1961'));
    await register.done('renameArea', renaming(3, 'Ақмола', '1992-07-06'));
    expect(await read(id)).toMatchObject({
      version: 4,
      name: { kk: 'Астана' },
      formerNames: [
        { name: { kk: 'Ақмолинск' }, startDate: null, endDate: '1961' },
        { name: { kk: 'Целиноград' }, startDate: '1961', endDate: '1992-07-06' },
        { name: { kk: 'Ақмола' }, startDate: '1992-07-06', endDate: '2022-09-17' },
      ],
    });
  });

  it('keeps the languages that are not given, and clears those that are null', async () => {
    const id = await register.done('defineArea', defining({ name: { kk: 'Аудан', ru: 'Район', en: 'District' } }));
    await register.done('renameArea', { id, expectedVersion: 1, name: { kk: 'Қала', en: null } });
    expect((await read(id)).name).toEqual({ kk: 'Қала', ru: 'Район', en: null });
  });

  it.each<[string, Input, string[]]>([
    ['on a day to come', { effectiveDate: '2999' }, ['DATE_IN_FUTURE effectiveDate']],
    ['before its first name', { effectiveDate: '1919' }, ['BEFORE_FIRST_NAME effectiveDate']],
    ['the same name', { name: { kk: 'Жаңа аудан' } }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['an area that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
    ['on no day', { effectiveDate: '2016-02-30' }, ['INVALID_DATE effectiveDate']],
    ['a name of two scripts', { name: { kk: 'Жaңа' } }, ['MIXED_SCRIPT name.kk']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.done('defineArea', defining({ startDate: '1920' }));
    expect(
      await register.refusals('renameArea', { id, expectedVersion: 1, name: { kk: 'Басқа аудан' }, ...more }),
    ).toEqual(refusals);
  });
});

describe('recodeArea', () => {
  it('ends the old code on the day before, and frees it', async () => {
    const [old, now] = [freshCode(), freshCode()];
    const id = await register.done('defineArea', defining({ code: old, codeValidFrom: '2000-01-01' }));
    const recoded = await register.history(() =>
      register.done('recodeArea', { id, expectedVersion: 1, code: now, validFrom: '2022-06-08' }),
    );
    expect(recoded).toEqual([
      {
        event: 'area.recoded',
        changes: {
          'Area.code': [old, now],
          'Area.codeValidFrom': ['2000-01-01', '2022-06-08'],
          'Area.formerCode': [
            [],
            [{ id: expect.any(String), code: old, validFrom: '2000-01-01', validTo: '2022-06-07' }],
          ],
        },
      },
    ]);
    expect(await read(id)).toMatchObject({
      version: 2,
      code: now,
      codes: [
        { code: old, validFrom: '2000-01-01', validTo: '2022-06-07' },
        { code: now, validFrom: '2022-06-08', validTo: null },
      ],
    });
    expect([await areaOf(old), (await areaOf(old, '2022-06-07')).id, (await areaOf(now)).id]).toEqual([null, id, id]);
    const heir = await register.done('defineArea', defining({ code: old, codeValidFrom: '2022-06-08' }));
    expect([(await areaOf(old)).id, (await areaOf(old, '2022-06-07')).id]).toEqual([heir, id]);
  });

  it('from a day to come leaves the code of today', async () => {
    const [old, later] = [freshCode(), freshCode()];
    const id = await register.done('defineArea', defining({ code: old }));
    await register.done('recodeArea', { id, expectedVersion: 1, code: later, validFrom: '2999-01-01' });
    expect([(await read(id)).code, (await areaOf(old)).id, await areaOf(later)]).toEqual([old, id, null]);
  });

  it.each<[string, Input, string[]]>([
    ['a code that another holds', { code: '310000000' }, ['KATO_TAKEN code']],
    ['a code of ten digits', { code: '3100000000' }, ['INVALID_KATO code']],
    ['from no day', { validFrom: '2016-02-30' }, ['INVALID_DAY validFrom']],
    ['of another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['from the first day of the old one', { validFrom: '2000-01-01' }, ['END_BEFORE_START validFrom']],
    ['an area that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.done('defineArea', defining({ codeValidFrom: '2000-01-01' }));
    const recoding = { id, expectedVersion: 1, code: freshCode(), validFrom: '2022-06-08', ...more };
    expect(await register.refusals('recodeArea', recoding)).toEqual(refusals);
  });

  it('is refused with the code it has', async () => {
    const code = freshCode();
    const id = await register.done('defineArea', defining({ code }));
    expect(await register.refusals('recodeArea', { id, expectedVersion: 1, code, validFrom: '2022-06-08' })).toEqual([
      'NOTHING_CHANGED',
    ]);
  });
});

describe('recordAreaChange', () => {
  it.each(['MERGE', 'SPLIT', 'SUCCEED', 'TRANSFER', 'DISSOLVE'])('lets no area follow itself: %s', async (kind) => {
    const area = await register.area('330000000');
    const change = { kind, predecessorId: area, successorId: area };
    expect(await register.refusals('recordAreaChange', change)).toEqual(['SAME_AREA successorId']);
  });

  it('leads from the one area to the other', async () => {
    const [from, to] = [await register.done('defineArea', defining()), await register.done('defineArea', defining())];
    const change = { kind: 'MERGE', predecessorId: from, successorId: to, effectiveDate: '2025-01', note: 'қосылды' };
    const recorded = await register.history(async () =>
      expect(await register.done('recordAreaChange', change)).toBe(from),
    );
    expect(recorded).toEqual([
      {
        event: 'area.changed',
        changes: {
          'AreaChange.kind': [null, 'MERGE'],
          'AreaChange.predecessorId': [null, from],
          'AreaChange.successorId': [null, to],
          'AreaChange.effective': [null, '2025-01'],
          'AreaChange.predecessorName': [null, { kk: 'Жаңа аудан', ru: null, en: null }],
          'AreaChange.successorName': [null, { kk: 'Жаңа аудан', ru: null, en: null }],
          'AreaChange.note': [null, 'қосылды'],
        },
      },
    ]);
    const told = {
      kind: 'MERGE',
      predecessor: { id: from },
      predecessorName: { kk: 'Жаңа аудан' },
      successor: { id: to },
      successorName: { kk: 'Жаңа аудан' },
      effectiveDate: '2025-01',
      note: 'қосылды',
    };
    expect([(await read(from)).changes, (await read(to)).changes]).toEqual([[told], [told]]);
  });

  it('keeps the names of then', async () => {
    const id = await register.done('defineArea', defining({ name: { kk: 'Гурьев' } }));
    const heir = await register.done('defineArea', defining({ name: { kk: 'Жайық' } }));
    await register.done('renameArea', { id, expectedVersion: 1, name: { kk: 'Атырау' }, effectiveDate: '1991' });
    await register.done('recordAreaChange', {
      kind: 'RENAME',
      predecessorId: id,
      successorId: id,
      effectiveDate: '1991',
    });
    await register.done('recordAreaChange', {
      kind: 'SUCCEED',
      predecessorId: id,
      successorId: heir,
      effectiveDate: '1990',
    });
    await register.done('renameArea', { id, expectedVersion: 2, name: { kk: 'Атырау қаласы' } });
    const { changes } = await read(id);
    expect(changes.map((each: Json) => [each.kind, each.predecessorName.kk, each.successorName.kk])).toEqual([
      ['SUCCEED', 'Гурьев', 'Жайық'],
      ['RENAME', 'Гурьев', 'Атырау'],
    ]);
  });

  it('is recorded twice with a warning, unless the days differ', async () => {
    const [from, to] = [await register.done('defineArea', defining()), await register.done('defineArea', defining())];
    const change = { kind: 'MERGE', predecessorId: from, successorId: to, effectiveDate: '2020-05' };
    const told = async (more: Input): Promise<string[]> => {
      const input = { ...change, ...more };
      const { record, warnings } = await register.attempt('recordAreaChange', input, 'id', { language: 'ru' });
      expect(record).toEqual({ id: from });
      return warnings.map(({ message, path }) => `${path.join('.')}: ${message}`);
    };
    expect([await told({}), await told({ effectiveDate: '2021' }), await told({ kind: 'SUCCEED' })]).toEqual([
      [],
      [],
      [],
    ]);
    const similar =
      'kind: Похожая запись уже есть: Изменение территории «Жаңа аудан 05.2020». Проверьте, не внесено ли одно и то же дважды.';
    expect(await told({ effectiveDate: '2020' })).toEqual([similar]);
  });

  it('needs no successor for a dissolution', async () => {
    const predecessorId = await register.done('defineArea', defining());
    await register.done('recordAreaChange', { kind: 'DISSOLVE', predecessorId });
    expect((await read(predecessorId)).changes).toMatchObject([
      { kind: 'DISSOLVE', successor: null, successorName: null },
    ]);
  });

  it.each<[string, Input, string[]]>([
    ['no successor', { successorId: null }, ['REQUIRED successorId']],
    ['a successor that is none', { successorId: UNKNOWN_ID }, ['NOT_FOUND successorId']],
    ['a predecessor that is none', { predecessorId: UNKNOWN_ID }, ['NOT_FOUND predecessorId']],
    ['on no day', { effectiveDate: '2016-02-30' }, ['INVALID_DATE effectiveDate']],
    ['on a day to come', { effectiveDate: '2990' }, ['DATE_IN_FUTURE effectiveDate']],
    ['a renaming into another area', { kind: 'RENAME' }, ['OTHER_AREA successorId']],
    ['a kind that is none', { kind: 'VANISH' }, ['error BAD_USER_INPUT']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const change = { kind: 'SPLIT', predecessorId: region, successorId: await register.area('330000000'), ...more };
    expect(await register.refusals('recordAreaChange', change)).toEqual(refusals);
  });
});

it('an area keeps its parent, so that none lies below itself', async () => {
  const upper = await register.done('defineArea', defining());
  const lower = await register.done('defineArea', defining({ parentId: upper }));
  const turned = app.dataSource.query('UPDATE areas SET parent_id = $1 WHERE id = $2', [lower, upper]);
  await expect(turned).rejects.toMatchObject({ driverError: { constraint: 'areas_parent_id_ck' } });
});
