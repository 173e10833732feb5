import type { GraphQLField } from 'graphql';
import { LANGUAGES, type Language } from '../../kernel/language.js';
import { hasUnstorableCharacter, tidy } from '../../kernel/text.js';
import { DateScalar } from '../../platform/graphql/index.js';
import { common, refusals, requestError } from '../../platform/problems/index.js';
import type { Readings } from '../../platform/reading/index.js';
import { argumentsOf, keepable, namesPeople, readArguments, SECRET, type Given } from './arguments.js';
import type { Column, Step } from './column.js';
import { Columns } from './columns.js';
import { problems } from './exchange.problems.js';
import { isBelow } from './rows.js';

export const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];
const SEPARATORS = [',', ';'] as const;

/** A list that can be taken away. */
export interface List {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** Of its records. */
  readonly type: string;
}
/** What is to be taken away, and in which form. */
export interface Asked {
  readonly list: List;
  readonly args: Given;
  readonly format: Format;
  readonly language: Language;
  readonly columns: readonly Column[];
  readonly each: readonly Step[] | undefined;
  readonly separator: string;
  /** The last row of a CSV says that it is whole. */
  readonly hasEndRow: boolean;
  readonly purpose: string | undefined;
}

const OWN = ['format', 'language', 'columns', 'each', 'separator', 'end', 'purpose', 'asOf'];
const MOST_COLUMNS = 200;
const DEEPEST = 8;
const LONGEST_PURPOSE = 1000;

/** Every list of the schema that the read path answers. */
export const listsOf = (readings: Readings): List[] =>
  Object.values(readings.schema.getQueryType()!.getFields()).flatMap((field) => {
    const reading = readings.root(field.name);
    return reading?.kind === 'many' ? [{ name: field.name, field, type: reading.type }] : [];
  });

export function listNamed(readings: Readings, name: string): List {
  const lists = listsOf(readings);
  const found = lists.find((each) => each.name === name);
  if (found) return found;
  const known = lists.map((each) => each.name).join(', ');
  throw requestError(problems.UNKNOWN_LIST, { argument: 'list', list: name, known, http: { status: 404 } });
}

/** Reads the parameters of a request; the language is that of whoever asks unless they name one. */
export function read(readings: Readings, list: List, given: Given, language: Language): Asked {
  const listed = argumentsOf(list.field);
  const known = new Set([...OWN, ...listed.map(({ name }) => name)]);
  for (const argument of Object.keys(given))
    if (!known.has(argument)) throw requestError(problems.UNKNOWN_PARAMETER, { argument });
  const available = new Columns(readings, list.type);
  const columns = given['columns'] === undefined ? available.defaults() : columnsOf(available, given['columns']);
  const each = eachOf(available, columns, text(given, 'each'));
  const args = {
    ...readArguments(listed, given),
    ...asOfOf(
      given,
      columns,
      listed.some(({ name }) => name === 'asOf'),
    ),
  };
  return {
    list,
    args,
    columns,
    each,
    format: choice(given, 'format', FORMATS, 'csv'),
    language: choice(given, 'language', LANGUAGES, language),
    separator: choice(given, 'separator', SEPARATORS, ','),
    hasEndRow: choice(given, 'end', ['row', 'none'], 'none') === 'row',
    purpose: purposeOf(text(given, 'purpose')),
  };
}

/** Of the arguments what the history keeps. */
export const kept = ({ list, args }: Asked): Given => {
  const types = new Map(list.field.args.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => {
      const isOfPerson = namesPeople(list.type);
      return [
        name,
        name === 'search' && isOfPerson ? SECRET : keepable(types.get(name) ?? DateScalar, value, isOfPerson),
      ];
    }),
  );
};

function text(given: Given, argument: string): string | undefined {
  const value = given[argument];
  if (value === undefined || typeof value === 'string') return value;
  throw requestError(refusals.BAD_PARAMETER, { argument });
}

function choice<T extends string>(given: Given, argument: string, among: readonly T[], byDefault: T): T {
  const value = given[argument];
  const found = value === undefined ? byDefault : among.find((each) => each === value);
  if (found === undefined) throw requestError(problems.NOT_AMONG, { argument, known: among.join(' ') });
  return found;
}

function columnsOf(available: Columns, given: unknown): Column[] {
  const argument = 'columns';
  const texts = [given].flat();
  if (!texts.every((each) => typeof each === 'string')) throw requestError(refusals.BAD_PARAMETER, { argument });
  if (texts.length === 0) throw requestError(refusals.BAD_PARAMETER, { argument });
  const paths = texts.flatMap((each) => each.split(',')).map((each) => each.trim());
  if (paths.length > MOST_COLUMNS) throw requestError(common.TOO_MANY, { argument, max: MOST_COLUMNS });
  for (const [i, column] of paths.entries()) {
    if (paths.indexOf(column) !== i) throw requestError(problems.COLUMN_TWICE, { argument, column });
    if (column.split('.').length > DEEPEST)
      throw requestError(refusals.QUERY_TOO_COSTLY, { argument, budget: DEEPEST });
  }
  return paths.map((each) => available.column(each));
}

function eachOf(available: Columns, columns: readonly Column[], path: string | undefined): readonly Step[] | undefined {
  if (path === undefined) return undefined;
  const each = available.several(path);
  if (!columns.some(({ steps }) => isBelow(steps, each)))
    throw requestError(problems.NOT_SEVERAL, { argument: 'each', column: path });
  return each;
}

/** The day of the list is the day of the lists within its records, too; some of these are nothing without a day. */
function asOfOf({ asOf }: Given, columns: readonly Column[], listTakesIt: boolean): Given {
  const takes = columns.flatMap(({ steps }) => steps.flatMap((each) => each.asOf ?? []));
  const argument = 'asOf';
  if (asOf === undefined && takes.includes('MUST')) throw requestError(refusals.BAD_PARAMETER, { argument });
  if (asOf === undefined || listTakesIt) return {};
  if (takes.length === 0) throw requestError(problems.UNKNOWN_PARAMETER, { argument });
  if (typeof asOf !== 'string') throw requestError(refusals.BAD_PARAMETER, { argument });
  return { asOf };
}

function purposeOf(purpose = ''): string | undefined {
  const argument = 'purpose';
  if (purpose.length > LONGEST_PURPOSE) throw requestError(common.TOO_LONG, { argument, max: LONGEST_PURPOSE });
  if (hasUnstorableCharacter(purpose)) throw requestError(common.INVALID_CHARACTER, { argument });
  return tidy(purpose) || undefined;
}
