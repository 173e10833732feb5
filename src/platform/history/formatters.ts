import { parsePartialDate } from '../../kernel/partial-date.js';
import { formatDate, formatMinute } from '../../kernel/said-date.js';
import type { Language } from '../../kernel/language.js';
import { words, type Words } from '../../kernel/words.js';
import { permissionNamed } from '../access/index.js';
import { fieldLabel, valueLabel } from '../labels/index.js';

/** A record that a value names. */
export interface Ref {
  readonly type: string;
  readonly id: string;
}
/** What a formatter knows: the language, and what is known of the records it names. */
export interface FormatContext {
  readonly language: Language;
  /** What a record is called; undefined when the listener may not know of it. */
  name(id: string): string | undefined;
}
/** How a value of the history is said. Null is never said: the field was empty. */
export interface ValueFormatter {
  format(value: unknown, context: FormatContext): string;
  /** The records that the value names. */
  refs(value: unknown): readonly Ref[];
  /** The value with null in the place of the records that the listener may not know of. */
  known(value: unknown, isKnown: (ref: Ref) => boolean): unknown;
}

/** What stands for a record that the listener may not know of. */
export const WITHHELD = '…';

const alone = (format: ValueFormatter['format']): ValueFormatter => ({
  format,
  refs: () => [],
  known: (value) => value,
});

/** A text, number or code as it was written. */
export const asWritten: ValueFormatter = alone((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** A partial date, or a day. */
export const asDate: ValueFormatter = alone((value, { language }) => {
  const parsed = parsePartialDate(String(value));
  return parsed ? formatDate(parsed.text, language) : String(value);
});

/** A moment as JSON keeps it, to the minute by the clocks of Kazakhstan. */
export const asMoment: ValueFormatter = alone((value, { language }) => formatMinute(new Date(String(value)), language));

const YES_NO = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };
export const asYesNo: ValueFormatter = alone(
  (value, { language }) => YES_NO[value === true ? 'true' : 'false'][language],
);

/** One of few words of the programme. A word that is no longer among them is said as it was recorded. */
export const asOneOf = (labels: Readonly<Record<string, Words>>): ValueFormatter =>
  alone((value, { language }) => labels[String(value)]?.[language] ?? String(value));

/** A text in several languages: in the language asked for, else in Kazakh, which is always there. */
export const asLocalized: ValueFormatter = alone((value, { language }) => {
  const text = value as Partial<Record<Language, string | null>>;
  return text[language] ?? text.kk ?? WITHHELD;
});

/** A value of an enum of the schema, as the catalogue of labels calls it. */
export const asEnum = (name: string): ValueFormatter =>
  alone((value, { language }) => valueLabel(name, String(value))?.[language] ?? String(value));

/** The name of a field of a type, as the catalogue calls it. */
export const asFieldOf = (type: string): ValueFormatter =>
  alone((value, { language }) => fieldLabel(type, String(value))?.[language] ?? String(value));

/** The name of a permission, as people know it. */
export const asPermission: ValueFormatter = alone(
  (value, { language }) => permissionNamed(String(value))?.meaning[language] ?? String(value),
);

const LANGUAGE_NAMES: Readonly<Record<Language, Words>> = {
  kk: words('қазақша', 'казахский', 'Kazakh'),
  ru: words('орысша', 'русский', 'Russian'),
  en: words('ағылшынша', 'английский', 'English'),
};
/** A language that the registry speaks. */
export const asLanguage: ValueFormatter = asOneOf(LANGUAGE_NAMES);

/** The id of a record of this type. */
export const asRecord = (type: string): ValueFormatter => ({
  format: (value, context) => context.name(String(value)) ?? WITHHELD,
  refs: (value) => [{ type, id: String(value) }],
  known: (value, isKnown) => (isKnown({ type, id: String(value) }) ? value : null),
});

/** A record of whatever type: its type and its id. */
export const asAnyRecord: ValueFormatter = {
  format: (value, context) => context.name((value as Ref).id) ?? WITHHELD,
  refs: (value) => [value as Ref],
  known: (value, isKnown) => (isKnown(value as Ref) ? value : null),
};

/** Several values, or one alone, as earlier entries kept what was added. */
export const asList = (item: ValueFormatter): ValueFormatter => ({
  format: (value, context) =>
    [value]
      .flat()
      .map((each) => item.format(each, context))
      .join(', '),
  refs: (value) => [value].flat().flatMap((each) => item.refs(each)),
  known: (value, isKnown) =>
    Array.isArray(value) ? value.map((each) => item.known(each, isKnown)) : item.known(value, isKnown),
});

/**
 * An object with parts of its own: the first is said, the others that are there stand behind it in brackets. `plain` says
 * what earlier entries kept in its place.
 */
export const asParts = (
  parts: Readonly<Record<string, ValueFormatter>>,
  plain: ValueFormatter = asWritten,
): ValueFormatter => {
  const given = (value: unknown): [ValueFormatter, unknown][] =>
    typeof value !== 'object'
      ? [[plain, value]]
      : Object.entries(parts)
          .map(([name, formatter]): [ValueFormatter, unknown] => [formatter, (value as Record<string, unknown>)[name]])
          .filter(([, part]) => part !== null && part !== undefined);
  return {
    format: (value, context) => {
      const [first, ...others] = given(value).map(([formatter, part]) => formatter.format(part, context));
      return others.length > 0 ? `${first} (${others.join(', ')})` : (first ?? '');
    },
    refs: (value) => given(value).flatMap(([formatter, part]) => formatter.refs(part)),
    known: (value, isKnown) => {
      if (typeof value !== 'object' || value === null) return plain.known(value, isKnown);
      const copy: Record<string, unknown> = { ...value };
      for (const [name, formatter] of Object.entries(parts))
        if ((copy[name] ?? null) !== null) copy[name] = formatter.known(copy[name], isKnown);
      return copy;
    },
  };
};
