import { ANEW } from '../../../src/kernel/publishing.js';
import { PublishedNumbers } from '../../../src/modules/people/index.js';
import { roundedOf } from '../../../src/modules/people/published-numbers.rules.js';
import { readingPermissions } from '../../../src/platform/reading/index.js';
import { today } from '../../../src/kernel/clock.js';
import { Dice } from '../../access/dice.js';
import { sumOf } from '../../access/guarded-register.js';
import { startApp, type Client, type Json, type TestApp } from '../../support/app.js';
import { execute } from '../../support/database.js';
import { registerOf } from '../../support/register.js';
import { SEED } from '../../support/seed.js';

const counts = readingPermissions['statistics.read'];
const BANDS = [0, 18, 30, 40, 50, 60, 70];
const CODES = ['310000000', '750000000', '330000000'];

interface Person {
  readonly region: string;
  readonly year: number | null;
  readonly ethnicGroup: string | null;
}

let app: TestApp;
let analyst: Client;
let regions: string[];
let ethnicGroups: string[];
let people: Person[];
const dice = new Dice(SEED);

beforeAll(async () => {
  app = await startApp();
  analyst = app.as(counts, 'reference.read');
  const register = registerOf(app);
  regions = await Promise.all(CODES.map((code) => register.area(code)));
  const { data } = await app.admin('{ ethnicGroups(first: 4) { nodes { id } } }');
  ethnicGroups = data.ethnicGroups.nodes.map(({ id }: Json) => id);
  people = dice.times(160, (i) => personIn(regions[i % 8 < 5 ? 0 : i % 8 < 7 ? 1 : 2]!));
  await record(people);
  await publish();
});
afterAll(() => app.close());

const publish = (): Promise<void> => app.app.get(PublishedNumbers).run(new Date());
const personIn = (region: string): Person => ({
  region,
  year: dice.chance(0.1) ? null : 1950 + dice.below(40),
  ethnicGroup: dice.maybe(0.8, ethnicGroups),
});

/** Recorded as by hand, with the consent that an ethnic group rests on. */
const record = (list: readonly Person[]): Promise<unknown> =>
  execute(
    app.ownerUrl,
    `WITH given AS MATERIALIZED (SELECT gen_random_uuid() AS id, gen_random_uuid() AS consent, e.* FROM json_to_recordset('${JSON.stringify(list)}') AS e (region uuid, year integer, "ethnicGroup" uuid)),
      recorded AS (INSERT INTO people (id, sort_name, area_id, birth_text, birth_earliest, birth_latest, ethnic_group_id, ethnicity_consent_id)
        SELECT id, 'Әліш', region, year::text, make_date(year, 1, 1), make_date(year, 12, 31), "ethnicGroup", CASE WHEN "ethnicGroup" IS NOT NULL THEN consent END FROM given)
     INSERT INTO consents (id, person_id, purpose_id, given_on, form)
       SELECT consent, id, (SELECT id FROM classifier_items WHERE classifier = 'consent-purpose' LIMIT 1), '2025-01-01', 'PAPER' FROM given WHERE "ethnicGroup" IS NOT NULL`,
  );

const decadeOf = ({ year }: Person): number | null => year && Math.floor(year / 10) * 10;
const bandOf = ({ year }: Person): number | null => year && BANDS.findLast((first) => first <= Number(today(new Date()).slice(0, 4)) - year)!; // prettier-ignore
const ethnicGroupOf = ({ ethnicGroup }: Person): string | null => ethnicGroup;

type Of = (person: Person) => string | number | null;
/** What is published of these people, by what the rule says of them: rows of keys with their number. */
function published(list: readonly Person[], values: readonly Of[]): { keys: unknown[]; count: number }[] {
  return regions.flatMap((region) => {
    const own = list.filter((each) => each.region === region);
    const known = new Map<string, number>();
    for (const each of own.map((person) => values.map((value) => value(person))))
      if (each.every((value) => value !== null)) known.set(JSON.stringify(each), (known.get(JSON.stringify(each)) ?? 0) + 1); // prettier-ignore
    const enough = own.length >= ANEW;
    const rounded = enough ? roundedOf({ total: own.length, known: new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1))) }) : new Map<string, number>(); // prettier-ignore
    const rest = { keys: [region, ...values.map(() => null)], count: own.length - sumOf(rounded.values()) };
    return [
      ...[...rounded].map(([key, count]) => ({ keys: [region, ...(JSON.parse(key) as unknown[])], count })),
      rest,
    ];
  });
}
/** The same in the groups of some of the keys. */
function inGroups(rows: readonly { keys: unknown[]; count: number }[], by: readonly number[]): unknown[] {
  const groups = new Map<string, number>();
  for (const { keys, count } of rows) {
    const key = JSON.stringify(by.map((i) => keys[i]));
    groups.set(key, (groups.get(key) ?? 0) + count);
  }
  return [...groups].filter(([, count]) => count > 0).map(([key, count]) => [key, count]).sort(); // prettier-ignore
}

