import type { Language } from '../../kernel/language.js';
import { NUMBER_SIGN } from '../../kernel/signed-number.js';
import type { Words } from '../../kernel/words.js';
import { fieldLabel, typeLabel } from '../labels/index.js';
import type { Field, Link, Reading, Table } from '../reading/index.js';
import { asRecord, WITHHELD, type ValueFormatter } from './formatters.js';

/**
 * A column, the columns of a partial date, columns that begin with the name, one jsonb of the record `r`, or rows of other tables:
 * one jsonb for each item. With a `key`, that part of an item, the history tells the whole list before and after each change.
 */
export type Stored =
  | { readonly column: string }
  | { readonly date: string }
  /** `since`: a field that later entries tell of every record; where it is not told, a migration has filled the columns. */
  | { readonly parts: readonly string[]; readonly since?: string }
  | { readonly value: string }
  /** `impliedBy`: a field whose second change once told of the list what there was to tell. */
  | { readonly rows: string; readonly key?: string; readonly impliedBy?: string };

/** A partial date within the jsonb of an item. */
export const dateIn = (row: string, name: string): string =>
  `jsonb_build_object('text', ${row}.${name}_text, 'earliest', ${row}.${name}_earliest, 'latest', ${row}.${name}_latest)`;

/** A text in the languages of the registry, where there may be none. */
export const maybeLocalizedIn = (prefix: string): Stored => ({
  value: `CASE WHEN num_nonnulls(r.${prefix}_kk, r.${prefix}_ru, r.${prefix}_en) > 0 THEN jsonb_build_object('kk', r.${prefix}_kk, 'ru', r.${prefix}_ru, 'en', r.${prefix}_en) END`,
});

/** How a field of recorded changes is told. */
export interface HistoryField {
  readonly formatter: ValueFormatter;
  /** Where the reading of the type has it (`personalData.birthDate`): the guard there is the guard here. Null: nowhere. */
  readonly read?: string | null;
  /** Where the value lies; undefined: in the columns of the name. Null: it is an event, and lies nowhere. */
  readonly stored?: Stored | null;
  /** The field of the catalogue that has its label; undefined: the one of its name, else the one that the reading has. */
  readonly label?: string;
  /** What it is called instead where the `kind` that is recorded beside it is one of these. */
  readonly ofKind?: Readonly<Record<string, Words>>;
  /** Set, the person's part of the history is unreadable for good. */
  readonly erases?: boolean;
}
export const storedAs = (texts: HistoryField, stored: Stored | null): HistoryField => ({ ...texts, stored });
export const labelledAs = (texts: HistoryField, label: string): HistoryField => ({ ...texts, label });
/** Of a change that is told in other words where it is of some kind. */
export const calledOf = (ofKind: Readonly<Record<string, Words>>, texts: HistoryField): HistoryField => ({
  ...texts,
  ofKind,
});
export const field = (formatter: ValueFormatter, read?: string | null): HistoryField => ({
  formatter,
  ...(read !== undefined && { read }),
});

/** The record that was taken back because of a wrong choice, and the one in its place, lead to each other. */
export const replaces = (type: string): HistoryField => storedAs(field(asRecord(type), null), null);
export const replacedBy = (type: string): HistoryField => storedAs(field(asRecord(type), null), null);

/** How records of a type are told. */
export interface HistoryType {
  readonly fields: Readonly<Record<string, HistoryField>>;
  /** Where the records lie, one row each: `audit:verify` compares them with the history. */
  readonly table?: string;
  /** Why there is no table to compare: nothing is stored, a signature is over it, or the rows pass away. */
  readonly noTable?: 'event' | 'signed' | 'passing';
  /** What a record is called; types without it are told by their changes alone. */
  readonly name?: (t: Table, language: Language) => string;
  /** The same for a type whose changes are told beside others': it is called so where it stands alone, in a problem. */
  readonly alone?: HistoryType['name'];
  /** The type of the record whose name it bears: only who reads that type reads what this one is called. */
  readonly namedBy?: string;
  /** Concrete types that are told in the same way. */
  readonly also?: readonly string[];
  /** Rows that are no records of their own: their history is part of the history of their owners. */
  readonly partOf?: { readonly type: string } & Link;
  /** Records whose history may tell these too, by the column that names them: `{ Meeting: 'meeting_id' }`. */
  readonly hangsOn?: Readonly<Record<string, string>>;
  /** The permission of the type guards all its fields: parts of a record that are not for everybody who reads it. */
  readonly guarded?: boolean;
}
export interface HistoryTexts {
  /** Fields that a record of any type may have. */
  readonly fields?: Readonly<Record<string, HistoryField>>;
  readonly types?: Readonly<Record<string, HistoryType>>;
  /** Fields that a module records of a type of a lower floor. */
  readonly adds?: Readonly<Record<string, HistoryType['fields']>>;
  /** What a sentence begins with, by the name of the event; `{record}` is what was changed. */
  readonly events?: Readonly<Record<string, Words>>;
  /** What the programme itself gives as the reason of an event, by the word it keeps: nobody has typed it. */
  readonly reasons?: Readonly<Record<string, Readonly<Record<string, Words>>>>;
  /** Actors that are nobody's account. */
  readonly actors?: Readonly<Record<string, Words>>;
  /** The table whose rows act, and the column by which people know them. */
  readonly accounts?: { readonly table: string; readonly name: string };
}

