import { ANEW, BASE } from '../../../src/kernel/publishing.js';
import { PublishedCases } from '../../../src/modules/mediation/index.js';
import { Attacker, type Fact } from '../../access/attack.js';
import { Dice } from '../../access/dice.js';
import { startApp, type Client, type Json, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { registerOf, type Register } from '../../support/register.js';
import { SEED } from '../../support/seed.js';

/** By what cases are told, and the field that shows it. */
const GROUPS: Readonly<Record<string, string>> = {
  CABINET: 'cabinet { id }',
  RECEIVED_MONTH: 'receivedMonth',
  KIND: 'kind { code }',
  COURSE: 'course',
  OUTCOME: 'outcome',
};
const YEARS = [2023, 2024];
const KINDS = ['family', 'land', 'labour'];
const STAGES = ['REQUEST', 'CONSULTATION', 'MEDIATION', 'AGREEMENT', 'NO_AGREEMENT', 'WITHDRAWN'];
const COUNTS = ['statistics.read', 'facilities.read', 'reference.read'];

interface Case {
  readonly cabinet: string;
  readonly kind: string;
  readonly month: string;
  readonly stage: string;
  readonly course: string | null;
}

let app: TestApp;
let register: Register;
/** Counts, and may not read a case. */
let analyst: Client;
let cabinets: string[];
let here: string;
const cases: Case[] = [];
const dice = new Dice(SEED);

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  analyst = app.as(...COUNTS);
  here = await register.area('310000000');
  const areas = [here, await register.area('790000000'), here, here];
  cabinets = await Promise.all(
    areas.map((areaId, i) =>
      register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: `Кабинет ${i}` }, areaId }),
    ),
  );
  await record(dice.times(70, (i) => caseIn(YEARS[i % 3 === 0 ? 0 : 1]!)));
  await publish();
});
afterAll(() => app.close());

const publish = (): Promise<void> => app.app.get(PublishedCases).run(new Date());

/** Of few cabinets many, of the others hardly any. */
function caseIn(year: number): Case {
  const stage = dice.pick(STAGES);
  const course =
    stage === 'REQUEST' ? null : STAGES.indexOf(stage) < 3 ? stage : dice.pick(['CONSULTATION', 'MEDIATION']);
  const month = String(dice.chance(0.6) ? 3 : 1 + dice.below(12)).padStart(2, '0');
  const cabinet = cabinets[dice.chance(0.7) ? 0 : dice.below(4)]!;
  return { cabinet, kind: dice.chance(0.6) ? 'family' : dice.pick(KINDS), month: `${year}-${month}`, stage, course };
}

/** Recorded as by hand. */
async function record(fresh: readonly Case[]): Promise<void> {
  cases.push(...fresh);
  await execute(
    app.ownerUrl,
    `INSERT INTO mediation_cases (id, cabinet_id, kind_id, stage, course, received_text, received_earliest, received_latest, received_year)
     SELECT gen_random_uuid(), e.cabinet, (SELECT id FROM classifier_items WHERE classifier = 'dispute-kind' AND code = e.kind), e.stage, e.course,
       e.month, (e.month || '-01')::date, (e.month || '-01')::date + interval '1 month' - interval '1 day', left(e.month, 4)::integer
     FROM json_to_recordset('${JSON.stringify(fresh)}') AS e (cabinet uuid, kind text, stage text, course text, month text)`,
  );
}

