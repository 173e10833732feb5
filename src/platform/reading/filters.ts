import type { Condition, Expression, Filter, Period, Table } from './declaration.js';
import {
  CodeFilter,
  DayFilter,
  IdFilter,
  IntFilter,
  PeriodFilter,
  SecretFilter,
  TextFilter,
  type Precision,
} from './filter.inputs.js';
import { literal } from './frame.js';
import { asDay, asPartialDate, asUuid, asUuids, bindCode, bindText } from './bindings.js';
import { BoundValue, type Binder, type Value, type ValueObject } from './values.js';

type Operator = (sql: string, value: BoundValue, bind: Binder) => string;
type Operators = Readonly<Record<string, Operator>>;

/** ANDs the operators given; `isNull` is common to all. `known`: what is null where the value is. */
function byOperators(sql: Expression, operators: Operators, known = sql): Condition {
  return (t, given, bind) => {
    const parts = Object.entries(given as ValueObject).flatMap(([name, operand]) => {
      if (operand === undefined) return [];
      if (name === 'isNull') return [`${known(t)} IS ${operand === true ? '' : 'NOT '}NULL`];
      return [operators[name]!(sql(t), toBoundValue(operand), bind)];
    });
    return parts.join(' AND ');
  };
}
const toBoundValue = (operand: Value): BoundValue =>
  operand instanceof BoundValue ? operand : new BoundValue(() => operand);
const asExpression = (sql: Expression | string): Expression => (typeof sql === 'string' ? (t: Table) => t(sql) : sql);

/** A filter of operators, each with its SQL. */
export const filterBy = (
  input: Filter['input'],
  sql: Expression | string,
  operators: Operators,
  permission?: string,
): Filter => ({
  input,
  condition: byOperators(asExpression(sql), operators),
  ...(permission && { permission }),
});

/** The day of Kazakhstan in SQL, whatever the time zone of the session: see `today` in kernel/clock. */
export const dayOf = (moment: string): string => `(${moment} AT TIME ZONE INTERVAL '5 hours')::date`;
/** The moment at which that day begins. */
const startOf = (day: string): string => `((${day})::timestamp AT TIME ZONE INTERVAL '5 hours')`;
export const TODAY = dayOf('now()');

/** Makes `%` and `_` of what was typed mean themselves. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const literallyIn = (sql: string): string => `regexp_replace(${sql}, '[\\\\%_]', '\\\\\\&', 'g')`;

export const idFilter = (sql: Expression | string, permission?: string): Filter =>
  filterBy(
    IdFilter,
    sql,
    {
      eq: (s, v, bind) => `${s} = ${bind(v, 'uuid', asUuid)}`,
      in: (s, v, bind) => `${s} = ANY (${bind(v, 'uuid[]', asUuids)})`,
    },
    permission,
  );

/** `isNull`, and the other operators where there are any. */
function apart(given: Value): [boolean | undefined, ValueObject | undefined] {
  const { isNull, ...others } = given as ValueObject;
  const some = Object.values(others).some((each) => each !== undefined);
  return [isNull as boolean | undefined, some ? others : undefined];
}

/** By what a related row holds: `related` is true of a record that has such a row, for which `condition` is. */
export const relatedFilter = (
  filter: Filter,
  related: (t: Table, condition: (row: Table) => string) => string,
): Filter => ({
  ...filter,
  condition: (t, given, bind) => {
    const [isNull, others] = apart(given);
    const of = (operands: ValueObject): string => related(t, (row) => filter.condition(row, operands, bind, {}));
    const parts = [
      others && of(others),
      isNull !== undefined && `(${of({ isNull: false })}) IS ${isNull ? 'NOT ' : ''}TRUE`,
    ];
    return parts.filter(Boolean).join(' AND ');
  },
});

/** By either of two columns, of which one at the most holds something. */
export const eitherFilter = (one: Filter, other: Filter): Filter => ({
  ...one,
  condition: (t, given, ...rest) => {
    const [isNull, others] = apart(given);
    const of = (operands: Value, joined: string): string =>
      `(${[one, other].map((each) => `(${each.condition(t, operands, ...rest)})`).join(joined)})`;
    const parts = [others && of(others, ' OR '), isNull !== undefined && of({ isNull }, isNull ? ' AND ' : ' OR ')];
    return parts.filter(Boolean).join(' AND ');
  },
});

/**
 * Another record by its id. One that the viewer may not know of is to him as none. `tiedBy`: the permission of the records of
 * the list, where they tie the other.
 */
export const recordFilter = (type: string, column: string, tiedBy?: string): Filter => ({
  input: IdFilter,
  condition: (t, given, bind, all, isVisible) => {
    const known =
      tiedBy === undefined ? isVisible?.(literal(type), t(column)) : isVisible?.ofTied(type, t(column), tiedBy);
    const whole = (operands: Value): string => idFilter(column).condition(t, operands, bind, all);
    if (known === undefined) return whole(given);
    const [isNull, ids] = apart(given);
    const parts = [
      ids && `${whole(ids)} AND ${known}`,
      isNull === true && `(${t(column)} IS NULL OR ${known} IS NOT TRUE)`,
      isNull === false && `${t(column)} IS NOT NULL AND ${known}`,
    ];
    return parts.filter(Boolean).join(' AND ');
  },
});

