import jsqr from 'jsqr';
import { PNG } from 'pngjs';

/** Modules of white paper around a code, by its standard. */
const QUIET = 4;
/** A dot of the scanner is the mean of so many points, each way. */
const FINE = 4;
const MM_PER_INCH = 25.4;

/** Four bytes a dot. */
export interface Dots {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A code on white paper, so many mm wide, as a scanner of that resolution gives it: a PNG, grey where a dot lies across an edge. */
export function scanned(matrix: readonly (readonly boolean[])[], mm: number, dpi: number): Buffer {
  const dots = (mm / MM_PER_INCH) * dpi;
  const scale = dots / matrix.length;
  const side = Math.ceil(dots + 2 * QUIET * scale);
  const png = new PNG({ width: side, height: side });
  const darkAt = (x: number, y: number): number =>
    matrix[Math.floor(y / scale - QUIET)]?.[Math.floor(x / scale - QUIET)] ? 1 : 0;
  const points = Array.from({ length: FINE * FINE }, (_, i) => [((i % FINE) + 0.5) / FINE, (Math.floor(i / FINE) + 0.5) / FINE] as const); // prettier-ignore
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [i % side, Math.floor(i / side)];
    const dark = points.reduce((sum, [right, down]) => sum + darkAt(x + right, y + down), 0);
    const grey = Math.round(255 * (1 - dark / points.length));
    png.data.set([grey, grey, grey, 255], i * 4);
  }
  return PNG.sync.write(png);
}

/** The text of the code in a PNG, by a reader that is not the maker of our codes; undefined where it finds none. */
export function readCode(file: Buffer): string | undefined {
  return codeIn(PNG.sync.read(file));
}
/** The same of what is already dots, four bytes each. */
export function codeIn({ data, width, height }: Dots): string | undefined {
  return jsqr.default(new Uint8ClampedArray(data), width, height)?.data;
}
