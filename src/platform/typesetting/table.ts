import type { Language } from '../../kernel/language.js';
import { problem, Refused } from '../../kernel/refusal.js';
import { bind, unbound } from './binding.js';
import { missingLetters } from './boxes.js';
import { breakLines } from './breaking.js';
import { TAIL, type SetLine } from './fitting.js';
import { Face } from './fonts.js';
import type { PlacedCell, PlacedRow, PlacedTable } from './page.js';
import { placeLine } from './placing.js';
import type { Style, TableBox, Template } from './template.js';
import { problems } from './typesetting.problems.js';
import { POINTS } from './units.js';
import { fill, inLanguage, rowsOf, type Paper } from './values.js';

interface Cell {
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
  readonly lines: readonly string[];
}
/** A row of known height that does not yet stand anywhere. */
interface Row {
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** A table whose rows are set once, and handed out page by page. */
export class Table {
  private readonly head: Row;
  private readonly rows: readonly Row[];
  private readonly language: Language;

  constructor(
    private readonly template: Template,
    box: TableBox,
    paper: Paper,
  ) {
    this.language = box.language ?? paper.languages[0]!;
    const heading = template.styles[box.heading]!;
    const names = box.columns.map((each) => fill(template, each.heading, paper, this.language) ?? '');
    this.head = setRow(box, names, () => heading, { language: this.language, path: ['texts'] });
    this.rows = rowsOf(paper, box.variable).map((row, at) => {
      const texts = box.columns.map(({ name }) => bind(inLanguage(row[name], this.language) ?? '', this.language));
      const path = ['values', box.variable, at];
      return setRow(box, texts, (column) => template.styles[box.columns[column]!.style]!, {
        language: this.language,
        path,
      });
    });
  }

  get length(): number {
    return this.rows.length;
  }

  /** How many rows from `first` on have room in a box; at least one has, or the list would never end. */
  fitting(box: TableBox, first: number): number {
    let used = this.head.height;
    let count = 0;
    for (const row of this.rows.slice(first)) {
      used += row.height;
      if (used > box.height) break;
      count += 1;
    }
    if (count === 0 && first < this.rows.length) {
      const path = ['values', box.variable, first];
      throw new Refused(
        problem(problems.TEXT_TOO_LONG, path, { box: box.name, letters: lettersIn(this.rows[first]!) }),
      );
    }
    return count;
  }

  placed(box: TableBox, first: number, count: number): PlacedTable {
    const { name, x, y } = box;
    const place = (row: Row, top: number, role: 'TH' | 'TD'): PlacedRow => this.placeRow(box, row, top, role);
    let top = y + this.head.height;
    const rows = this.rows.slice(first, first + count).map((row) => {
      const placed = place(row, top, 'TD');
      top = placed.bottom;
      return placed;
    });
    return {
      kind: 'table',
      name,
      x,
      y,
      width: box.columns.reduce((sum, each) => sum + each.width, 0),
      height: box.height,
      language: this.language,
      rule: this.template.colours[box.rule]!,
      head: place(this.head, y, 'TH'),
      rows,
    };
  }

  /** All cells of a row share their first baseline. */
  private placeRow(box: TableBox, { cells, height }: Row, top: number, role: 'TH' | 'TD'): PlacedRow {
    const first = (top + box.padding) * POINTS + Math.max(...cells.map(capitals));
    return { top, bottom: top + height, cells: cells.map((cell) => this.placeCell(box, cell, first, role)) };
  }

  private placeCell({ x, padding }: TableBox, cell: Cell, first: number, role: 'TH' | 'TD'): PlacedCell {
    const { style, size, text, lines } = cell;
    const inner = { x: x + cell.x + padding, width: cell.width - 2 * padding };
    return {
      role,
      language: this.language,
      font: style.font,
      colour: this.template.colours[style.colour]!,
      tracking: style.tracking,
      text: unbound(text),
      left: x + cell.x,
      right: x + cell.x + cell.width,
      lines: lines.map((line, at) => placeLine(lineOf(line, cell, at * size * style.leading), style, inner, first)),
    };
  }
}

interface RowSetting {
  readonly language: Language;
  readonly path: readonly (string | number)[];
}

function setRow(
  { name, columns, padding }: TableBox,
  texts: readonly string[],
  styleOf: (column: number) => Style,
  { language, path }: RowSetting,
): Row {
  let x = 0;
  const cells = columns.map(({ name: column, width }, at): Cell => {
    const style = styleOf(at);
    const text = style.capitals ? texts[at]!.toUpperCase() : texts[at]!;
    const missing = missingLetters({ style, text }, [...path, column]);
    if (missing.length > 0) throw new Refused(...missing);
    const set = setCell(text, style, (width - 2 * padding) * POINTS, language);
    if (!set)
      throw new Refused(problem(problems.TEXT_TOO_LONG, [...path, column], { box: name, letters: [...text].length }));
    const cell = { style, x, width, text, ...set };
    x += width;
    return cell;
  });
  return { height: heightOf(cells) / POINTS + 2 * padding, cells };
}

/** A column keeps its size as long as it can: words are hyphenated before they are made smaller. */
function setCell(
  text: string,
  style: Style,
  width: number,
  language: Language,
): Pick<Cell, 'size' | 'lines'> | undefined {
  if (text === '') return { size: style.size, lines: [] };
  const face = Face.of(style.font);
  for (let size = style.size; size >= style.smallest; size -= 0.5) {
    const measure = (line: string): number => {
      const { left, right } = face.ink(line, size, style.tracking);
      return right - left;
    };
    for (const hyphenate of [false, true]) {
      const lines = breakLines(text, { width, language, hyphenate, measure });
      if (lines) return { size, lines };
    }
  }
  return undefined;
}

const capitals = ({ style, size }: Cell): number => Face.of(style.font).capHeight(size);

/** In points, from the capitals of the first line to the tails of the last. */
function heightOf(cells: readonly Cell[]): number {
  const above = Math.max(...cells.map(capitals));
  const below = cells.map(
    ({ style, size, lines }) => Math.max(0, lines.length - 1) * size * style.leading + TAIL * size,
  );
  return above + Math.max(...below);
}

const lineOf = (text: string, { style, size }: Cell, baseline: number): SetLine => ({
  text,
  size,
  baseline,
  ink: Face.of(style.font).ink(text, size, style.tracking),
});

const lettersIn = ({ cells }: Row): number => cells.flatMap(({ lines }) => lines).join('').length;