/** What was typed is read by `read`, as what is stored was when it came in. */
export const textFilter = (sql: Expression | string, read: (given: unknown) => string = bindText): Filter =>
  filterBy(TextFilter, sql, {
    eq: (s, v, bind) => `${s} = ${bind(v, 'text', read)}`,
    in: (s, v, bind) => `${s} = ANY (${bind(v, 'text[]', (given) => (given as unknown[]).map(read))})`,
    startsWith: (s, v, bind) => `${s} ILIKE ${bind(v, 'text', (given) => `${literally(read(given))}%`)}`,
    contains: (s, v, bind) => `${s} ILIKE ${bind(v, 'text', (given) => `%${literally(read(given))}%`)}`,
  });

/** A text that is compared in a plain form, which a function of the database makes of both sides. */
export const plainTextFilter = (column: string, plain: string): Filter => {
  const typed = (v: BoundValue, bind: Binder): string => `${plain}(${bind(v, 'text', bindText)})`;
  const operators: Operators = {
    eq: (s, v, bind) => `${s} = ${once(typed(v, bind))}`,
    in: (s, v, bind) => {
      const texts = bind(v, 'text[]', (given) => (given as unknown[]).map(bindText));
      return `${s} = ANY (ARRAY(SELECT ${plain}(each) FROM unnest(${texts}) each))`;
    },
    startsWith: (s, v, bind) => `${s} LIKE ${once(`${literallyIn(typed(v, bind))} || '%'`)}`,
    contains: (s, v, bind) => `${s} LIKE ${once(`'%' || ${literallyIn(typed(v, bind))} || '%'`)}`,
  };
  return {
    input: TextFilter,
    condition: byOperators(
      (t) => `${plain}(${t(column)})`,
      operators,
      (t) => t(column),
    ),
  };
};
/** What PostgreSQL would work out anew for each row. */
const once = (sql: string): string => `(SELECT ${sql})`;

/** A sealed text, by its keyed hash: it can be equal or not, and nothing else. */
export const secretFilter = (column: string, purpose: string, permission: string): Filter =>
  filterBy(
    SecretFilter,
    column,
    {
      eq: (s, v, bind) => `${s} = ${bind(v, 'bytea', (given, hashing) => hashing.hash(bindCode(given), purpose))}`,
      in: (s, v, bind) =>
        `${s} = ANY (${bind(v, 'bytea[]', (given, hashing) => (given as unknown[]).map((each) => hashing.hash(bindCode(each), purpose)))})`,
    },
    permission,
  );

export const intFilter = (sql: Expression | string): Filter =>
  filterBy(IntFilter, sql, {
    eq: (s, v, bind) => `${s} = ${bind(v, 'integer')}`,
    in: (s, v, bind) => `${s} = ANY (${bind(v, 'integer[]')})`,
    gte: (s, v, bind) => `${s} >= ${bind(v, 'integer')}`,
    lte: (s, v, bind) => `${s} <= ${bind(v, 'integer')}`,
  });

const precisionAmong = (earliest: string, latest: string, among: readonly Precision[]): string =>
  `CASE WHEN ${latest} = ${earliest} THEN 'DAY' WHEN ${latest} < ${earliest} + 31 THEN 'MONTH' WHEN ${latest} > ${earliest} THEN 'YEAR' END
    IN (${[...among.map(literal), 'NULL'].join(', ')})`;

/** No partial date is longer than a year, in days. */
const LONGEST = 366;
/** What may lie on or after a day began within the year before it: for that there is an index. */
const mayBeFrom = (earliest: string, latest: string, day: string): string =>
  `${latest} >= ${day} AND ${earliest} >= ${day} - ${LONGEST}`;

/** What ends by a day began by it: so the index is read between two days. */
const endsBy = (earliest: string, latest: string, day: string): string =>
  `${latest} <= ${day} AND ${earliest} <= ${day}`;

/** Where unknown days stand in a list that ascends. */
const isLast = (unknown: string): boolean => !unknown.startsWith("'-");

/** The same of the days by which a list is ordered. */
const boundsOfPeriod: Period['bounds'] = (given, key, unknown, bind) => {
  const { from, to, within, isNull } = given as ValueObject;
  const parts = [
    from instanceof BoundValue && `${key} >= ${bind(from, 'date', asDay)} - ${LONGEST}`,
    to instanceof BoundValue && `${key} <= ${bind(to, 'date', asDay)}`,
    within instanceof BoundValue && `${key} >= ${bind(within, 'date', asPartialDate('earliest'))}`,
    within instanceof BoundValue && `${key} <= ${bind(within, 'date', asPartialDate('latest'))}`,
    `${key} ${isNull === true ? '=' : isLast(unknown) ? '<' : '>'} ${unknown}`,
  ];
  return parts.filter((each) => each !== false);
};

