import { filterHolds, type Filter } from './filtering.js';
import { MODEL, ORDER, permissionOf, typeOf, type ModelField } from './model.js';
import { GUARDED, type Rule } from './rule.js';
import type { Placed, Rec } from './world.js';

export type Args = Readonly<Record<string, unknown>>;
/** One field of a document, as a tree; `any` says per type what is asked of a union or an interface. */
export interface Ask {
  readonly name: string;
  readonly args?: Args;
  readonly below?: readonly Ask[];
  readonly any?: Readonly<Record<string, readonly Ask[]>>;
}

/** What is shaped like an enum is one: no text of a world is. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value).map(([key, each]) => `${key}: ${literal(each)}`).join(', ')} }`; // prettier-ignore
  return typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
}
export function textOf({ name, args, below, any }: Ask): string {
  const given = Object.entries(args ?? {}).map(([key, each]) => `${key}: ${literal(each)}`);
  const parts = [
    ...(below ?? []).map(textOf),
    ...Object.entries(any ?? {}).map(([type, asks]) => `... on ${type} { ${asks.map(textOf).join(' ')} }`),
  ];
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${parts.length > 0 ? ` { ${parts.join(' ')} }` : ''}`;
}

const plain = (...fields: string[]): Ask[] => fields.map((name) => ({ name }));
/** Selections of leaves that are objects. */
export const INSIDE: Readonly<Record<string, readonly Ask[]>> = { name: plain('kk'), otherNames: plain('text') };

/** The permissions without which the document is refused as a whole, wherever in it they are needed. */
export function demands(type: string, asks: readonly Ask[], rule: Rule): string[] {
  return asks.flatMap((ask) => {
    const field = MODEL[type]?.[ask.name];
    if (!field || field.kind === 'leaf') return [];
    const guard = GUARDED[type]?.[ask.name];
    if (guard && !rule.may(guard)) return [];
    if (field.kind === 'any') return demandsOfAny(ask, field.types, field.strict, rule);
    return [permissionOf(field.type), ...filterDemands(ask.args), ...demands(field.type, recordAsks(field, ask), rule)];
  });
}
/** A relation to any record passes over the types that are not for the viewer. */
export function demandsOfAny(ask: Ask, types: readonly string[], strict: boolean, rule: Rule): string[] {
  const own = strict ? types.map(permissionOf) : [];
  const readable = types.filter((type) => strict || rule.may(permissionOf(type)));
  return [...own, ...readable.flatMap((type) => demands(type, ask.any?.[type] ?? [], rule))];
}
export const filterDemands = (args: Args = {}): string[] => {
  const text = JSON.stringify(args['filter'] ?? {});
  return [...(text.includes('"iin"') ? ['people.personal.iin'] : []), ...(text.includes('"gender"') ? ['people.read'] : [])];
}; // prettier-ignore

const recordAsks = (field: ModelField, ask: Ask): readonly Ask[] =>
  field.kind === 'many' ? (ask.below?.find((each) => each.name === 'nodes')?.below ?? []) : (ask.below ?? []);

/** The answer of the model: what the rule lets this viewer see of one record. */
export function answer(record: Placed | Rec, asks: readonly Ask[], rule: Rule, type = typeOf(record)): object {
  return Object.fromEntries(asks.map((ask) => [ask.name, fieldOf(record, ask, rule, type)]));
}

function fieldOf(record: Rec, ask: Ask, rule: Rule, type: string): unknown {
  if (ask.name === '__typename') return record.kind;
  if (ask.name === 'id') return record.id;
  if (ask.name === 'hiddenFields') return rule.hiddenFields(type, record as Placed).sort();
  if (ask.name === 'personalData') return answer(record, ask.below!, rule, 'PersonalData');
  const field = MODEL[type]![ask.name]!;
  const open = rule.seesField(type, ask.name, record as Placed);
  if (field.kind === 'list') return open ? listed(field.of(record as never, rule), field.type, rule).map((each) => answer(each, ask.below!, rule)) : []; // prettier-ignore
  if (!open) return null;
  if (field.kind === 'leaf') return field.of(record as never);
  if (field.kind === 'many') return connection(field.of(record as never, rule), ask, field.type, rule);
  const id = field.of(record as never, rule);
  const target = id === null ? undefined : rule.byId.get(id);
  if (!target || !rule.sees(target)) return null;
  return field.kind === 'any' ? answerAny(target, ask, rule) : answer(target, ask.below!, rule);
}

export const answerAny = (record: Rec, ask: Ask, rule: Rule): object =>
  answer(record, [...ask.below!, ...(ask.any?.[typeOf(record)] ?? [])], rule);

const listed = (all: readonly Rec[], type: string, rule: Rule): Rec[] =>
  all.filter((each) => rule.sees(each)).sort(ORDER[type] as (a: Rec, b: Rec) => number);

export function connection(all: readonly Rec[], { args = {}, below = [] }: Ask, type: string, rule: Rule): object {
  const found = listed(all, type, rule).filter((each) => filterHolds(args['filter'] as Filter | undefined, each, rule));
  const page = found.slice(0, (args['first'] as number | undefined) ?? 25);
  const parts: Record<string, (ask: Ask) => unknown> = {
    totalCount: () => found.length,
    pageInfo: () => ({ hasNextPage: found.length > page.length }),
    nodes: (ask) => page.map((each) => answer(each, ask.below!, rule)),
  };
  return Object.fromEntries(below.map((ask) => [ask.name, parts[ask.name]!(ask)]));
}