const documentOf = (groupBy: readonly string[], args = ''): string => {
  const shown = groupBy.map((each) => (each === 'RECEIVED_YEAR' ? 'receivedYear' : GROUPS[each])).join(' ');
  return `{ mediationStatistics(groupBy: [${groupBy.join(', ')}]${args}) { roundedTo publishedOn totals { count } groupCount
    groups { ${shown} count } } }`;
};
async function statistics(ask: Client, groupBy: readonly string[], args = ''): Promise<Json> {
  const { data, errors } = await ask(documentOf(groupBy, args));
  expect([groupBy, errors]).toEqual([groupBy, []]);
  return data.mediationStatistics;
}
const keyOf = (group: Json, name: string): string | null => {
  const shown = group[GROUPS[name]!.split(' ')[0]!];
  return shown?.id ?? shown?.code ?? shown ?? null;
};
const outcomeOf = ({ stage }: Case): string | null => (STAGES.indexOf(stage) > 2 ? stage : null);
const VALUES: Readonly<Record<string, (each: Case) => string | null>> = {
  CABINET: ({ cabinet }) => cabinet,
  RECEIVED_MONTH: ({ month }) => month,
  KIND: ({ kind }) => kind,
  COURSE: ({ course }) => course,
  OUTCOME: outcomeOf,
};
const yearOf = ({ month }: Case): number => Number(month.slice(0, 4));

/** Every question that is permitted: by each thing, in each year, in all, in both orders, and none at all. */
const questions = (): [readonly string[], string][] => [
  ...['', ...YEARS.map((year) => `, filter: { receivedYear: { eq: ${year} } }`), `, filter: { not: { receivedYear: { eq: 2023 } } }`].flatMap(
    (args): [readonly string[], string][] => [
      [[], args],
      [['RECEIVED_YEAR'], args],
      ...Object.keys(GROUPS).flatMap((each): [readonly string[], string][] => [[[each], args], [['RECEIVED_YEAR', each], args], [[each, 'RECEIVED_YEAR'], args]]),
    ],
  ),
]; // prettier-ignore
const answers = (): Promise<Json[]> =>
  Promise.all(questions().map(([groupBy, args]) => statistics(analyst, groupBy, args)));

