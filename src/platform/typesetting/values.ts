import type { Language } from '../../kernel/language.js';
import { problem, refuse, type Problem } from '../../kernel/refusal.js';
import { tidy } from '../../kernel/text.js';
import { bind } from './binding.js';
import type { Template } from './template.js';
import { problems } from './typesetting.problems.js';

/** The dark modules of a code, row by row. */
export type Matrix = readonly (readonly boolean[])[];
/** A text that is the same in every language, or said in each. */
export type Text = string | Partial<Readonly<Record<Language, string>>>;
/** The rows of a list, by the names of its columns; a cell may be empty. */
export type Rows = readonly Readonly<Record<string, Text | null | undefined>>[];
/** What a variable stands for. */
export type Value = Text | Matrix | Rows;

export interface Paper {
  /** One language, or the two of a page that says everything twice, the first on the left. */
  readonly languages: readonly Language[];
  readonly values: Readonly<Record<string, Value | null | undefined>>;
}

/** Values of many parts: an empty one is as good as either. */
const isList = (value: Value): value is Matrix | Rows => Array.isArray(value);
export const isMatrix = (value: Value): value is Matrix => isList(value) && value.every((each) => Array.isArray(each));
const isRows = (value: Value): value is Rows => isList(value) && !value.some((each) => Array.isArray(each));

export function rowsOf({ values }: Paper, variable: string): Rows {
  const value = values[variable];
  return value != null && isRows(value) ? value : [];
}

export const inLanguage = (text: Text | null | undefined, language: Language): string | undefined =>
  tidy(typeof text === 'string' ? text : (text?.[language] ?? '')) || undefined;

/** Of a list that goes over several pages. */
export const PAGE_NUMBERS = ['page', 'pages'];

const VARIABLE = /\{([a-zA-Z0-9-]+)\}/gu;
export const variablesIn = (text: string): string[] => [...text.matchAll(VARIABLE)].map(([, name]) => name!);

/** What is said for a variable in a language; nothing for an empty text. */
export function said(paper: Paper, variable: string, language: Language): string | undefined {
  const value = paper.values[variable];
  return value == null || isList(value) ? undefined : inLanguage(value, language);
}

/** Whether a value that something depends on is there; what depends on none always is. */
export const isThere = ({ values }: Paper, variable: string | undefined): boolean =>
  variable === undefined || (values[variable] != null && values[variable] !== '');

/** A text of the template with the values of the paper, or nothing where an optional value is not there: half a sentence is never printed. */
export function fill(template: Template, text: string, paper: Paper, language: Language): string | undefined {
  const written = template.texts[text]?.[language];
  if (written === undefined || variablesIn(written).some((name) => said(paper, name, language) === undefined))
    return undefined;
  return bind(
    written.replace(VARIABLE, (_, name: string) => said(paper, name, language)!),
    language,
  );
}

/** Refuses a paper whose values are not those of the template, all of them at once. */
export function valueProblems(template: Template, { languages, values }: Paper): Problem[] {
  const unknown = Object.keys(values).filter((name) => template.variables[name] === undefined);
  const wrong = Object.entries(template.variables).flatMap(([name, variable]): Problem[] => {
    const value = values[name];
    const path = ['values', name];
    if (value == null) return variable.optional ? [] : [problem(problems.VALUE_MISSING, path, { variable: name })];
    if (!isOf(variable.kind, value)) return [problem(problems.VALUE_KIND, path, { variable: name })];
    if (variable.kind === 'rows') return rowProblems(rowsOf({ languages, values }, name), variable.columns, path);
    if (variable.kind === 'matrix' || variable.optional) return [];
    const paper = { languages, values };
    return languages
      .filter((language) => said(paper, name, language) === undefined)
      .map((language) => problem(problems.VALUE_MISSING, [...path, language], { variable: name }));
  });
  return [...unknown.map((name) => problem(problems.VARIABLE_UNKNOWN, ['values', name], { variable: name })), ...wrong];
}

const isOf = (kind: 'text' | 'matrix' | 'rows', value: Value): boolean =>
  kind === 'text' ? !isList(value) : kind === 'matrix' ? isMatrix(value) : isRows(value);

function rowProblems(rows: Rows, columns: readonly string[], path: readonly string[]): Problem[] {
  if (rows.length === 0) return [problem(problems.VALUE_MISSING, path, { variable: path.at(-1)! })];
  return rows.flatMap((row, at) =>
    Object.keys(row)
      .filter((column) => !columns.includes(column))
      .map((variable) => problem(problems.VARIABLE_UNKNOWN, [...path, at, variable], { variable })),
  );
}

/** The arrangement for as many languages as the paper has. */
export function arrangementOf(template: Template, { languages }: Paper): Template['one'] {
  const strange = languages.find((each) => !template.languages.includes(each));
  const arrangement = languages.length === 1 ? template.one : languages.length === 2 ? template.two : undefined;
  if (strange || !arrangement) refuse(problems.LANGUAGES_NOT_SET, ['languages'], { languages: languages.join(' ') });
  return arrangement;
}
