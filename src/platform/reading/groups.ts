import type { Expression, Group, GroupScalar } from './declaration.js';
import { TODAY } from './filters.js';
import { literal } from './frame.js';

/** Records of which the value is not known to the viewer, hidden ones among them: the rest of those where there is any. */
const none = (filter: string): object => ({ not: { [filter]: { isNull: false } } });
const asExpression = (sql: Expression | string): Expression => (typeof sql === 'string' ? (t) => t(sql) : sql);
const operand = (filter: string, operator: string, sql: string): string =>
  `json_build_object(${literal(filter)}, json_build_object(${literal(operator)}, ${sql}))`;

/** By another record, named by its id. */
export const byRecord = (type: string, key: Expression | string, filter: string): Group => ({
  key: asExpression(key),
  shown: { record: type },
  filter,
  known: (id) => operand(filter, 'eq', id),
  unknown: none(filter),
});

/** By a row of a code list. */
export const byListed = (type: string, table: string, key: Expression | string, filter: string): Group => ({
  ...byRecord(type, key, filter),
  known: (id) => operand(filter, 'eq', `(SELECT c.code FROM ${table} c WHERE c.id = ${id})`),
});

/** By a text or a number as it is. */
export const byValue = (scalar: GroupScalar, key: Expression | string, filter: string): Group => ({
  key: asExpression(key),
  shown: { scalar },
  filter,
  known: (value) => operand(filter, 'eq', value),
  unknown: none(filter),
});

/** By a value of an enum of the schema. */
export const byAnyOf = (values: object, key: Expression | string, filter: string): Group => ({
  key: asExpression(key),
  shown: 'ENUM',
  filter,
  known: (value) => `json_build_object(${literal(filter)}, json_build_array(${value}))`,
  unknown: { not: { [filter]: Object.values(values) } },
});

/** The same where the key is a column of the row that another column names: the region of the organization of a membership. */
export const through = (group: Group, table: string, column: string, on: string): Group => ({
  ...group,
  joined: { rows: () => `SELECT o.id AS record, o.${column} AS key FROM ${table} o`, on: (t) => t(on) },
});

/** By the region of a day: what such a row is grouped by, and how its records are found. */
export function onDay(group: Group, day: string): Group {
  const { borders } = group;
  if (!borders) return group;
  const areas = (condition: string): string =>
    operand(
      borders.filter,
      'in',
      `(SELECT coalesce(json_agg(b.record), '[]'::json) FROM (${BORDERS}) b WHERE ${condition})`,
    );
  return {
    ...group,
    joined: { rows: () => BORDERS, on: borders.area },
    known: (region) => areas(`b.key = ${region}`),
    nowhere: `json_build_object('not', ${areas('b.key IS NOT NULL')})`,
    undivided: (region) => borders.isUndivided(region, day),
  };
}
/** The regions of that day are found once for the statement. */
const BORDERS = 'SELECT record, key FROM borders';

/** By whether something holds of the record. */
export const byFlag = (condition: Expression | string, filter: string): Group => ({
  key: (t) => `(${asExpression(condition)(t)} IS TRUE)`,
  shown: { scalar: 'Boolean' },
  filter,
  known: (flag) => `json_build_object(${literal(filter)}, ${flag})`,
  unknown: { not: { or: [{ [filter]: true }, { [filter]: false }] } },
});

/** The age reached in the year of today, in SQL, of whoever was born on a day. */
const ageOf = (born: string): string => `(date_part('year', ${TODAY}) - date_part('year', ${born}))::integer`;

/** By bands of age, named by their first ages: the age that is reached this year, so that a band changes at New Year only. */
export const byAge = (prefix: string, filter: string, bands: readonly number[]): Group => {
  const first = `ARRAY[${bands.join(', ')}]`;
  const band = (born: string): string => `(${first})[width_bucket(${ageOf(born)}, ${first})]`;
  const day = (age: string, monthAndDay: string): string =>
    `(date_part('year', ${TODAY})::integer - ${age})::text || ${literal(monthAndDay)}`;
  return {
    key: (t) => {
      const [latest, earliest] = [band(t(`${prefix}_latest`)), band(t(`${prefix}_earliest`))];
      return `CASE WHEN ${latest} = ${earliest} THEN ${latest} END`;
    },
    shown: { scalar: 'Int' },
    filter,
    known: (key) => {
      const next = `(${first})[array_position(${first}, ${key}) + 1]`;
      const born = `json_build_object('from', ${day(`${next} + 1`, '-01-01')}, 'to', ${day(key, '-12-31')})`;
      return `json_build_object(${literal(filter)}, json_strip_nulls(${born}))`;
    },
    unknown: none(filter),
    description: 'Its first age: 30. By the age that is reached this year.',
  };
};

