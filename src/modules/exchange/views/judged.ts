import {
  getNamedType,
  GraphQLError,
  isInputObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { isDay } from '../../../kernel/clock.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { problem, type InputPath, type Problem } from '../../../kernel/refusal.js';
import { hasUnstorableCharacter } from '../../../kernel/text.js';
import { isUuid } from '../../../kernel/uuid.js';
import { common, refusals } from '../../../platform/problems/index.js';
import {
  MAX_GROUPS_OF_PAGE,
  pageSize,
  refuseVoid,
  type Reading,
  type Readings,
} from '../../../platform/reading/index.js';
import { argumentsOf, namesPeople, readArguments, type Given } from '../arguments.js';
import { listNamed, read, type List } from '../asked.js';
import { Columns } from '../columns.js';
import { problems } from '../exchange.problems.js';
import type { ViewEntity } from './view.entity.js';

type Question = Pick<
  ViewEntity,
  'list' | 'search' | 'filter' | 'asOf' | 'orderBy' | 'columns' | 'groupBy' | 'counting'
>;

/** No proxy on the way cuts an address of this length. */
const LONGEST_PATH = 8000;

/** The parameters of the export. */
const parametersOf = ({ columns, filter, search, asOf, orderBy }: Question): Readonly<Record<string, string>> => ({
  ...(columns.length > 0 && { columns: columns.join(',') }),
  ...(filter && { filter: JSON.stringify(filter) }),
  ...(search !== null && { search }),
  ...(asOf !== null && { asOf }),
  ...(orderBy && { orderBy: JSON.stringify(orderBy) }),
});

export function exportPathOf(view: Question): string {
  const query = new URLSearchParams(parametersOf(view)).toString();
  return query === '' ? `/export/${view.list}` : `/export/${view.list}?${query}`;
}

/** What the list and its columns would refuse, and what may not be kept. */
export function viewProblems(readings: Readings, view: Question): Problem[] {
  const unknown = refusalsOf(() => listNamed(readings, view.list), ['list']);
  if (unknown.length > 0) return unknown;
  const list = listNamed(readings, view.list);
  // Its one record would have to be kept, too.
  if (argumentsOf(list.field).some(({ type }) => String(type).endsWith('!')))
    return [problem(problems.LIST_OF_ONE, 'list')];
  const reading = readings.get(list.type);
  const found = [
    ...argumentProblems(list, reading, view),
    ...columnProblems(new Columns(readings, list.type), view.columns),
    ...groupProblems(reading, view.groupBy),
    ...countingProblems(readings, view),
  ];
  if (found.length > 0) return found;
  if (exportPathOf(view).length > LONGEST_PATH) return [problem(problems.VIEW_TOO_LONG, [], { max: LONGEST_PATH })];
  // By the very words by which the address will be read.
  return refusalsOf(() => read(readings, list, parametersOf(view), 'kk'));
}

/** What a question refuses at once, as a problem of the input: usually of the argument that it names. */
function refusalsOf(ask: () => unknown, path?: InputPath): Problem[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code, http: _, ...details } = error.extensions;
    return [problem(code as string, path ?? (details['argument'] as string), details as Problem['details'])];
  }
}

function argumentProblems(list: List, reading: Reading, view: Question): Problem[] {
  const args = argumentsOf(list.field);
  return (['search', 'filter', 'orderBy'] as const).flatMap((argument) => {
    const given = view[argument];
    if (given === null) return [];
    const found = args.find(({ name }) => name === argument);
    if (!found) return [problem(problems.UNKNOWN_PARAMETER, argument, { argument })];
    if (argument === 'search' && namesPeople(reading.type)) return [problem(problems.NAMES_A_PERSON, argument)];
    const refused = refusalsOf(() => readArguments([found], { [argument]: given }));
    if (refused.length > 0 || argument !== 'filter') return refused;
    const empty = refusalsOf(() => refuseVoid(given, [argument]));
    if (empty.length > 0) return empty;
    return filterProblems(reading, getNamedType(found.type) as GraphQLInputObjectType, given as Given, [argument]);
  });
}

