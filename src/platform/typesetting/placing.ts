import type { Language } from '../../kernel/language.js';
import { unbound } from './binding.js';
import { inkExtent, TAIL, type SetLine, type SetPart } from './fitting.js';
import { Face } from './fonts.js';
import type { FontName } from './font-files.js';
import type { Colour, Style, Template, TextBox } from './template.js';
import { POINTS } from './units.js';

/** A rectangle in mm from the upper left corner of the trimmed page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PlacedLine {
  readonly text: string;
  /** Where its pen starts, in mm. */
  readonly x: number;
  readonly baseline: number;
  /** In points. */
  readonly size: number;
  readonly ink: Area;
}
export interface PlacedPart {
  readonly role: 'H1' | 'H2' | 'P' | 'TH' | 'TD';
  readonly language: Language;
  readonly font: FontName;
  readonly colour: Colour;
  readonly tracking: number;
  /** What the lines say together, as it is read out. */
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

/** How much of a sign at the end of a line the eye does not count: lines are centred as if it hung in the margin by that share. */
const HANGING: Readonly<Record<string, number>> = {
  '«': 0.7, '»': 0.7, '“': 0.8, '”': 0.8, '„': 0.8, '"': 0.8, '.': 0.8, ',': 0.8, '-': 0.6, '–': 0.4, '—': 0.3, ';': 0.6, ':': 0.6, '(': 0.5, ')': 0.5,
}; // prettier-ignore

/** Where each line stands in its box; none of its ink leaves it. */
export function placeParts(template: Template, box: TextBox, parts: readonly SetPart[]): PlacedPart[] {
  const first = firstBaseline(box, parts);
  return parts.map(({ part, style, language, text, lines }) => ({
    role: part.role,
    language,
    font: style.font,
    colour: template.colours[style.colour]!,
    tracking: style.tracking,
    text: unbound(text),
    lines: lines.map((line) => placeLine(line, style, box, first)),
  }));
}

/** How far a line may reach to the left and to the right, in mm. */
type Measure = Pick<TextBox, 'x' | 'width'>;

export function placeLine(line: SetLine, style: Style, box: Measure, first: number): PlacedLine {
  const x = penAt(line, style, box);
  const baseline = (first + line.baseline) / POINTS;
  const ink = {
    left: x + line.ink.left / POINTS,
    right: x + line.ink.right / POINTS,
    top: baseline + line.ink.top / POINTS,
    bottom: baseline + line.ink.bottom / POINTS,
  };
  return { text: line.text, x, baseline, size: line.size, ink };
}

function penAt({ text, size, ink }: SetLine, style: Style, box: Measure): number {
  const left = box.x - ink.left / POINTS;
  const right = box.x + box.width - ink.right / POINTS;
  if (style.align === 'left') return left;
  if (style.align === 'right') return right;
  const face = Face.of(style.font);
  const hanging = (letter: string): number =>
    ((HANGING[letter] ?? 0) * face.width(letter, size, style.tracking)) / POINTS;
  const middle = (left + right) / 2 + (hanging(text.at(-1)!) - hanging(text[0]!)) / 2;
  return within(middle, left, right);
}

/**
 * The first baseline in points. The eye takes a block from the capitals of its first line to its last baseline, so that is what stands in
 * the middle; accents and tails may lean out of it, but not out of the box.
 */
function firstBaseline(box: TextBox, parts: readonly SetPart[]): number {
  const top = box.y * POINTS;
  const bottom = (box.y + box.height) * POINTS;
  const lines = parts.flatMap((each) => each.lines);
  const ink = inkExtent(parts);
  const last = lines.at(-1)!;
  const capitals = Face.of(parts[0]!.style.font).capHeight(lines[0]!.size);
  const wanted = {
    top: top + capitals,
    middle: (top + bottom + capitals - last.baseline) / 2,
    bottom: bottom - last.baseline - last.size * TAIL,
  }[box.vertical];
  return within(wanted, top - ink.top, bottom - ink.bottom);
}

const within = (wanted: number, least: number, most: number): number => Math.max(least, Math.min(most, wanted));
