import { typeLabel } from '../../platform/labels/index.js';
import { csvLine, xlsx, type Cell } from '../../platform/sheets/index.js';
import type { Asked, Format } from './asked.js';
import type { Values } from './rows.js';
import { cellOf, objectOf } from './said.js';

type Rows = AsyncIterable<Values>;
/** The parts of a file, made while they are taken. */
export type Parts = AsyncGenerator<string | Buffer>;

/** So much text goes out at once. */
const PART = 65_536;

export const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl; charset=utf-8',
};

/** The rows in the form that was asked for. */
export function fileOf(asked: Asked, rows: Rows): Parts {
  const { columns, language, format, each, separator, list } = asked;
  const headings = columns.map(({ heading }) => heading[language]);
  const cellsOf = (values: Values): Cell[] => columns.map((column, i) => cellOf(column, values[i]!, language));
  if (format === 'xlsx') return xlsx(typeLabel(list.type)![language], headings, mapped(rows, cellsOf));
  if (format === 'jsonl') return lines('', rows, (values) => `${objectOf(columns, values, each)}\n`);
  return lines(`\ufeff${csvLine(headings, separator)}`, rows, (values) => csvLine(cellsOf(values), separator));
}

async function* mapped<T>(rows: Rows, of: (values: Values) => T): AsyncGenerator<T> {
  for await (const values of rows) yield of(values);
}

async function* lines(begin: string, rows: Rows, line: (values: Values) => string): AsyncGenerator<string> {
  if (begin !== '') yield begin;
  let part = '';
  for await (const values of rows) {
    part += line(values);
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

/** What a file says at its end: that it is whole. */
export interface End {
  readonly complete: true;
  readonly rows: number;
  /** Of all bytes before it, in hexadecimal. */
  readonly sha256: string;
  /** Columns that were asked for and are not in it. */
  readonly leftOut?: readonly string[];
}

/** The last line, in the formats that have one; an XLSX that was cut off does not open. */
export function endOf({ format, hasEndRow, separator }: Asked, end: End): string {
  if (format === 'jsonl') return `${JSON.stringify(end)}\n`;
  return format === 'csv' && hasEndRow ? csvLine([`# ${JSON.stringify(end)}`], separator) : '';
}
