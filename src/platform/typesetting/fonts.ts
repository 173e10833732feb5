import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';
import { FONT_FILES, type FontName } from './font-files.js';

/** Where ink is, in points, from the beginning of the line to the right and from its baseline down. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Run {
  /** All in thousandths of the size; y upward, as fonts have it. */
  readonly advance: number;
  readonly letters: number;
  readonly box:
    | { readonly minX: number; readonly maxX: number; readonly minY: number; readonly maxY: number }
    | undefined;
}

const resolve = createRequire(import.meta.url).resolve;
const opened = new Map<FontName, Face>();
const MOST_RUNS = 20_000;

/** One cut of a font, measured as pdfkit sets it: word by word, each with the blank behind it. */
export class Face {
  private readonly font: Font;
  private readonly runs = new Map<string, Run>();

  private constructor(name: FontName) {
    const file = Face.fileOf(name);
    const font = openSync(file);
    if (!('layout' in font)) throw new Error(`${file} holds several fonts`);
    this.font = font;
  }

  static of(name: FontName): Face {
    const known = opened.get(name);
    if (known) return known;
    const face = new Face(name);
    opened.set(name, face);
    return face;
  }

  static fileOf(name: FontName): string {
    return resolve(FONT_FILES[name]);
  }

  /** The letters of a text for which the font has no picture. */
  missing(text: string): string[] {
    return [...new Set(text)].filter((letter) => !this.font.hasGlyphForCodePoint(letter.codePointAt(0)!));
  }

  capHeight(size: number): number {
    return (this.font.capHeight / this.font.unitsPerEm) * size;
  }

  /** How long a line is, without the room behind its last letter. */
  width(text: string, size: number, tracking: number): number {
    let advance = 0;
    let letters = 0;
    for (const word of words(text)) {
      const run = this.run(word);
      advance += run.advance;
      letters += run.letters;
    }
    return ((advance + tracking * Math.max(0, letters - 1)) * size) / 1000;
  }

  ink(text: string, size: number, tracking: number): Ink {
    let pen = 0;
    const ink = { left: Infinity, right: -Infinity, top: 0, bottom: 0 };
    for (const word of words(text)) {
      const { box, advance, letters } = this.run(word);
      if (box) {
        const inner = tracking * Math.max(0, word.trimEnd().length - 1);
        ink.left = Math.min(ink.left, pen + box.minX);
        ink.right = Math.max(ink.right, pen + box.maxX + inner);
        ink.top = Math.min(ink.top, -box.maxY);
        ink.bottom = Math.max(ink.bottom, -box.minY);
      }
      pen += advance + tracking * letters;
    }
    if (ink.left === Infinity) return { left: 0, right: 0, top: 0, bottom: 0 };
    const scale = size / 1000;
    return { left: ink.left * scale, right: ink.right * scale, top: ink.top * scale, bottom: ink.bottom * scale };
  }

  private run(word: string): Run {
    const known = this.runs.get(word);
    if (known) return known;
    if (this.runs.size >= MOST_RUNS) this.runs.clear();
    const { advanceWidth, glyphs, bbox } = this.font.layout(word);
    const scale = 1000 / this.font.unitsPerEm;
    const run = {
      advance: advanceWidth * scale,
      letters: glyphs.length,
      box: Number.isFinite(bbox.minX)
        ? { minX: bbox.minX * scale, maxX: bbox.maxX * scale, minY: bbox.minY * scale, maxY: bbox.maxY * scale }
        : undefined,
    };
    this.runs.set(word, run);
    return run;
  }
}

const words = (text: string): string[] => text.split(/(?<= )/u);
