import type { ReturnTypeFuncValue } from '@nestjs/graphql';
import type { FieldNode } from 'graphql';
import type { ActionsField } from './action.js';
import type { Condition, Expression, IsVisible, IsWithinReach, Period, ReadsType, Table } from './expression.js';
import type { Group } from './group.js';
import type { Published, Sum, Tally } from './measures.js';
import type { Order } from './order.js';
import type { Viewer } from './viewer.js';
import type { Value, Binder } from './values.js';

export type { Condition, Expression, IsVisible, IsWithinReach, Period, ReadsType, Table } from './expression.js';
export type { Group, GroupScalar } from './group.js';
export type { Published, Sum, Tally } from './measures.js';
export type { Order, OrderKey } from './order.js';
export { actions, actionsOf, type Action, type ActionsField } from './action.js';

/**
 * A value of the row itself. With a permission it is guarded: a viewer without it for this row gets null and the
 * name in `hiddenFields`.
 */
export interface ValueField {
  readonly kind: 'value';
  readonly sql: (t: Table, reads: ReadsType) => string;
  readonly permission?: string;
  /** Rows on which the field is for whoever holds its permission anywhere. */
  readonly isPublic?: Expression;
  /** Each reading of it is written down, also where its permission is that of the record. */
  readonly kept?: true;
}
/** Values of the same row under one name: a LocalizedText, a block of guarded fields. Null when `present` is false. */
export interface GroupField {
  readonly kind: 'group';
  readonly fields: Readonly<Record<string, Field>>;
  readonly present?: ValueField['sql'];
  /** As of a value: the whole of it is guarded, and null where it is hidden. */
  readonly permission?: string;
  readonly isPublic?: Expression;
}
/** The names of the fields of the same group that the viewer may not see: guarded ones, and references to hidden records. */
export interface HiddenField {
  readonly kind: 'hidden';
}
/** One other record by its id. `required`: the foreign key is never null, so that it is missing only where the viewer may not see it. */
export interface OneField {
  readonly kind: 'one';
  readonly type: string;
  readonly id: Expression;
  readonly required?: boolean;
  readonly permission?: string;
}
/** One record of one of several types: the first whose id is not null. */
export interface EitherField {
  readonly kind: 'either';
  readonly options: readonly { readonly type: string; readonly id: Expression }[];
}
/** A record of any type, named by type and id. */
export interface NodeField {
  readonly kind: 'node';
  readonly type: Expression;
  readonly id: Expression;
  /** What is named there is not taken back while this record counts: no foreign key says so of a record of any type. */
  readonly holds?: true;
}
/** A connection: pages of other records. */
export interface ManyField {
  readonly kind: 'many';
  readonly type: string;
  readonly where?: (child: Table, parent: Table) => string;
  /** `where` asks a table of links: what it leads to is few beside all there are, and is found first. */
  readonly linked?: true;
  readonly args?: Readonly<Record<string, Condition>>;
}
/** A list that is short by nature (names, codes, ethnic groups), given whole. */
export interface ListField {
  readonly kind: 'list';
  readonly type: string;
  readonly where?: (child: Table, parent: Table) => string;
  readonly order: Expression;
  readonly permission?: string;
  /** Rows on which the field is for whoever holds its permission anywhere. */
  readonly isPublic?: Expression;
  /** The fields of inputs that write it, where they are not called like it. */
  readonly inputs?: readonly string[];
  readonly args?: Readonly<Record<string, Condition>>;
  /**
   * Replaces the table by rows that depend on arguments of the field. What it chooses among must be `visible`: to choose
   * first and hide afterwards would tell of the hidden.
   */
  readonly source?: (
    args: Readonly<Record<string, Value>>,
    bind: Binder,
    parent: Table,
    visible: (t: Table) => string[],
  ) => string;
  /** Arguments that are no conditions of their own: `source` takes them. */
  readonly besides?: readonly string[];
  readonly limit?: { readonly arg: string; readonly default: number };
  /** Looked for anew for each record, which costs a search: no column of a list that is taken away whole. */
  readonly isLookedFor?: true;
}
/** The records of a list counted in groups: it comes with every list whose reading declares `groups`. */
export interface StatisticsField {
  readonly kind: 'statistics';
  readonly list: ManyField;
}
/** What only the statement in the making can say. */
export interface CompiledField {
  readonly kind: 'compiled';
  readonly sql: (place: { readonly parent: string; readonly nodes: readonly FieldNode[] }) => string;
}

