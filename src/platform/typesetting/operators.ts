import type { Artwork, DrawnShape } from './artwork.js';
import type { PlacedMatrix, PlacedTable } from './page.js';
import type { Colour } from './template.js';
import { POINTS } from './units.js';
import type { Matrix } from './values.js';

/** PDF takes no exponents, and four places are a hundredth of what a press can show. */
const digits = (value: number): string => String(Number(value.toFixed(4)));
const numbers = (...values: readonly number[]): string => values.map(digits).join(' ');

/** Everything in mm from here to `Q`. */
const inMillimetres = (inner: string): string => `q ${numbers(POINTS, 0, 0, POINTS, 0, 0)} cm\n${inner}\nQ`;
export const ink = (colour: Colour, operator: 'k' | 'K'): string =>
  `${numbers(...colour.map((each) => each / 100))} ${operator}`;

export function artworkOperators(artwork: Artwork): string {
  const symbols = artwork.map(
    ({ transform, shapes }) => `q ${numbers(...transform)} cm\n${shapes.map(shapeOperators).join('\n')}\nQ`,
  );
  return inMillimetres(`1 J 1 j\n${symbols.join('\n')}`);
}

function shapeOperators({ path, fill, stroke, width }: DrawnShape): string {
  const colours = [fill && ink(fill, 'k'), stroke && `${ink(stroke, 'K')} ${numbers(width)} w`].filter(Boolean);
  const paint = fill ? (stroke ? 'B*' : 'f*') : 'S';
  return [...colours, pathOperators(path), paint].join('\n');
}

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };
/** Numbers that follow each letter of a path. */
export const PATH_NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };

export const pathSteps = (path: string): { letter: string; numbers: number[] }[] =>
  [...path.matchAll(/([MLCZ])([^MLCZ]*)/gu)].map(([, letter, rest]) => ({
    letter: letter!,
    numbers: (rest!.match(/-?\d*\.?\d+/gu) ?? []).map(Number),
  }));

/** After one letter, several groups of numbers may follow; each is a step. */
function pathOperators(path: string): string {
  return pathSteps(path)
    .flatMap(({ letter, numbers: all }) => {
      const each = PATH_NUMBERS[letter]!;
      if (each === 0) return [OPERATORS[letter]!];
      return Array.from(
        { length: all.length / each },
        (_, at) => `${numbers(...all.slice(at * each, at * each + each))} ${OPERATORS[letter]!}`,
      );
    })
    .join('\n');
}

/** The dark modules as few rectangles as rows allow: many small ones would show hair lines between them. */
export function matrixOperators({ modules, x, y, width, colour }: PlacedMatrix): string {
  const module = width / modules.length;
  const rectangles = darkRuns(modules).map(
    ({ row, from, to, rows }) =>
      `${numbers(x + from * module, y + row * module, (to - from) * module, rows * module)} re`,
  );
  return inMillimetres([ink(colour, 'k'), ...rectangles, 'f'].join('\n'));
}

/** A line under each row, a stronger one around the headings. */
export function ruleOperators({ x, width, rule, head, rows }: PlacedTable): string {
  const line = (y: number, weight: number): string =>
    `${numbers(weight)} w ${numbers(x, y)} m ${numbers(x + width, y)} l S`;
  const lines = [line(head.top, 0.3), line(head.bottom, 0.3), ...rows.map(({ bottom }) => line(bottom, 0.08))];
  return inMillimetres([ink(rule, 'K'), ...lines].join('\n'));
}

interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  rows: number;
}

function darkRuns(modules: Matrix): Run[] {
  const all: Run[] = [];
  let above: Run[] = [];
  for (const [row, cells] of modules.entries()) {
    const here: Run[] = [];
    for (let from = 0; from < cells.length; from++) {
      if (!cells[from]) continue;
      let to = from;
      while (cells[to]) to++;
      const same = above.find((run) => run.from === from && run.to === to);
      if (same) same.rows += 1;
      const run = same ?? { row, from, to, rows: 1 };
      if (!same) all.push(run);
      here.push(run);
      from = to;
    }
    above = here;
  }
  return all;
}