const types = new Map<string, HistoryType>();
const common = new Map<string, HistoryField>();
const events = new Map<string, Words>();
const reasons = new Map<string, Readonly<Record<string, Words>>>();
const actors = new Map<string, Words>();
let accounts: HistoryTexts['accounts'];

/** How the changes that a module records are told: each module tells its own. */
export function defineHistory(texts: HistoryTexts): void {
  for (const [name, type] of Object.entries(texts.types ?? {}))
    for (const each of [name, ...(type.also ?? [])]) defineOnce(types, each, type);
  for (const [name, fields] of Object.entries(texts.adds ?? {})) addFields(name, fields);
  for (const [name, text] of Object.entries(texts.fields ?? {})) defineOnce(common, name, text);
  for (const [name, text] of Object.entries(texts.events ?? {})) defineOnce(events, name, text);
  for (const [name, said] of Object.entries(texts.reasons ?? {})) defineOnce(reasons, name, said);
  for (const [name, text] of Object.entries(texts.actors ?? {})) defineOnce(actors, name, text);
  accounts = texts.accounts ?? accounts;
}

/** The lower module comes first: a type is told before anything is added to it. */
function addFields(name: string, fields: HistoryType['fields']): void {
  const type = types.get(name);
  if (!type) throw new Error(`Fields are added to the history of ${name}, which is not told`);
  types.set(name, { ...type, fields: { ...type.fields, ...fields } });
}

function defineOnce<T>(map: Map<string, T>, name: string, texts: T): void {
  if (map.has(name)) throw new Error(`The history of ${name} is told twice`);
  map.set(name, texts);
}

export const historyType = (name: string): HistoryType | undefined => types.get(name);
/** Where a field of a type lies: see `HistoryField.stored`. */
export const placeOfField = (type: string, name: string): Stored | null | undefined =>
  types.get(type)?.fields[name]?.stored;
/** Fields that a record of any type may have, where its table has columns for them. */
export const commonFields = (): ReadonlyMap<string, HistoryField> => common;
export const historyTypes = (): ReadonlyMap<string, HistoryType> => types;
/** How a field is told; of a read, `name` is the one the reading gives it. */
export function historyField(type: string, name: string): HistoryField | undefined {
  const fields = types.get(type)?.fields ?? {};
  return (
    fields[name] ??
    common.get(name) ??
    fields[`${name}Id`] ??
    Object.values(fields).find(({ read }) => read?.split('.').at(-1) === name)
  );
}
/** What people call a field of recorded changes: as the catalogue calls it there, or in the reading. */
export function historyLabel(type: string, name: string): Words | undefined {
  const { label = name, read } = historyField(type, name) ?? {};
  return fieldLabel(type, label) ?? (read ? fieldLabel(type, read.split('.').at(-1)!) : undefined);
}
/** The same where something else of the record is recorded beside it. */
export const historyLabelBeside = (type: string, name: string, kind: unknown): Words | undefined =>
  historyField(type, name)?.ofKind?.[String(kind)] ?? historyLabel(type, name);
/** What of the history has no label, by name. */
export const unlabelledHistory = (): string[] =>
  [...types].flatMap(([type, { fields }]) => [
    ...(typeLabel(type) ? [] : [type]),
    ...Object.keys(fields).flatMap((name) => (historyLabel(type, name) ? [] : [`${type}.${name}`])),
  ]);