/** One record found by the arguments of the field, the first by id where several fit. */
export interface FindField {
  readonly kind: 'find';
  readonly type: string;
  /** It takes `asKnownAt`, and then answers the record as the registry knew it at that moment. */
  readonly rewinds?: boolean;
  readonly args: Readonly<Record<string, Condition>>;
  /** Arguments that are no conditions of their own: those of `args` take them. */
  readonly besides?: readonly string[];
}
/** The record with the id given, of whatever type. */
export interface AnyNodeField {
  readonly kind: 'anyNode';
}

export type Field =
  | FindField
  | AnyNodeField
  | ValueField
  | GroupField
  | HiddenField
  | OneField
  | EitherField
  | NodeField
  | ManyField
  | ListField
  | StatisticsField
  | ActionsField
  | CompiledField;

/** The permission of a guarded field; undefined: whoever sees the record sees the field. */
export const permissionOf = (field: Field | undefined): string | undefined =>
  field && 'permission' in field ? field.permission : undefined;

/** Whether seeing the field is seeing more than the record: then it is written down. */
export const isKept = (field: Field | undefined, reading: Reading): boolean =>
  permissionOf(field) !== undefined &&
  (permissionOf(field) !== reading.permission || (field?.kind === 'value' && !!field.kept));

/** The reach of a permission in SQL. */
export interface Within {
  /** True when the area or the organization lies in the reach; either may be missing. */
  place(area: string | undefined, organization?: string): string;
  /** True when one of several areas and organizations, given as an array, lies in the reach. */
  places(all: string): string;
  /** True when the one who is named there, as the history names actors, is the viewer himself. */
  own(actor: string): string;
}

/** In place of a permission: a part is read by whoever reads the record it is part of. It is never read by itself. */
export const OF_OWNER = 'OF_OWNER';