describe('whoever counts and may not read cases', () => {
  it('is given multiples of five, by each thing alike in sum, and as of when', async () => {
    const all = await answers();
    const numbers = all.flatMap(({ totals, groups }) => [totals.count, ...groups.map(({ count }: Json) => count)]);
    expect(numbers.filter((each) => each % BASE !== 0)).toEqual([]);
    expect(new Set(all.map(({ roundedTo }) => roundedTo))).toEqual(new Set([BASE]));
    const years = await statistics(analyst, ['RECEIVED_YEAR']);
    for (const each of Object.keys(GROUPS)) {
      const { totals, groups } = await statistics(analyst, [each]);
      const sum = groups.reduce((so: number, { count }: Json) => so + count, 0);
      expect([each, totals.count, sum]).toEqual([each, years.totals.count, years.totals.count]);
    }
    expect(years.totals.count).toBeGreaterThan(70 - 3 * 2 * BASE);
  });

  it('finds, with all he is told, no number under five: each can be anything from nought to four', async () => {
    for (const year of YEARS) {
      const own = cases.filter((each) => yearOf(each) === year);
      const asked = await Promise.all(
        Object.keys(GROUPS).map(async (name) => {
          const { groups, totals } = await statistics(analyst, [name], `, filter: { receivedYear: { eq: ${year} } }`);
          const told = groups.map((each: Json) => [keyOf(each, name), each.count] as const);
          return { name, total: totals.count as number, told: new Map<string | null, number>(told) };
        }),
      );
      // Two things at a time, with every cell of their table unknown: what one tells of all cases may say something of the other.
      for (const [a, b] of [
        ['CABINET', 'KIND'],
        ['CABINET', 'COURSE'],
        ['KIND', 'OUTCOME'],
        ['RECEIVED_MONTH', 'CABINET'],
      ] as const) {
        const [first, second] = [a, b].map((name) => asked.find((each) => each.name === name)!);
        const valuesOf = (name: string): (string | null)[] => [
          ...new Set<string | null>([...possible(name, year), ...own.map(VALUES[name]!)]),
        ];
        const cell = (x: string | null, y: string | null): string => `${x}|${y}`;
        const line = {
          [a]: (x: string | null) => valuesOf(b).map((y) => cell(x, y)),
          [b]: (y: string | null) => valuesOf(a).map((x) => cell(x, y)),
        };
        const facts: Fact[] = [first!, second!].flatMap(({ name, told, total }) => {
          const sum = [...told].reduce((so, [value, count]) => (value === null ? so : so + count), 0);
          return valuesOf(name).flatMap((value): Fact[] => {
            if (value === null) return [];
            const count = told.get(value) ?? 0;
            // Where all are told, some may have been told less.
            return [{ of: line[name]!(value), least: count, most: sum < total ? count + BASE - 1 : own.length * 2 }];
          });
        });
        const attacker = new Attacker(facts);
        for (const name of [a, b])
          for (const value of valuesOf(name)) {
            const count = own.filter((each) => VALUES[name]!(each) === value).length;
            if (value === null || count >= BASE) continue;
            const [least, most] = attacker.rangeOf(line[name]!(value))!;
            expect([year, name, value, least, most >= BASE - 1]).toEqual([year, name, value, 0, true]);
          }
      }
    }
  });

  it('is told nothing new by one more case, nor by one that comes a stage further', async () => {
    const before = await answers();
    await record([{ cabinet: cabinets[3]!, kind: 'labour', month: '2024-12', stage: 'MEDIATION', course: 'MEDIATION' }]);
    await publish();
    expect(await answers()).toEqual(before);
    await execute(app.ownerUrl, `UPDATE mediation_cases SET stage = 'AGREEMENT', advanced_at = now() WHERE received_text = '2024-12' AND stage = 'MEDIATION'`);
    for (const [i, each] of cases.entries()) if (each.month === '2024-12' && each.stage === 'MEDIATION') cases[i] = { ...each, stage: 'AGREEMENT' };
    await publish();
    expect(await answers()).toEqual(before);
  }); // prettier-ignore

  it.each([
    ['groupBy: [CABINET, KIND]', 'ROUNDED_ONLY', 'groupBy'],
    ['groupBy: [RECEIVED_YEAR, KIND, OUTCOME]', 'ROUNDED_ONLY', 'groupBy'],
    ['groupBy: [STAGE]', 'ROUNDED_ONLY', 'groupBy'],
    ['groupBy: [RECEIVED_QUARTER]', 'ROUNDED_ONLY', 'groupBy'],
    ['groupBy: [MEDIATOR]', 'ROUNDED_ONLY', 'groupBy'],
    ['groupBy: [LANGUAGE]', 'ROUNDED_ONLY', 'groupBy'],
    ['groupBy: [KIND], filter: { kind: { eq: "land" } }', 'ROUNDED_ONLY', 'filter.kind'],
    ['groupBy: [CABINET], filter: { received: { within: "2024-03" } }', 'ROUNDED_ONLY', 'filter.received'],
    ['filter: { or: [{ outcome: [AGREEMENT] }] }', 'ROUNDED_ONLY', 'filter.or.0.outcome'],
  ])('is refused what would want other numbers: %s', async (args, code, argument) => {
    const { errors } = await analyst(`{ mediationStatistics(${args}) { totals { count } } }`);
    expect(errors.map(({ extensions }) => [extensions.code, extensions['argument']])).toEqual([[code, argument]]);
  });

  it('is refused every filter by a cabinet, and which cases they are', async () => {
    const refused = async (text: string): Promise<unknown> =>
      (await analyst(text)).errors.map(({ extensions }) => [extensions.code, extensions['required']]);
    for (const each of [`filter: { cabinet: { eq: "${cabinets[0]}" } }`, `groupBy: [KIND], filter: { cabinet: { in: ["${cabinets[0]}"] } }`])
      expect(await refused(`{ mediationStatistics(${each}) { totals { count } } }`)).toEqual([['ROUNDED_ONLY', 'mediation.cases.read']]);
    for (const field of ['records { totalCount }', 'filter'])
      expect(await refused(`{ mediationStatistics(groupBy: [KIND]) { groups { count ${field} } } }`)).toEqual([['FORBIDDEN', 'mediation.cases.read']]);
    expect(await refused('{ mediationCases { totalCount } }')).toEqual([['FORBIDDEN', 'mediation.cases.read']]);
  }); // prettier-ignore

  it('gets the same answer by the executor of GraphQL, and wherever the right to count holds', async () => {
    const { data } = await analyst(documentOf(['KIND']).replace(/}$/, '__schema { queryType { name } } }'));
    expect(data.mediationStatistics).toEqual(await statistics(analyst, ['KIND']));
    const regional = app.inArea(here, ...COUNTS);
    expect(await statistics(regional, ['KIND'])).toEqual(await statistics(analyst, ['KIND']));
  });
});