const FIELDS: Readonly<Record<string, string>> = {
  REGION: 'region { id }',
  BIRTH_DECADE: 'birthDecade',
  AGE_BAND: 'ageBand',
  ETHNIC_GROUP: 'ethnicGroup { id }',
};
const documentOf = (groupBy: readonly string[], args = ''): string =>
  `{ peopleStatistics(groupBy: [${groupBy.join(', ')}]${args}) { roundedTo publishedOn totals { count } groupCount
    groups { ${groupBy.map((each) => FIELDS[each]).join(' ')} count share } } }`;
async function statistics(ask: Client, groupBy: readonly string[], args = ''): Promise<Json> {
  const { data, errors } = await ask(documentOf(groupBy, args));
  expect([groupBy, errors]).toEqual([groupBy, []]);
  return data.peopleStatistics;
}
const groupsOf = ({ groups }: Json, groupBy: readonly string[]): unknown[] =>
  groups
    .map((each: Json) => {
      const keys = groupBy.map((name) => each[FIELDS[name]!.split(' ')[0]!]);
      return [JSON.stringify(keys.map((key: Json) => key?.id ?? key)), each.count];
    })
    .sort();

const BIRTH: readonly Of[] = [decadeOf, bandOf];

describe('whoever counts and may not see birth dates', () => {
  it.each([
    [['BIRTH_DECADE'], [1]],
    [['AGE_BAND'], [2]],
    [
      ['REGION', 'BIRTH_DECADE'],
      [0, 1],
    ],
    [
      ['AGE_BAND', 'REGION'],
      [2, 0],
    ],
    [
      ['BIRTH_DECADE', 'AGE_BAND', 'REGION'],
      [1, 2, 0],
    ],
  ])('is given the published numbers by %s, and no others', async (groupBy, by) => {
    const answer = await statistics(analyst, groupBy);
    expect(groupsOf(answer, groupBy)).toEqual(inGroups(published(people, BIRTH), by));
    expect([answer.totals.count, answer.roundedTo, answer.publishedOn]).toEqual([160, 5, today(new Date())]);
    expect(sumOf(answer.groups.map(({ share }: Json) => share))).toBeCloseTo(1);
  });

  it('is given them of some regions', async () => {
    const answer = await statistics(
      analyst,
      ['BIRTH_DECADE'],
      `, filter: { not: { region: { eq: "${regions[1]}" } } }`,
    );
    const others = people.filter(({ region }) => region !== regions[1]);
    expect(groupsOf(answer, ['BIRTH_DECADE'])).toEqual(inGroups(published(others, BIRTH), [1]));
  });

  it('is given them of ethnic groups likewise', async () => {
    const answer = await statistics(analyst, ['REGION', 'ETHNIC_GROUP']);
    expect(groupsOf(answer, ['REGION', 'ETHNIC_GROUP'])).toEqual(inGroups(published(people, [ethnicGroupOf]), [0, 1]));
  });

  it('chooses, orders and pages by the rounded numbers', async () => {
    const chosen = await statistics(analyst, ['BIRTH_DECADE'], ', having: { count: { gte: 5, lte: 30 } }, orderBy: { by: COUNT, direction: DESC }');
    const numbers = chosen.groups.map(({ count }: Json) => count);
    const all = inGroups(published(people, BIRTH), [1]).map((each) => (each as [string, number])[1]);
    expect(numbers).toEqual(all.filter((count) => count >= 5 && count <= 30).sort((a, b) => b - a));
    expect((await statistics(analyst, ['BIRTH_DECADE'], ', first: 1')).groups).toHaveLength(1);
  }); // prettier-ignore

  it('gets the same answer by the executor of GraphQL', async () => {
    const { data } = await analyst(documentOf(['BIRTH_DECADE']).replace(/}$/, '__schema { queryType { name } } }'));
    expect(data.peopleStatistics).toEqual(await statistics(analyst, ['BIRTH_DECADE']));
  });

  it.each([
    ['groupBy: [BIRTH_DECADE, GENDER]', 'groupBy'],
    ['groupBy: [BIRTH_DECADE, DISTRICT]', 'groupBy'],
    ['groupBy: [BIRTH_DECADE, ETHNIC_GROUP]', 'groupBy'],
    ['groupBy: [ETHNIC_GROUP, ORGANIZATION_KIND]', 'groupBy'],
    ['groupBy: [BIRTH_DECADE], filter: { gender: [MALE] }', 'filter.gender'],
    ['groupBy: [BIRTH_DECADE], filter: { or: [{ synthetic: true }, { synthetic: false }] }', 'filter.or.0.synthetic'],
    ['groupBy: [AGE_BAND], filter: { not: { area: { withinCode: "310000000" } } }', 'filter.not.area'],
    ['groupBy: [BIRTH_DECADE], search: "Әліш"', 'search'],
    ['groupBy: [BIRTH_DECADE, REGION], borders: "2020-01-01"', 'borders'],
  ])('is refused beside them what would want other numbers: %s', async (args, argument) => {
    const { errors } = await analyst(`{ peopleStatistics(${args}) { totals { count } } }`);
    expect(errors.map(({ extensions: { code, ...more } }) => [code, more['argument'], more['beside']])).toEqual([
      ['ROUNDED_ONLY', argument, 'REGION'],
    ]);
  });

  it.each(['BIRTH_YEAR', 'BIRTH_QUARTER', 'BIRTH_MONTH'])('is refused what is finer: %s', async (group) => {
    const { errors } = await analyst(`{ peopleStatistics(groupBy: [${group}]) { totals { count } } }`);
    expect(errors.map(({ extensions }) => [extensions.code, extensions['argument']])).toEqual([['FORBIDDEN', 'groupBy']]); // prettier-ignore
  });

  it.each(['records { totalCount }', 'filter'])('is refused which people they are: %s', async (field) => {
    const { data, errors } = await analyst(`{ peopleStatistics(groupBy: [BIRTH_DECADE]) { groups { count ${field} } } }`); // prettier-ignore
    expect([data, errors.map(({ extensions }) => [extensions.code, extensions['required']])]).toEqual([null, [['FORBIDDEN', 'people.personal.birth']]]); // prettier-ignore
  });

  it('is refused everything where the right to count does not hold everywhere', async () => {
    for (const ask of [app.inArea(regions[0]!, counts, 'reference.read'), app.as('people.read', 'reference.read')]) {
      const { errors } = await ask(documentOf(['BIRTH_DECADE']));
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});

it('whoever may see the values is given how many there are, to the last', async () => {
  const answer = await statistics(app.as(counts, 'reference.read', 'people.personal.birth'), ['REGION', 'AGE_BAND']);
  const exact = people.map((each) => ({ keys: [each.region, bandOf(each)], count: 1 }));
  expect([groupsOf(answer, ['REGION', 'AGE_BAND']), answer.roundedTo, answer.publishedOn]).toEqual([inGroups(exact, [0, 1]), 1, null]); // prettier-ignore
});

it('a few new people change nothing but the rest; many have the numbers of their region published anew', async () => {
  const before = await statistics(analyst, ['REGION', 'BIRTH_DECADE']);
  const alike = (count: number): Person[] => dice.times(count, () => ({ region: regions[0]!, year: 1961, ethnicGroup: null }));
  const known = ({ groups }: Json): Json[] => groups.filter(({ birthDecade }: Json) => birthDecade !== null).map(({ share: _, ...each }: Json) => each);
  await record(alike(ANEW - 1));
  await publish();
  const after = await statistics(analyst, ['REGION', 'BIRTH_DECADE']);
  expect([known(after), after.totals.count]).toEqual([known(before), before.totals.count + ANEW - 1]);
  await record(alike(1));
  await publish();
  const anew = await statistics(analyst, ['REGION', 'BIRTH_DECADE']);
  const all = [...people, ...alike(ANEW)];
  expect(groupsOf(anew, ['REGION', 'BIRTH_DECADE'])).toEqual(inGroups(published(all, BIRTH), [0, 1]));
}); // prettier-ignore