/** A partial date is compared by what it can mean: `from` keeps what may lie on or after, `to` what may lie on or before. */
export const periodFilter = (prefix: string, permission?: string): Filter => ({
  input: PeriodFilter,
  period: { of: prefix, bounds: boundsOfPeriod },
  ...(permission && { permission }),
  condition: (t, given, bind) => {
    const bounds = given as ValueObject;
    const [earliest, latest] = [t(`${prefix}_earliest`), t(`${prefix}_latest`)];
    const parts = [
      bounds.from instanceof BoundValue && mayBeFrom(earliest, latest, bind(bounds.from, 'date', asDay)),
      bounds.to instanceof BoundValue && `${earliest} <= ${bind(bounds.to, 'date', asDay)}`,
      bounds.within instanceof BoundValue && `${earliest} >= ${bind(bounds.within, 'date', asPartialDate('earliest'))}`,
      bounds.within instanceof BoundValue &&
        endsBy(earliest, latest, bind(bounds.within, 'date', asPartialDate('latest'))),
      bounds.precision && precisionAmong(earliest, latest, bounds.precision as unknown as Precision[]),
      typeof bounds.isNull === 'boolean' && `${earliest} IS ${bounds.isNull ? '' : 'NOT '}NULL`,
    ];
    return parts.filter(Boolean).join(' AND ');
  },
});

type Bound = (sql: string, day: string) => string;
const betweenDays = (sql: Expression | string, from: Bound, to: Bound): Filter =>
  filterBy(DayFilter, sql, {
    from: (s, v, bind) => from(s, bind(v, 'date', asDay)),
    to: (s, v, bind) => to(s, bind(v, 'date', asDay)),
    within: (s, v, bind) =>
      `${from(s, bind(v, 'date', asPartialDate('earliest')))} AND ${to(s, bind(v, 'date', asPartialDate('latest')))}`,
  });

/** A day that is known to the day. */
export const dayFilter = (sql: Expression | string): Filter =>
  betweenDays(
    sql,
    (s, day) => `${s} >= ${day}`,
    (s, day) => `${s} <= ${day}`,
  );

/** A moment, by its day in Kazakhstan. Days are made moments, not moments days: so an index of moments serves. */
export const momentFilter = (sql: Expression | string): Filter =>
  betweenDays(
    sql,
    (s, day) => `${s} >= ${startOf(day)}`,
    (s, day) => `${s} < ${startOf(`${day} + 1`)}`,
  );

export const booleanFilter = (sql: Expression | string): Filter => ({
  input: Boolean,
  condition: (t, given) => `${asExpression(sql)(t)} IS ${given === true ? 'TRUE' : 'NOT TRUE'}`,
});

/** The ids of the rows of a code list that have a code. */
const idsOf = (table: string, condition: string): string => `(SELECT id FROM ${table} WHERE code = ${condition})`;
const byCodes = (sql: Expression | string, table: string, eq: Operator): Filter =>
  filterBy(CodeFilter, sql, {
    eq,
    in: (s, v, bind) =>
      `${s} = ANY (ARRAY${idsOf(table, `ANY (${bind(v, 'text[]', (given) => (given as unknown[]).map(bindCode))})`)})`,
  });

/** A row of a code list by its code: `eq`, `in`. The ids are found first, so that an index is read from there on. */
export const codeFilter = (sql: Expression | string, table: string): Filter =>
  byCodes(sql, table, (s, v, bind) => `${s} = ANY (ARRAY${idsOf(table, bind(v, 'text', bindCode))})`);

/** The same of a list whose codes are unique: what an index holds behind the one id stands in order. */
export const uniqueCodeFilter = (sql: Expression | string, table: string): Filter =>
  byCodes(sql, table, (s, v, bind) => `${s} = ${idsOf(table, bind(v, 'text', bindCode))}`);

/** One of several values of an enum of the schema: `type: [BODY]`. */
export const anyOfFilter = (values: object, sql: Expression | string, permission?: string): Filter => ({
  input: [values],
  ...(permission && { permission }),
  condition: (t, given) => {
    const [one, ...others] = (given as readonly string[]).map((each) => `'${each}'`);
    const column = asExpression(sql)(t);
    // Of one value an index tells more: what comes after it stands in order.
    if (one !== undefined && others.length === 0) return `${column} = ${one}`;
    return `${column} IN (${[...(one === undefined ? [] : [one, ...others]), 'NULL'].join(', ')})`;
  },
});

/** A filter that only few records fit, whatever it names: people, organizations, numbers. */
export const few = (of: Filter): Filter => ({ ...of, few: true });
/** A filter whose column stands in an index before the keys of these orders. */
export const inOrders = (of: Filter, ...orders: readonly string[]): Filter => ({ ...of, inOrders: orders });

/** A filter with a word to whoever reads the schema. */
export const described = (of: Filter, description: string): Filter => ({ ...of, description });

/** Arguments that find one record. */
export const byId: Condition = (t, id, bind) => `${t('id')} = ${bind(id as BoundValue, 'uuid', asUuid)}`;
export const byCode: Condition = (t, code, bind) => `${t('code')} = ${bind(code as BoundValue, 'text', bindCode)}`;
