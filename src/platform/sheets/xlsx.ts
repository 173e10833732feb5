import type { Cell } from './cell.js';
import {
  contentTypes, PACKAGE_RELATIONS, sheetBegin, sheetEnd, sheetPath, sheetRow, STYLES, workbook, workbookRelations,
} from './sheet-parts.js'; // prettier-ignore
import { zip, type ZipEntry } from './zip.js';

/** What a sheet holds at the most, its heading included; further rows stand on the next one. */
const ROWS = 1_048_576;
/** Nor more text than this, so that the file of a sheet stays within what an archive can say. */
const LETTERS = 1_000_000_000;
/** By so many rows the widths of the columns are chosen. */
const FIRST = 100;
/** So much text is packed at once. */
const PART = 32_768;

interface Limits {
  readonly rows: number;
  readonly letters: number;
}
type Rows = AsyncIterator<readonly Cell[], undefined>;

/** A table as a file of Office Open XML (ISO/IEC 29500), made while it is taken. */
export const xlsx = (
  title: string,
  headings: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  limits: Limits = { rows: ROWS, letters: LETTERS },
): AsyncGenerator<Buffer> => zip(parts(title, headings, rows, limits));

async function* parts(
  title: string,
  headings: readonly string[],
  rows: AsyncIterable<readonly Cell[]>,
  limits: Limits,
): AsyncGenerator<ZipEntry> {
  const source = new Ahead(rows[Symbol.asyncIterator]());
  let sheets = 0;
  do {
    sheets++;
    yield { name: sheetPath(sheets), text: sheet(headings, source, limits) };
  } while (!(await source.isOver()));
  const whole = (name: string, text: string): ZipEntry => ({ name, text: [text] });
  yield whole('[Content_Types].xml', contentTypes(sheets));
  yield whole('_rels/.rels', PACKAGE_RELATIONS);
  yield whole('xl/workbook.xml', workbook(title, sheets));
  yield whole('xl/_rels/workbook.xml.rels', workbookRelations(sheets));
  yield whole('xl/styles.xml', STYLES);
}

async function* sheet(headings: readonly string[], source: Ahead, limits: Limits): AsyncGenerator<string> {
  const first: (readonly Cell[])[] = [];
  while (first.length < Math.min(FIRST, limits.rows - 1) && !(await source.isOver())) first.push(await source.next());
  let part = sheetBegin(headings, first) + first.map(sheetRow).join('');
  let [rows, letters] = [first.length + 1, part.length];
  while (rows < limits.rows && letters < limits.letters && !(await source.isOver())) {
    if (part.length > PART) {
      yield part;
      part = '';
    }
    const row = sheetRow(await source.next());
    part += row;
    letters += row.length;
    rows++;
  }
  yield part + sheetEnd(headings.length, rows);
}

/** Rows of which the next one can be looked for without being taken. */
class Ahead {
  private found: IteratorResult<readonly Cell[], undefined> | undefined;
  constructor(private readonly rows: Rows) {}

  async isOver(): Promise<boolean> {
    this.found ??= await this.rows.next();
    return this.found.done === true;
  }
  async next(): Promise<readonly Cell[]> {
    if (await this.isOver()) throw new Error('There is no further row');
    const row = this.found!.value!;
    this.found = undefined;
    return row;
  }
}