/** The values that everybody knows to be possible. */
function possible(name: string, year: number): string[] {
  const months = [...Array(12).keys()].map((i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  return { CABINET: cabinets, RECEIVED_MONTH: months, KIND: KINDS, COURSE: STAGES.slice(1, 3), OUTCOME: STAGES.slice(3) }[name]!; // prettier-ignore
}

it('is refused to whoever neither counts nor keeps cases', async () => {
  for (const [ask, code] of [[app.as('reference.read', 'mediation.read'), 'FORBIDDEN'], [app.anonymous, 'UNAUTHENTICATED']] as const) {
    const { errors } = await ask('{ mediationStatistics { totals { count } } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  }
}); // prettier-ignore

describe('whoever keeps cases', () => {
  it('is given how many there are, to the last, by several things at once, with the records behind', async () => {
    const keeper = app.as('mediation.cases.read', 'facilities.read', 'reference.read');
    const { data, errors } = await keeper(`{ mediationStatistics(groupBy: [CABINET, KIND, OUTCOME]) { roundedTo publishedOn totals { count }
      groups { cabinet { id } kind { code } outcome count filter records { totalCount } } } }`);
    expect(errors).toEqual([]);
    const { roundedTo, publishedOn, totals, groups } = data.mediationStatistics;
    expect([roundedTo, publishedOn, totals.count]).toEqual([1, null, cases.length]);
    const expected = new Map<string, number>();
    for (const each of cases) {
      const key = JSON.stringify([each.cabinet, each.kind, outcomeOf(each)]);
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    const told = groups.map((each: Json) => [JSON.stringify([each.cabinet.id, each.kind.code, each.outcome]), each.count]);
    expect(new Map(told)).toEqual(expected);
    expect(groups.filter(({ count, records }: Json) => records.totalCount !== count)).toEqual([]);
    const { filter, count } = groups[0];
    const { data: found } = await keeper('query ($filter: MediationCaseFilter) { mediationCases(filter: $filter) { totalCount } }', { filter });
    expect(found.mediationCases.totalCount).toBe(count);
  }); // prettier-ignore

  it('is given those of the own cabinets, and no others', async () => {
    const keeper = app.inArea(here, 'mediation.cases.read', ...COUNTS);
    const { totals } = await statistics(keeper, ['CABINET']);
    expect(totals.count).toBe(cases.filter(({ cabinet }) => cabinet !== cabinets[1]).length);
  });
});

it('many new cases, or many that come a stage further, have the numbers of their year published anew, and of no other', async () => {
  const outcomes = (year: number): Promise<Json> =>
    statistics(analyst, ['OUTCOME'], `, filter: { receivedYear: { eq: ${year} } }`);
  const [first, second] = [await outcomes(2023), await outcomes(2024)];
  const fresh = dice.times(ANEW, () => ({ ...caseIn(2024), stage: 'CONSULTATION', course: 'CONSULTATION' }));
  await record(fresh);
  await publish();
  expect([await outcomes(2023), (await outcomes(2024)).totals.count]).toEqual([first, expect.any(Number)]);
  expect((await outcomes(2024)).totals.count).toBeGreaterThanOrEqual(second.totals.count + ANEW - BASE);
  await execute(app.ownerUrl, `UPDATE mediation_cases SET stage = 'WITHDRAWN', advanced_at = now() WHERE received_year = 2024 AND stage = 'CONSULTATION'`);
  const known = async (): Promise<number> =>
    (await outcomes(2024)).groups.find(({ outcome }: Json) => outcome === 'WITHDRAWN')?.count ?? 0;
  const before = await known();
  await publish();
  expect(await known()).toBeGreaterThanOrEqual(before + ANEW - BASE);
}); // prettier-ignore