function filterProblems(reading: Reading, type: GraphQLInputObjectType, filter: Given, path: InputPath): Problem[] {
  return Object.entries(filter).flatMap(([name, given]) => {
    const at = [...path, name];
    if (name === 'not') return filterProblems(reading, type, given as Given, at);
    if (name === 'and' || name === 'or')
      // One alone stands for a list of one, as in every list of GraphQL.
      return [given].flat().flatMap((each, i) => filterProblems(reading, type, each as Given, [...at, i]));
    const field = type.getFields()[name]!;
    const { permission } = reading.filters![name]!;
    if (permission !== undefined && permission !== reading.permission) return [problem(problems.GUARDED_FILTER, at)];
    if (namesPeople(reading.type) && getNamedType(field.type).name === 'TextFilter')
      return [problem(problems.NAMES_A_PERSON, at)];
    return valueProblems(field.type, given, at);
  });
}

const MAX_TEXT = 1000;
/** Texts of these types are read where they are used; what is kept is to be readable. */
const FORMS: Readonly<Record<string, readonly [isSuch: (text: string) => boolean, code: string]>> = {
  ID: [isUuid, common.INVALID_ID],
  Date: [isDay, common.INVALID_DAY],
  PartialDate: [(text) => parsePartialDate(text) !== undefined, common.INVALID_DATE],
};

function valueProblems(type: GraphQLInputType, given: unknown, path: InputPath): Problem[] {
  if (Array.isArray(given)) return given.flatMap((each, i) => valueProblems(type, each, [...path, i]));
  const named = getNamedType(type);
  if (isInputObjectType(named) && typeof given === 'object' && given !== null) {
    const fields = named.getFields();
    return Object.entries(given).flatMap(([name, each]) => valueProblems(fields[name]!.type, each, [...path, name]));
  }
  if (typeof given !== 'string') return [];
  if (given.length > MAX_TEXT) return [problem(common.TOO_LONG, path, { max: MAX_TEXT })];
  if (hasUnstorableCharacter(given)) return [problem(common.INVALID_CHARACTER, path)];
  const [isSuch, code] = FORMS[named.name] ?? [];
  return isSuch && !isSuch(given) ? [problem(code!, path)] : [];
}

/** Arguments of the statistics that a view keeps beside its groups. */
const OF_COUNTING = ['orderBy', 'first', 'borders'];

function countingProblems(readings: Readings, { list, counting }: Question): Problem[] {
  if (counting === null) return [];
  const statistics = readings.schema.getQueryType()!.getFields()[`${list}Statistics`];
  const args = statistics?.args.filter(({ name }) => OF_COUNTING.includes(name)) ?? [];
  const measures = statistics ? measuresOf(statistics) : [];
  return Object.entries(counting).flatMap(([name, given]) => {
    const path = ['counting', name];
    if (name === 'measure') return measureProblems(measures, given, path);
    const argument = args.find((each) => each.name === name);
    if (!argument) return [problem(refusals.BAD_USER_INPUT, 'counting', { argument: 'counting', reason: `"${name}"` })];
    const refused = refusalsOf(() => readArguments([argument], { [name]: given }), path);
    if (refused.length > 0) return refused;
    if (name === 'first') return refusalsOf(() => pageSize(given, name, MAX_GROUPS_OF_PAGE), path);
    if (name !== 'orderBy' || given === null) return valueProblems(argument.type, given, path);
    const by = (given as { by: string }).by.toLowerCase();
    return by === 'key' ? [] : measureProblems(measures, by, [...path, 'by']);
  });
}

/** The numbers that the statistics of a list give. */
function measuresOf({ type }: GraphQLField<unknown, unknown>): string[] {
  const totals = (getNamedType(type) as GraphQLObjectType).getFields()['totals']!;
  return Object.keys((getNamedType(totals.type) as GraphQLObjectType).getFields());
}
const measureProblems = (measures: readonly string[], given: unknown, path: InputPath): Problem[] =>
  measures.includes(given as string)
    ? []
    : [problem(problems.NOT_AMONG, path, { argument: 'measure', known: measures.join(', ') })];

const columnProblems = (available: Columns, columns: readonly string[]): Problem[] =>
  columns.flatMap((column, i) => refusalsOf(() => available.column(column), ['columns', i]));

function groupProblems({ groups = {} }: Reading, groupBy: readonly string[]): Problem[] {
  const known = Object.keys(groups);
  return groupBy.flatMap((group, i) =>
    known.includes(group) ? [] : [problem(problems.UNKNOWN_GROUP, ['groupBy', i], { group, known: known.join(', ') })],
  );
}
