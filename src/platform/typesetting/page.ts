import type { Language } from '../../kernel/language.js';
import type { Artwork } from './artwork.js';
import type { PlacedPart } from './placing.js';
import type { Colour } from './template.js';
import type { Matrix } from './values.js';

export interface InBox {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedText extends InBox {
  readonly kind: 'text';
  readonly parts: readonly PlacedPart[];
}
export interface PlacedMatrix extends InBox {
  readonly kind: 'matrix';
  readonly modules: Matrix;
  readonly colour: Colour;
  readonly language: Language;
  /** What is read out in its place. */
  readonly description: string;
}
export interface PlacedCell extends PlacedPart {
  readonly left: number;
  readonly right: number;
}
export interface PlacedRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly PlacedCell[];
}
/** The rows that stand on this page, below their headings. */
export interface PlacedTable extends InBox {
  readonly kind: 'table';
  readonly language: Language;
  readonly rule: Colour;
  readonly head: PlacedRow;
  readonly rows: readonly PlacedRow[];
}

/** A page with every line in its place, in mm: what `render` draws and what a test can measure. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly bleed: number;
  readonly title: string;
  readonly language: Language;
  readonly artwork: Artwork;
  readonly boxes: readonly (PlacedText | PlacedMatrix | PlacedTable)[];
}