/** Recorded fields of the types, by their tables, that no type of the table declares. */
export const undeclaredIn = (recorded: (table: string) => readonly string[]): string[] =>
  [...types].flatMap(([type, { table }]) => {
    if (table === undefined) return [];
    const declared = [...types.values()]
      .filter((each) => each.table === table)
      .flatMap(({ fields }) => Object.keys(fields));
    const undeclared = new Set(recorded(table).filter((each) => !declared.includes(each) && !common.has(each)));
    return [...undeclared].map((each) => `${type}.${each}`);
  });
/** Types whose records nobody would compare with the history, and that do not say why. */
export const unplacedHistory = (): string[] =>
  [...types].flatMap(([type, { table, noTable }]) => ((table === undefined) === (noTable === undefined) ? [type] : []));
export const historyEvent = (name: string): Words | undefined => events.get(name);
export const historyReason = (event: string, reason: string): Words | undefined => reasons.get(event)?.[reason];
export const historyActor = (name: string): Words | undefined => actors.get(name);
/** The actor: an account by its id, or one that has words. */
export const asActor: ValueFormatter = {
  format: (value, context) =>
    context.name(String(value)) ?? historyActor(String(value))?.[context.language] ?? WITHHELD,
  refs: (value) => [{ type: 'Account', id: String(value) }],
  known: (value, isKnown) =>
    historyActor(String(value)) || isKnown({ type: 'Account', id: String(value) }) ? value : null,
};

export const actingAccounts = (): HistoryTexts['accounts'] => accounts;
/** The name of the account that acted, for readings of entries; without one the actor as it is kept. */
export const nameOfActor = (t: Table): string =>
  accounts
    ? `coalesce((SELECT ${accounts.name} FROM ${accounts.table} WHERE id::text = ${t('actor')}), ${t('actor')})`
    : t('actor');

/** The order of entries (decision 0024), for readings whose rows are entries or parts of one. */
export const latestFirst: Pick<Reading, 'orders' | 'defaultOrder'> = {
  orders: {
    AT: {
      keys: [
        { sql: (t) => t('recorded_at'), type: 'timestamptz' },
        { sql: (t) => t('stream'), type: 'integer' },
        { sql: (t) => t('sequence'), type: 'float8' },
      ],
    },
  },
  defaultOrder: { field: 'AT', descending: true },
};

/** A text in the language asked for, for `ToldType.name`; in Kazakh where it is not given. */
export const localizedName = (t: Table, prefix: string, language: Language): string =>
  language === 'kk' ? t(`${prefix}_kk`) : `coalesce(${t(`${prefix}_${language}`)}, ${t(`${prefix}_kk`)})`;

/** A number with one sign before it, for `ToldType.name`; null where there is none. */
export const saidNumber = (t: Table, column = 'number'): string =>
  `'№ ' || regexp_replace(${t(column)}, '${NUMBER_SIGN}', '')`;

/** A partial date, for `ToldType.name`, as `formatDate` says it; null where none is given. */
export function saidDate(t: Table, prefix: string, language: Language): string {
  const [day, month] = language === 'en' ? ['FMDD FMMonth YYYY', 'FMMonth YYYY'] : ['DD.MM.YYYY', 'MM.YYYY'];
  const form = `CASE length(${t(`${prefix}_text`)}) WHEN 10 THEN '${day}' WHEN 7 THEN '${month}' ELSE 'YYYY' END`;
  return `to_char(${t(`${prefix}_earliest`)}, ${form})`;
}

/**
 * The permission that guards a field, as the reading of its type says it; undefined: none. Fails where the reading does
 * not know the field: a guard must not be lost by a misspelt name.
 */
export function guardOf(reading: Reading, name: string, { read }: HistoryField, guarded = false): string | undefined {
  if (guarded) return reading.permission;
  if (read === null) return undefined;
  const path = read ?? [name, name.replace(/Id$/, '')].find((each) => reading.fields[each]) ?? name;
  let found: Field | undefined;
  let fields: Readonly<Record<string, Field>> = reading.fields;
  for (const step of path.split('.')) {
    found = fields[step];
    fields = found?.kind === 'group' ? found.fields : {};
  }
  if (!found) throw new Error(`The history of ${reading.type}.${name} has no guard: ${path} is not read`);
  return 'permission' in found ? found.permission : undefined;
}
