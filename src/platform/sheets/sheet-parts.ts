import type { Cell } from './cell.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Places in the list of styles below. */
const HEADING = 1;
const DATE = 2;
const TIME = 3;
/** Number formats 14 and 22 are the short date and the time of whoever opens the file. */
export const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
export const sheetPath = (n: number): string => `xl/worksheets/sheet${n}.xml`;

export const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${numbers(
    sheets,
  )
    .map((n) => `<Override PartName="/${sheetPath(n)}" ContentType="${KIND}.worksheet+xml"/>`)
    .join('')}</Types>`;

export const workbookRelations = (sheets: number): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${numbers(sheets)
    .map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

export const workbook = (title: string, sheets: number): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbers(sheets)
    .map((n) => `<sheet name="${escaped(sheetName(title, n))}" sheetId="${n}" r:id="rId${n}"/>`)
    .join('')}</sheets></workbook>`;

/** At most 31 signs, without those that stand in references. */
function sheetName(title: string, n: number): string {
  const tail = n === 1 ? '' : ` ${n}`;
  return `${title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31 - tail.length)}${tail}`;
}

const NARROWEST = 6;
const WIDEST = 60;
const lengthOf = (cell: Cell): number =>
  cell === null ? 0 : typeof cell === 'object' ? cell.text.length : String(cell).length;

/** The beginning of a sheet: its heading stays where it is while the rows move; columns are as wide as the first rows want. */
export function sheetBegin(headings: readonly string[], first: readonly (readonly Cell[])[]): string {
  const cols = headings.map((heading, i) => {
    const widest = first.reduce((most, row) => Math.max(most, lengthOf(row[i] ?? null)), heading.length + 3);
    const width = Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row>${headings
    .map((each) => textCell(each, HEADING))
    .join('')}</row>`;
}
export const sheetEnd = (columns: number, rows: number): string =>
  `</sheetData><autoFilter ref="A1:${columnName(columns)}${rows}"/></worksheet>`;

export const sheetRow = (cells: readonly Cell[]): string => `<row>${cells.map(cellOf).join('')}</row>`;

function cellOf(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'string') return textCell(cell);
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c s="${cell.hasTime ? TIME : DATE}"><v>${cell.serial}</v></c>`;
}

/** A text that stands in its own cell is never a formula. */
const textCell = (text: string, style?: number): string =>
  `<c${style === undefined ? '' : ` s="${style}"`} t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(text))}</t></is></c>`;

/** A cell holds so many signs; where there are more, it is to be seen. */
const LONGEST_TEXT = 32_767;
const fitting = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Signs that XML cannot hold are written by their number, as the format has it, and so is what only looks like that. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === '\t' || sign === '\n' ? sign : numbered(sign)))
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
const numbered = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A, B, … Z, AA. */
function columnName(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((n - 1) % 26))}`;
}
