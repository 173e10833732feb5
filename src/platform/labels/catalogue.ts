import type { Language } from '../../kernel/language.js';
import type { Words } from '../../kernel/words.js';

export interface TypeTexts {
  readonly label: Words;
  readonly fields?: Readonly<Record<string, Words>>;
  /** The type whose labels hold for fields that have none here. */
  readonly like?: string;
}
export interface EnumTexts {
  readonly label: Words;
  readonly values: Readonly<Record<string, Words>>;
}
export interface Labels {
  /** Types of the schema and of the history, by name. */
  readonly types?: Readonly<Record<string, TypeTexts>>;
  readonly enums?: Readonly<Record<string, EnumTexts>>;
  /** Few words that stand in texts of the schema, which knows no enum of them. */
  readonly codes?: Readonly<Record<string, EnumTexts>>;
  /** Fields that mean the same in every type; a type may say it otherwise. */
  readonly fields?: Readonly<Record<string, Words>>;
}

/** All orders share one dictionary, to which a list adds what only it sorts by. */
const ORDER = /^\w+OrderField$/;
/** What the lists of a type are counted by. */
const GROUP = /^(\w+)Group$/;

const types = new Map<string, TypeTexts>();
const enums = new Map<string, EnumTexts>();
const codes = new Map<string, EnumTexts>();
const shared = new Map<string, Words>();

/** What people call the types, fields and values of a module: the one place for history, exports, papers and the desk. */
export function defineLabels(labels: Labels): void {
  for (const [name, type] of Object.entries(labels.types ?? {})) defineOnce(types, name, type);
  for (const [name, texts] of Object.entries(labels.enums ?? {})) defineOnce(enums, name, texts);
  for (const [name, texts] of Object.entries(labels.codes ?? {})) defineOnce(codes, name, texts);
  for (const [name, label] of Object.entries(labels.fields ?? {})) defineOnce(shared, name, label);
}

function defineOnce<T>(map: Map<string, T>, name: string, texts: T): void {
  if (map.has(name)) throw new Error(`The label of ${name} is defined twice`);
  map.set(name, texts);
}

export const typeLabel = (type: string): Words | undefined => types.get(type)?.label;

/** What a type calls a field: its own label, that of the type it is like, or the shared one; `areaId` is called as `area`. */
export function fieldLabel(type: string, field: string): Words | undefined {
  const label = (name: string): Words | undefined => ownLabel(type, name) ?? shared.get(name);
  return label(field) ?? label(field.replace(/Id$/, ''));
}

function ownLabel(type: string, field: string): Words | undefined {
  const { fields, like } = types.get(type) ?? {};
  return fields?.[field] ?? (like === undefined ? undefined : ownLabel(like, field));
}

const textsOf = (name: string): EnumTexts[] => {
  const common = ORDER.test(name) ? 'OrderField' : GROUP.test(name) ? 'StatisticsGroup' : undefined;
  return [enums.get(name) ?? codes.get(name), common === undefined ? undefined : enums.get(common)].filter(
    (each) => each !== undefined,
  );
};
export const labelledCodes = (): ReadonlyMap<string, EnumTexts> => codes;
export const enumLabel = (name: string): Words | undefined => textsOf(name)[0]?.label;
export const valueLabel = (name: string, value: string): Words | undefined =>
  ownValueLabel(name, value) ?? groupLabel(name, value);
const ownValueLabel = (name: string, value: string): Words | undefined =>
  textsOf(name).find(({ values }) => values[value])?.values[value];

/** Languages within a sentence: «қазақша, орысша». */
export const languagesSaid = (languages: readonly Language[], language: Language): string =>
  languages.map((each) => valueLabel('Language', each.toUpperCase())![language]).join(', ');

/** What a list is counted by is called as the field of its type, a period after the date it is of. */
function groupLabel(name: string, value: string): Words | undefined {
  const type = GROUP.exec(name)?.[1];
  if (type === undefined) return undefined;
  const [, thing, unit] = /^(\w+?)(?:_(DECADE|YEAR|QUARTER|MONTH))?$/.exec(value)!;
  const field = thing!.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const fields = [field, `${field}Date`, `${field}On`, `${field}At`].map((each) => fieldLabel(type, each));
  const label = ownValueLabel(name, thing!) ?? fields.find((each) => each !== undefined);
  const period = unit === undefined ? undefined : ownValueLabel('StatisticsPeriod', unit);
  if (!label || !period) return label;
  const both = (language: Language): string => `${label[language]}: ${period[language]}`;
  return { kk: both('kk'), ru: both('ru'), en: both('en') };
}
