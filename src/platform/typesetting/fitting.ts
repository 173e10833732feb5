import type { Language } from '../../kernel/language.js';
import { breakLines } from './breaking.js';
import { Face, type Ink } from './fonts.js';
import type { Part, Style } from './template.js';
import { POINTS } from './units.js';

/** A part of a box with its words and how they are set. */
export interface Said {
  readonly part: Part;
  readonly style: Style;
  readonly language: Language;
  readonly text: string;
}

export interface SetLine {
  readonly text: string;
  readonly size: number;
  /** In points below the first baseline of the box. */
  readonly baseline: number;
  readonly ink: Ink;
}
export interface SetPart extends Said {
  readonly lines: readonly SetLine[];
}

const STEP = 0.03;
/** Gaps shrink with the type, but not as far. */
const LEAST_GAP = 0.7;
const tenths = (size: number): number => Math.floor(size * 10 + 1e-6) / 10;

/**
 * The largest setting in which all parts fit into so many points. One line is made smaller as far as its style likes; then lines are broken
 * between words; then all parts shrink together, each to its smallest; at last words are broken. Nothing, where even that is too large.
 */
export function fit(parts: readonly Said[], width: number, height: number): SetPart[] | undefined {
  const long = parts.map(({ text, style }) => Face.of(style.font).width(text, 1, style.tracking));
  for (const hyphenate of [false, true]) {
    for (let scale = 1; ; scale -= STEP) {
      const sizes = parts.map(({ style }) =>
        Math.max(Math.min(style.smallest, style.size), tenths(style.size * scale)),
      );
      const room = { width, hyphenate, scale };
      const set = leastHeight(parts, sizes, long, width) > height ? undefined : setAll(parts, sizes, room);
      if (set && inkHeight(set) <= height) return set;
      if (parts.every(({ style }, at) => sizes[at]! <= style.smallest)) break;
    }
  }
  return undefined;
}

/**
 * What parts need at the very least, if their words filled the lines without a gap. A text that is far too long is refused by this sum, and not by
 * trying all sizes. A part that may stay on one line counts for nothing.
 */
function leastHeight(parts: readonly Said[], sizes: readonly number[], long: readonly number[], width: number): number {
  const heights = parts.map(({ style }, at) => {
    const size = sizes[at]!;
    const lines = Math.ceil((long[at]! * size * SQUEEZED) / (width + size));
    return style.alone === undefined ? (lines - 1) * size * style.leading : 0;
  });
  return heights.reduce((sum, each) => sum + each, 0);
}

/** Blanks at the ends of lines are not printed, and letters may lean out: no sum is exact, so this one is generous. */
const SQUEEZED = 0.95;

interface Setting {
  readonly width: number;
  readonly hyphenate: boolean;
  readonly scale: number;
}

function setAll(parts: readonly Said[], sizes: readonly number[], setting: Setting): SetPart[] | undefined {
  const set: SetPart[] = [];
  let above: SetLine | undefined;
  for (const [at, said] of parts.entries()) {
    const broken = linesOf(said, sizes[at]!, setting);
    if (!broken) return undefined;
    const lines = stacked(said, broken, above, setting.scale);
    above = lines.at(-1);
    set.push({ ...said, lines });
  }
  return set;
}

interface Broken {
  readonly lines: readonly string[];
  readonly size: number;
}

function linesOf({ text, style, language }: Said, size: number, { width, hyphenate }: Setting): Broken | undefined {
  const face = Face.of(style.font);
  const measure = (line: string): number => inkWidth(face.ink(line, size, style.tracking));
  if (style.alone !== undefined) {
    const fitting = tenths(size * Math.min(1, width / measure(text)));
    if (fitting >= Math.min(style.alone, size)) return { lines: [text], size: fitting };
  }
  const lines = breakLines(text, { width, language, hyphenate, measure });
  return lines && { lines, size };
}

/** Room that letters such as р and ұ take below the baseline, in sizes: a gap begins there, whether or not a line has any. */
export const TAIL = 0.25;

/** Lines one below the other. The gap of a part reaches from the tails of the line above to its own capitals. */
function stacked({ part, style }: Said, { lines, size }: Broken, above: SetLine | undefined, scale: number): SetLine[] {
  const face = Face.of(style.font);
  const gap = part.gap * POINTS * Math.max(scale, LEAST_GAP);
  const capitals = Math.max(face.capHeight(size), -face.ink(lines[0]!, size, 0).top);
  const first = above ? above.baseline + Math.max(TAIL * above.size, above.ink.bottom) + gap + capitals : 0;
  return lines.map((text, at) => ({
    text,
    size,
    baseline: first + at * size * style.leading,
    ink: face.ink(text, size, style.tracking),
  }));
}

const inkWidth = ({ left, right }: Ink): number => right - left;

export function inkExtent(parts: readonly SetPart[]): { top: number; bottom: number } {
  const lines = parts.flatMap((each) => each.lines);
  return {
    top: Math.min(...lines.map(({ baseline, ink }) => baseline + ink.top)),
    bottom: Math.max(...lines.map(({ baseline, ink }) => baseline + ink.bottom)),
  };
}

function inkHeight(parts: readonly SetPart[]): number {
  const { top, bottom } = inkExtent(parts);
  return bottom - top;
}
