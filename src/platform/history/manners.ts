import { parsePartialDate } from '../../kernel/partial-date.js';
import { sayDate } from '../../kernel/said-date.js';
import type { Language } from '../../kernel/language.js';

/** What people read, in each language of the registry. */
export type Words = Readonly<Record<Language, string>>;
export const words = (kk: string, ru: string, en: string): Words => ({ kk, ru, en });

/** A record that a value names. */
export interface Ref {
  readonly type: string;
  readonly id: string;
}
/** Who says a value: in which language, and what is known of the records it names. */
export interface Voice {
  readonly language: Language;
  /** What a record is called; undefined when the listener may not know of it. */
  name(id: string): string | undefined;
}
/** How a value of the history is said. Null is never said: the field was empty. */
export interface Manner {
  say(value: unknown, voice: Voice): string;
  /** The records that the value names. */
  refs(value: unknown): readonly Ref[];
}

/** What stands for a record that the listener may not know of. */
const UNTOLD = '…';

const alone = (say: Manner['say']): Manner => ({ say, refs: () => [] });

/** A text, number or code as it was written. */
export const asWritten: Manner = alone((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** A partial date, or a day. */
export const asDate: Manner = alone((value, { language }) => {
  const parsed = parsePartialDate(String(value));
  return parsed ? sayDate(parsed.text, language) : String(value);
});

const YES_NO = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };
export const asYesNo: Manner = alone((value, { language }) => YES_NO[value === true ? 'true' : 'false'][language]);

/** One of few words of the programme. A word that is no longer among them is said as it was recorded. */
export const asOneOf = (labels: Readonly<Record<string, Words>>): Manner =>
  alone((value, { language }) => labels[String(value)]?.[language] ?? String(value));

/** A text in several languages: in the language asked for, else in Kazakh, which is always there. */
export const asLocalized: Manner = alone((value, { language }) => {
  const text = value as Partial<Record<Language, string | null>>;
  return text[language] ?? text.kk ?? UNTOLD;
});

/** The id of a record of this type. */
export const asRecord = (type: string): Manner => ({
  say: (value, voice) => voice.name(String(value)) ?? UNTOLD,
  refs: (value) => [{ type, id: String(value) }],
});

export const asList = (item: Manner): Manner => ({
  say: (value, voice) => (value as unknown[]).map((each) => item.say(each, voice)).join(', '),
  refs: (value) => (value as unknown[]).flatMap((each) => item.refs(each)),
});

/**
 * An object with parts of its own: the first is said, the others that are there stand behind it in brackets. `plain` says
 * what earlier entries kept in its place.
 */
export const asParts = (parts: Readonly<Record<string, Manner>>, plain: Manner = asWritten): Manner => {
  const given = (value: unknown): [Manner, unknown][] =>
    typeof value !== 'object'
      ? [[plain, value]]
      : Object.entries(parts)
          .map(([name, manner]): [Manner, unknown] => [manner, (value as Record<string, unknown>)[name]])
          .filter(([, part]) => part !== null && part !== undefined);
  return {
    say: (value, voice) => {
      const [first, ...others] = given(value).map(([manner, part]) => manner.say(part, voice));
      return others.length > 0 ? `${first} (${others.join(', ')})` : (first ?? '');
    },
    refs: (value) => given(value).flatMap(([manner, part]) => manner.refs(part)),
  };
};
