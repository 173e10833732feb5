import { isDay } from '../../kernel/clock.js';
import type { Language } from '../../kernel/language.js';
import { words } from '../../kernel/words.js';
import { asYesNo } from '../../platform/history/index.js';
import { typeLabel, valueLabel } from '../../platform/labels/index.js';
import { day, moment, type Cell } from '../../platform/sheets/index.js';
import { HIDDEN, type Column, type Step } from './column.js';
import { isJoined, type Values } from './rows.js';

const HIDDEN_TEXT = words('жасырын', 'скрыто', 'hidden');
const BETWEEN = '; ';

/** The values of a column as they stand in a cell of a table; several stand beside each other. */
export function cellOf({ leaf }: Column, values: readonly unknown[], language: Language): Cell {
  const say = (value: unknown): Cell => (value === HIDDEN ? HIDDEN_TEXT[language] : said(leaf, value, language));
  if (values.length < 2) return values.length === 0 ? null : say(values[0]);
  return values.map((value) => textOf(say(value))).join(BETWEEN);
}

const textOf = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? cell.text : String(cell));

/** A date that is exact is a date; one that is known to the year or the month stays as it is written. */
function said({ type, isEnum }: Column['leaf'], value: unknown, language: Language): Cell {
  if (isEnum) return valueLabel(type, String(value))?.[language] ?? String(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return asYesNo.format(value, { language, name: () => undefined });
  if (typeof value === 'object') return localized(value as Localized, language) ?? JSON.stringify(value);
  const text = value as string;
  if (type === 'RecordType') return typeLabel(text)?.[language] ?? text;
  if (type === 'DateTime') return moment(new Date(text));
  return (type === 'Date' || type === 'PartialDate') && isDay(text) ? day(text) : text;
}

type Localized = Readonly<Partial<Record<Language, string | null>>>;
/** In the language of the table, else in Kazakh, which is always there. */
const localized = (value: Localized, language: Language): string | null | undefined => value[language] ?? value.kk;

/** A record as an object of JSON: raw values by the names of the columns. What is not for the viewer is null and named. */
export function objectOf(columns: readonly Column[], values: Values, each: readonly Step[] | undefined): string {
  const hidden: string[] = [];
  const pairs = columns.map((column, i) => {
    const { path } = column;
    const disclosed = values[i]!.map((value) => (value === HIDDEN ? null : value));
    if (values[i]!.includes(HIDDEN)) hidden.push(path);
    return [path, isJoined(column, each) ? disclosed.filter((value) => value !== null) : (disclosed[0] ?? null)];
  });
  return JSON.stringify(Object.fromEntries([...pairs, ...(hidden.length > 0 ? [['hidden', hidden]] : [])]));
}
