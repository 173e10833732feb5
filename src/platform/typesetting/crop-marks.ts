import type { Page } from './page.js';
import { POINTS } from './units.js';

const LENGTH = 5;
/** All four inks: the marks show whether the plates lie on each other. */
const REGISTRATION = '1 1 1 1 K';

/** Hair lines that show where to cut, outside the bleed. */
export function cropMarks({ width, height, bleed }: Page): string {
  const near = bleed + 1;
  const far = near + LENGTH;
  const lines = [0, width].flatMap((x) => [
    [x, -near, x, -far],
    [x, height + near, x, height + far],
  ]);
  const sides = [0, height].flatMap((y) => [
    [-near, y, -far, y],
    [width + near, y, width + far, y],
  ]);
  const drawn = [...lines, ...sides].map(([x1, y1, x2, y2]) => `${point(x1!, y1!)} m ${point(x2!, y2!)} l S`);
  return ['q', REGISTRATION, '0.25 w', ...drawn, 'Q'].join('\n');
}

const point = (x: number, y: number): string => `${(x * POINTS).toFixed(3)} ${(y * POINTS).toFixed(3)}`;
