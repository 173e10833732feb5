import fc from 'fast-check';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';
import { cases } from '../../support/seed.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const WHOLE = `
  id version name { kk ru en } foundedOn dissolved dissolvedOn
  names { name { kk } startDate endDate }
  predecessors { id } successors { id }
  changeEvents { kind effectiveDate note decision { id } predecessors { organization { id } name { kk } } successors { organization { id } name { kk } } }
  memberships { nodes { person { id } post { id } startDate ended endDate endReason { code } attestedOn capacity votingRight onBehalfOf { id } decision { id } } }`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { organization(id: $id) { ${WHOLE} } }`, { id })).organization;

describe('renameOrganization', () => {
  it('keeps the old name with its period', async () => {
    const decisionId = await register.source('№ 370 Жарлық');
    const id = await register.body('Қазақстан халықтары Ассамблеясы', { foundedOn: '1995-03-01' });
    const input = {
      id,
      expectedVersion: 1,
      name: { kk: 'Қазақстан халқы Ассамблеясы' },
      effectiveDate: '2007-07-26',
      decisionId,
      note: 'атауы',
    };
    expect(await register.after('renameOrganization', input, WHOLE)).toMatchObject({
      version: 2,
      name: { kk: 'Қазақстан халқы Ассамблеясы' },
      names: [
        {
          name: { kk: 'Қазақстан халықтары Ассамблеясы' },
          startDate: '1995-03-01',
          endDate: '2007-07-26',
        },
        { name: { kk: 'Қазақстан халқы Ассамблеясы' }, startDate: '2007-07-26', endDate: null },
      ],
      dissolved: false,
      predecessors: [],
      successors: [],
      changeEvents: [
        {
          kind: 'RENAME',
          effectiveDate: '2007-07-26',
          note: 'атауы',
          decision: { id: decisionId },
          predecessors: [{ organization: { id }, name: { kk: 'Қазақстан халықтары Ассамблеясы' } }],
          successors: [{ organization: { id }, name: { kk: 'Қазақстан халқы Ассамблеясы' } }],
        },
      ],
    });
  });

  it('warns of the languages in which it goes on under its old name', async () => {
    const id = await register.body('Дуслык', { name: { kk: 'Дуслык', ru: 'Дуслык', en: 'Duslyk' } });
    const renamed = async (version: number, name: Input): Promise<string[]> => {
      const input = { id, expectedVersion: version, name };
      const { warnings } = await register.attempt('renameOrganization', input, 'id', { language: 'ru' });
      return warnings.map(({ code, path, message }) => [code, path.join('.'), message].join(' | '));
    };
    expect(await renamed(1, { kk: 'Туғандық' })).toEqual([
      'NAME_KEPT | name | Название осталось прежним на русском, на английском. Если изменилось и оно, исправьте его.',
    ]);
    expect(await renamed(2, { kk: 'Ынтымақ', ru: 'Согласие', en: null })).toEqual([]);
    expect(await renamed(3, { kk: 'Бірлік', ru: 'Единство' })).toEqual([]);
  });

  it.each([
    ['on a known day', '2019'],
    ['nobody knows when', null],
  ])('%s leaves it found by both names, the old one as a former', async (when, effectiveDate) => {
    const [old, now] = [`Ынтымақ ${when}`, `Достастық ${when}`];
    const id = await register.association(old);
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: now }, effectiveDate });
    const match = async (search: string): Promise<Json> =>
      (
        await register.ask(
          'query ($search: String) { associations(search: $search) { edges { node { id } match { form kind } } } }',
          {
            search,
          },
        )
      ).associations.edges;
    expect(await match(old)).toEqual([{ node: { id }, match: { form: old, kind: 'FORMER' } }]);
    expect(await match(now)).toEqual([{ node: { id }, match: { form: now, kind: 'OFFICIAL' } }]);
  });

  it('nobody knows when, and then mends the new name and not the old one', async () => {
    const id = await register.association('Бірінші атау');
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Екінші атау' } });
    await register.done('correctOrganization', { id, expectedVersion: 2, name: { kk: 'Екінші дұрыс атау' } });
    const { names } = await read(id);
    expect(names.map((each: Json) => each.name.kk).sort()).toEqual(['Бірінші атау', 'Екінші дұрыс атау']);
  });

  it('tells the history the name and the event, once', async () => {
    const id = await register.body('Ескі');
    const renamed = await register.history(() =>
      register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа' }, effectiveDate: '2020' }),
    );
    const [before, after] = ['Ескі', 'Жаңа'].map((kk) => ({ kk, ru: null, en: null }));
    expect(renamed).toEqual([
      {
        event: 'organization.renamed',
        changes: {
          'Body.name': [before, after],
          'Body.formerName': [[], [{ id: expect.any(String), name: before, startDate: null, endDate: '2020' }]],
          'ChangeEvent.kind': [null, 'RENAME'],
          'ChangeEvent.effective': [null, '2020'],
          'ChangeEvent.predecessors': [null, [{ organizationId: id, name: before }]],
          'ChangeEvent.successors': [null, [{ organizationId: id, name: after }]],
        },
      },
    ]);
  });

  it('is told by the names of then, whatever it is called today', async () => {
    const id = await register.body('Бірінші');
    await register.done('renameOrganization', {
      id,
      expectedVersion: 1,
      name: { kk: 'Екінші' },
      effectiveDate: '2001',
    });
    await register.done('renameOrganization', {
      id,
      expectedVersion: 2,
      name: { kk: 'Үшінші' },
      effectiveDate: '2002',
    });
    const heir = await register.body('Мирасқор');
    await register.done('succeedOrganization', { id, expectedVersion: 3, successorId: heir, effectiveDate: '2003' });
    await register.done('renameOrganization', { id: heir, expectedVersion: 1, name: { kk: 'Бүгін' } });
    const parties = (each: Json): string[] => [...each.predecessors, ...each.successors].map(({ name }) => name.kk);
    expect((await read(id)).changeEvents.map(parties)).toEqual([
      ['Бірінші', 'Екінші'],
      ['Екінші', 'Үшінші'],
      ['Үшінші', 'Мирасқор'],
    ]);
    const { history } = await register.ask(
      'query ($of: ID!) { history(of: $of, filter: { event: ["organization.renamed"] }) { nodes { changes { field afterText } } } }',
      { of: id },
    );
    const told = history.nodes.map(({ changes }: Json) =>
      changes.filter(({ field }: Json) => field.endsWith('cessors')).map(({ afterText }: Json) => afterText),
    );
    expect(told).toEqual([
      ['Екінші', 'Үшінші'],
      ['Бірінші', 'Екінші'],
    ]);
  });

  it('dated before an earlier one stands before it, and leaves the name of today', async () => {
    const id = await register.body('Бірінші', { foundedOn: '1995' });
    await register.done('renameOrganization', {
      id,
      expectedVersion: 1,
      name: { kk: 'Үшінші' },
      effectiveDate: '2007-07',
    });
    const late = { id, expectedVersion: 2, name: { kk: 'Екінші' }, effectiveDate: '2001' };
    const renamed = await register.history(() => register.done('renameOrganization', late));
    expect(renamed).toMatchObject([
      {
        changes: {
          'Body.formerName': [
            [{ name: { kk: 'Бірінші' }, startDate: '1995', endDate: '2007-07' }],
            [
              { name: { kk: 'Бірінші' }, startDate: '1995', endDate: '2001' },
              { name: { kk: 'Екінші' }, startDate: '2001', endDate: '2007-07' },
            ],
          ],
          'ChangeEvent.predecessors': [null, [{ name: { kk: 'Бірінші' } }]],
          'ChangeEvent.successors': [null, [{ name: { kk: 'Екінші' } }]],
        },
      },
    ]);
    expect(await read(id)).toMatchObject({
      version: 3,
      name: { kk: 'Үшінші' },
      names: [
        { name: { kk: 'Бірінші' }, startDate: '1995', endDate: '2001' },
        { name: { kk: 'Екінші' }, startDate: '2001', endDate: '2007-07' },
        { name: { kk: 'Үшінші' }, startDate: '2007-07', endDate: null },
      ],
    });
  });

  it('gives the same line of names in whatever order they are recorded', async () => {
    const day = fc.tuple(fc.integer({ min: 1996, max: 2020 }), fc.integer({ min: 10, max: 12 }));
    const days = fc.uniqueArray(day, { minLength: 1, maxLength: 5, selector: (each) => each.join('-') });
    await fc.assert(
      fc.asyncProperty(days, async (drawn) => {
        const id = await register.body('Ең бірінші', { foundedOn: '1995' });
        for (const [i, each] of drawn.entries())
          await register.done('renameOrganization', {
            id, expectedVersion: i + 1, name: { kk: `${each.join('-')} атауы` }, effectiveDate: each.join('-'),
          }); // prettier-ignore
        const dates = drawn.map((each) => each.join('-')).sort();
        const { name, names } = await read(id);
        expect(names.map((each: Json) => [each.startDate, each.endDate])).toEqual(
          ['1995', ...dates].map((start, i) => [start, dates[i] ?? null]),
        );
        expect(name.kk).toBe(`${dates.at(-1)} атауы`);
        expect(names.at(-1).name.kk).toBe(name.kk);
      }),
      { numRuns: cases(10) },
    );
  });

  it('that is recorded late is told by the events that follow it', async () => {
    const [id, part] = [await register.body('Алғашқы', { foundedOn: '2000' }), await register.body('Бөлік')];
    const named = async (expectedVersion: number, kk: string, effectiveDate: string): Promise<string> =>
      register.done('renameOrganization', { id, expectedVersion, name: { kk }, effectiveDate });
    await named(1, 'Соңғы', '2020');
    const split = { id, expectedVersion: 2, successorIds: [part], effectiveDate: '2015' };
    await register.done('splitOrganization', split);
    await register.done('splitOrganization', { ...split, expectedVersion: 3, effectiveDate: '2005' });
    const told = await register.history(() => named(4, 'Ортаншы', '2010'));
    expect(told.map(({ event }) => event)).toEqual(['organization.renamed']);
    const { changeEvents } = await read(id);
    const sides = (each: Json): string[] => [each.predecessors[0].name.kk, each.successors[0].name.kk];
    const found = changeEvents.map((each: Json) => [each.effectiveDate, ...sides(each)]);
    expect(found.sort()).toEqual([
      ['2005', 'Алғашқы', 'Бөлік'],
      ['2010', 'Алғашқы', 'Ортаншы'],
      ['2015', 'Ортаншы', 'Бөлік'],
      ['2020', 'Ортаншы', 'Соңғы'],
    ]);
  });

  it('is not overtaken by a founding that is corrected', async () => {
    const id = await register.body('Ескі', { foundedOn: '1995' });
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа' }, effectiveDate: '2007' });
    const correction = { id, expectedVersion: 2, foundedOn: '2008' };
    expect(await register.refusals('correctOrganization', correction)).toEqual(['NAMED_BEFORE foundedOn']);
  });

  it('leaves one name open, also where no day is known', async () => {
    const id = await register.body('Бірінші');
    for (const [i, kk] of ['Екінші', 'Үшінші'].entries())
      await register.done('renameOrganization', { id, expectedVersion: i + 1, name: { kk } });
    const { organization } = await register.ask(
      'query ($id: ID!) { organization(id: $id) { names { name { kk } endDate ended } } }',
      { id },
    );
    expect(organization.names.map((each: Json) => [each.name.kk, each.endDate, each.ended])).toEqual([
      ['Бірінші', null, true],
      ['Екінші', null, true],
      ['Үшінші', null, false],
    ]);
  });

  it('keeps the languages that are not given, and clears those that are null', async () => {
    const id = await register.body('Ескі', { name: { kk: 'Ескі', ru: 'Старое', en: 'Old' } });
    await register.done('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа', en: null } });
    expect((await read(id)).name).toEqual({ kk: 'Жаңа', ru: 'Старое', en: null });
  });

  it.each<[string, Input, string[]]>([
    ['the same name', { name: { kk: 'Ескі' } }, ['NOTHING_CHANGED']],
    ['another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['an organization that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
    ['on no day', { effectiveDate: '2016-02-30' }, ['INVALID_DATE effectiveDate']],
    ['on a day to come', { effectiveDate: '2999' }, ['DATE_IN_FUTURE effectiveDate']],
    ['before it was founded', { effectiveDate: '1994' }, ['BEFORE_FIRST_NAME effectiveDate']],
    ['by a decision that is none', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
    ['a name of two scripts', { name: { kk: 'Жaңа' } }, ['MIXED_SCRIPT name.kk']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.body('Ескі', { foundedOn: '1995' });
    expect(
      await register.refusals('renameOrganization', { id, expectedVersion: 1, name: { kk: 'Жаңа' }, ...more }),
    ).toEqual(refusals);
  });

  it('is refused for an organization that has ended', async () => {
    const id = await register.body('Ескі');
    await register.done('dissolveOrganization', { id, expectedVersion: 1 });
    expect(await register.refusals('renameOrganization', { id, expectedVersion: 2, name: { kk: 'Жаңа' } })).toEqual([
      'ALREADY_DISSOLVED id',
    ]);
  });
});
