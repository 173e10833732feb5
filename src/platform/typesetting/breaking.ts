import type { Language } from '../../kernel/language.js';
import { pieces } from './hyphenation.js';

/** What a line may end behind: nothing is added after a blank or a hyphen of the word's own, a hyphen after a syllable. */
interface Piece {
  readonly text: string;
  readonly end: 'blank' | 'hyphen' | 'syllable';
}

export interface Breaking {
  readonly width: number;
  readonly language: Language;
  readonly hyphenate: boolean;
  readonly measure: (line: string) => number;
}

/** A broken word costs as much as a line that lacks a third of its width; two such lines in a row more than a smaller type. */
const SYLLABLE_COST = 0.1;

/** A text in as few lines as it needs, as even as they can be, or undefined where a word is longer than a line. */
export function breakLines(text: string, breaking: Breaking): string[] | undefined {
  if (breaking.measure(text) <= breaking.width) return [text];
  return evenly(
    text.split(' ').flatMap((word) => piecesOf(word, breaking)),
    breaking,
  );
}

function piecesOf(word: string, { hyphenate, language }: Breaking): Piece[] {
  const parts = word.split(OWN_HYPHEN);
  return parts.flatMap((part, at) => {
    const end = at === parts.length - 1 ? 'blank' : 'hyphen';
    const cut = hyphenate ? pieces(part, language) : [part];
    return cut.map((piece, index): Piece => ({ text: piece, end: index === cut.length - 1 ? end : 'syllable' }));
  });
}

/** Behind a hyphen between words of three letters or more: Сынақ-|Мұхамеджанов, but not 2026-10/12-ҚЖ. */
const OWN_HYPHEN = /(?<=\p{L}{3}-)(?=\p{L}{3})/u;

interface Way {
  readonly lines: number;
  readonly cost: number;
  readonly from: number;
  readonly line: string;
}

/** The best way to each possible end of a line, from the best ways to those before it. */
function evenly(all: readonly Piece[], { width, measure }: Breaking): string[] | undefined {
  const ways: (Way | undefined)[] = [{ lines: 0, cost: 0, from: 0, line: '' }];
  for (let to = 1; to <= all.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const before = ways[from];
      const line = lineOf(all, from, to);
      const used = measure(line) / width;
      if (used > 1) break;
      if (!before) continue;
      const cost = before.cost + (1 - used) ** 2 + (all[to - 1]!.end === 'syllable' ? SYLLABLE_COST : 0);
      const way = { lines: before.lines + 1, cost, from, line };
      if (isBetter(way, ways[to])) ways[to] = way;
    }
  }
  return linesOf(ways, all.length);
}

function linesOf(ways: readonly (Way | undefined)[], end: number): string[] | undefined {
  const lines: string[] = [];
  for (let at = end; at > 0;) {
    const way = ways[at];
    if (!way) return undefined;
    lines.unshift(way.line);
    at = way.from;
  }
  return lines;
}

const isBetter = (way: Way, known: Way | undefined): boolean =>
  !known || way.lines < known.lines || (way.lines === known.lines && way.cost < known.cost);

function lineOf(all: readonly Piece[], from: number, to: number): string {
  let line = '';
  for (let at = from; at < to; at++) {
    const { text, end } = all[at]!;
    line += text;
    if (at === to - 1) return end === 'syllable' ? `${line}-` : line;
    if (end === 'blank') line += ' ';
  }
  return line;
}