interface Bucket {
  readonly scalar: GroupScalar;
  /** The bucket of a day. */
  readonly of: (day: string) => string;
  /** The years or months it is made of, as rows of texts. */
  readonly parts: (key: string) => string;
  readonly description: string;
  /** Dates that fall into no bucket though they are known. */
  readonly undecided: readonly string[];
}
const year = (day: string): string => `date_part('year', ${day})::integer`;
const padded = (number: string, to: number): string => `lpad((${number})::text, ${to}, '0')`;

const BUCKETS: Readonly<Record<string, Bucket>> = {
  DECADE: {
    scalar: 'Int',
    of: (day) => `(${year(day)} / 10 * 10)`,
    parts: (key) => `SELECT ${padded(`${key} + i`, 4)} AS part FROM generate_series(0, 9) i`,
    description: 'Its first year: 1990.',
    undecided: [],
  },
  YEAR: {
    scalar: 'Int',
    of: year,
    parts: (key) => `SELECT ${padded(key, 4)} AS part`,
    description: 'The year.',
    undecided: [],
  },
  QUARTER: {
    scalar: 'String',
    of: (day) => `to_char(${day}, 'YYYY"-Q"Q')`,
    parts: (key) =>
      `SELECT left(${key}, 5) || ${padded(`right(${key}, 1)::integer * 3 - i`, 2)} AS part FROM generate_series(0, 2) i`,
    description: '`2020-Q1`.',
    undecided: ['YEAR'],
  },
  MONTH: {
    scalar: 'PartialDate',
    of: (day) => `to_char(${day}, 'YYYY-MM')`,
    parts: (key) => `SELECT ${key} AS part`,
    description: '`2020-03`.',
    undecided: ['YEAR'],
  },
};

const within = (filter: string, { parts }: Bucket, key: string): string =>
  `json_build_object('or', (SELECT json_agg(${operand(filter, 'within', 'p.part')} ORDER BY p.part) FROM (${parts(key)}) p))`;

/** By a partial date: a decade, a year, a quarter, a month, where its two bounds lie in the same. */
export const byPeriod = (name: string, prefix: string, filter: string): Record<string, Group> =>
  Object.fromEntries(
    Object.entries(BUCKETS).map(([unit, bucket]) => {
      const { scalar, of, description, undecided } = bucket;
      const group: Group = {
        key: (t) => {
          const [first, last] = [of(t(`${prefix}_earliest`)), of(t(`${prefix}_latest`))];
          return `CASE WHEN ${first} = ${last} THEN ${first} END`;
        },
        shown: { scalar },
        filter,
        known: (key) => within(filter, bucket, key),
        unknown: undecided.length > 0 ? { or: [none(filter), { [filter]: { precision: undecided } }] } : none(filter),
        description:
          undecided.length > 0 ? `${description} A date of which only the year is known is in none.` : description,
      };
      return [`${name}_${unit}`, group];
    }),
  );

/** By a day that is known to the day: a year, a quarter, a month. */
export const byKnownDay = (name: string, day: Expression | string, filter: string): Record<string, Group> =>
  Object.fromEntries(
    ['YEAR', 'QUARTER', 'MONTH'].map((unit) => {
      const bucket = BUCKETS[unit]!;
      const group: Group = {
        key: (t) => bucket.of(asExpression(day)(t)),
        shown: { scalar: bucket.scalar },
        filter,
        known: (key) => within(filter, bucket, key),
        unknown: none(filter),
        description: bucket.description,
      };
      return [`${name}_${unit}`, group];
    }),
  );