/** What a GraphQL type is made of: from it come list, single read, node, count, aggregate and search. */
export interface Reading {
  readonly type: string;
  readonly table: string;
  /** The right to read records of this type, wherever in a document they stand: the public ones, and those within reach. */
  readonly permission: string;
  /** Which rows lie in a reach. Without it they belong to no place and are all read. */
  readonly within?: (t: Table, reach: Within) => string;
  /** Permissions whose reach is narrower than that of the others. */
  readonly withinOf?: Readonly<Record<string, (t: Table, reach: Within) => string>>;
  /** Rows that whoever may read the type anywhere sees everywhere. What is not public of them has a permission of its own. */
  readonly isPublic?: Expression | 'ALL';
  /** A further condition that holds for every way to a record; `isVisible` says whether another record exists for the viewer. */
  readonly scope?: (
    t: Table,
    viewer: Viewer,
    isVisible: IsVisible,
    isWithinReach: IsWithinReach,
    bind: Binder,
  ) => string | undefined;
  /** True where another row may be the record that was just recorded: a warning names it. */
  readonly similar?: (other: Table, recorded: Table) => string;
  /** Records that were entered by mistake can be taken back: the table has `VoidedColumns`. */
  readonly voidable?: Voidable;
  /** Whether a record is something that was done, and can show it; unless said, one that can be taken back is. */
  readonly shows?: boolean;
  /** Which rows count; none is said: all. The others are in no list, and their history goes on to name them. */
  readonly counts?: Expression;
  /** Which rows hold the records that they name; none is said: all that count. */
  readonly holds?: Holding;
  /** True for every row of this type where several types share a table. */
  readonly where?: Expression;
  readonly fields: Readonly<Record<string, Field>>;
  readonly filters?: Readonly<Record<string, Filter>>;
  readonly orders?: Readonly<Record<string, Order>>;
  readonly defaultOrder?: { readonly field: string; readonly descending?: boolean };
  /** What its records are counted by. */
  readonly groups?: Readonly<Record<string, Group>>;
  /** Numbers of guarded groups for whoever may count but not see the values. */
  readonly published?: Published;
  /** Whose records they are, where more than one can be of the same person or organization: these are counted, too. */
  readonly countedOf?: { readonly people?: Expression; readonly organizations?: Expression };
  /** Numbers of its records that are summed. */
  readonly sums?: Readonly<Record<string, Sum>>;
  /** Numbers that hang on its records in rows of their own: those of one thing are summed, never those of unlike things. */
  readonly tallies?: Readonly<Record<string, Tally>>;
  /** The right to count without reading; `statistics.read` unless said. */
  readonly countedBy?: string;
  /** What counts the records of its list is called so; the name of the list with `Statistics` unless said. */
  readonly statistics?: string;
  /** Columns that follow from others, for a row that is shown as it once was. */
  readonly derived?: Readonly<Record<string, Expression>>;
  /** An abstract type: the column that tells the concrete type, and what each adds. */
  readonly variants?: { readonly by: Expression; readonly types: Readonly<Record<string, Variant>> };
}
/** Whether its records show that something was done: an area, a code or a rule does not. */
export const showsDeeds = ({ shows, voidable }: Reading): boolean => shows ?? voidable !== undefined;
export interface Voidable {
  /** Needed at the record, beside the right to take back at all. */
  readonly permission: string;
  /** Tables whose rows are parts of the record: they go with it, and do not hold it. */
  readonly parts?: readonly string[];
}
export interface Holding {
  readonly where: Expression;
  /** The type by which the row is said, and the column with its id, where the row itself is no record. */
  readonly as?: { readonly type: string; readonly id: string };
}
export interface Variant {
  readonly value: string;
  readonly fields?: Readonly<Record<string, Field>>;
}
/** A filter field: the input it takes, its condition, and the permission it needs where the field behind it is guarded. */
export interface Filter {
  readonly input: ReturnTypeFuncValue;
  readonly description?: string;
  readonly condition: Condition;
  readonly permission?: string;
  /** `eq` and `in` of it are of few records, whatever they name. */
  readonly few?: true;
  /** An index holds what it finds in these orders. */
  readonly inOrders?: readonly string[];
  /** The partial date it is about, and between which days of that the records lie which it finds. */
  readonly period?: Period;
}

export const value = (sql: Expression | string, permission?: string): ValueField => ({
  kind: 'value',
  sql: typeof sql === 'string' ? (t) => t(sql) : sql,
  ...(permission && { permission }),
});
export const values = (columns: Readonly<Record<string, string>>): Record<string, ValueField> =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, value(column)]));
/** A partial date is read as it was written; its two bounds serve filters and orders. */
export const partialDate = (prefix: string, permission?: string): ValueField => value(`${prefix}_text`, permission);
export const localizedText = (prefix = 'name'): GroupField => ({
  kind: 'group',
  fields: values({ kk: `${prefix}_kk`, ru: `${prefix}_ru`, en: `${prefix}_en` }),
});
export const group = (fields: Readonly<Record<string, Field>>): GroupField => ({ kind: 'group', fields });
export const hidden: HiddenField = { kind: 'hidden' };
export const one = (
  type: string,
  column: string,
  options: { required?: boolean; permission?: string } = {},
): OneField => ({
  kind: 'one',
  type,
  id: (t) => t(column),
  ...options,
});
export const many = (type: string, foreignKey: string, args?: ManyField['args']): ManyField => ({
  kind: 'many',
  type,
  where: (child, parent) => `${child(foreignKey)} = ${parent('id')}`,
  ...(args && { args }),
});
/** Those that a table of links ties to the record. */
export const manyLinked = (type: string, links: string, child: string, parent: string): ManyField => ({
  kind: 'many',
  type,
  linked: true,
  where: (t, owner) => `${t('id')} IN (SELECT l.${child} FROM ${links} l WHERE l.${parent} = ${owner('id')})`,
});
export const list = (type: string, foreignKey: string, order: Expression | string): ListField => ({
  kind: 'list',
  type,
  where: (child, parent) => `${child(foreignKey)} = ${parent('id')}`,
  order: typeof order === 'string' ? (t) => t(order) : order,
});
