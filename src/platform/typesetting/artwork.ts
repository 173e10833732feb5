import type { Arrangement, Colour, Drawing, Template } from './template.js';
import { isThere, type Paper } from './values.js';

/** PDF's six numbers of a place: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Transform = readonly [number, number, number, number, number, number];
export interface DrawnShape {
  readonly path: string;
  readonly fill: Colour | undefined;
  readonly stroke: Colour | undefined;
  readonly width: number;
}
interface DrawnSymbol {
  readonly transform: Transform;
  readonly shapes: readonly DrawnShape[];
}
/** What is drawn behind the texts: the same object for every page of one arrangement, so that a document holds it once. */
export type Artwork = readonly DrawnSymbol[];

/** By what of it is drawn. */
const known = new WeakMap<Arrangement, Map<string, Artwork>>();

export function artworkOf(template: Template, arrangement: Arrangement, paper: Paper): Artwork {
  const drawings = [...template.drawings, ...arrangement.drawings].filter(({ when }) => isThere(paper, when));
  const key = drawings.map(({ when }) => when ?? '').join();
  const made = known.get(arrangement) ?? new Map<string, Artwork>();
  known.set(arrangement, made);
  const drawn = made.get(key) ?? drawings.flatMap((each) => symbolsOf(template, each));
  made.set(key, drawn);
  return drawn;
}

function symbolsOf(template: Template, drawing: Drawing): DrawnSymbol[] {
  const shapes = template.symbols[drawing.symbol]!.map(({ path, fill, stroke, width }) => ({
    path,
    fill: fill === undefined ? undefined : template.colours[fill]!,
    stroke: stroke === undefined ? undefined : template.colours[stroke]!,
    width,
  }));
  return Array.from({ length: drawing.times }, (_, at) => ({ transform: transformOf(drawing, at), shapes }));
}

function transformOf({ x, y, scale, turn, mirror, step }: Drawing, at: number): Transform {
  const across = mirror === 'x' || mirror === 'both' ? -scale : scale;
  const down = mirror === 'y' || mirror === 'both' ? -scale : scale;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos * across, sin * across, -sin * down, cos * down, x + at * step[0], y + at * step[1]];
}
