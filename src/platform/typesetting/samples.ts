import type { Language } from '../../kernel/language.js';
import type { Template } from './template.js';
import type { Matrix, Paper, Value } from './values.js';

/** What a template has to hold: as little as there can be, short, usual and long values. */
const EXAMPLES = ['bare', 'short', 'usual', 'long'] as const;
export interface Sample {
  readonly example: (typeof EXAMPLES)[number];
  readonly paper: Paper;
}

/** Papers made of the template's own examples, in every choice of languages it can be set in. */
export function samples(template: Template): Sample[] {
  const [first, second] = template.languages;
  const choices: Language[][] = template.languages.map((each) => [each]);
  if (template.two && second) choices.push([first!, second]);
  return choices.flatMap((languages) =>
    EXAMPLES.map((example) => ({ example, paper: { languages, values: valuesOf(template, example) } })),
  );
}

function valuesOf(template: Template, example: Sample['example']): Record<string, Value> {
  const entries = Object.entries(template.variables)
    .filter(([, { optional }]) => example !== 'bare' || !optional)
    .map(([name, variable]): [string, Value] => [name, sampleOf(variable, example)]);
  return Object.fromEntries(entries);
}

/** A long list goes over several pages. */
const LONG_LIST = 120;
const ROWS = { bare: 1, short: 2, usual: 12, long: LONG_LIST };

function sampleOf(variable: Template['variables'][string], example: Sample['example']): Value {
  if (variable.kind === 'matrix') return code(variable.modules);
  if (variable.kind === 'text') return variable.examples[example === 'bare' ? 'short' : example];
  return Array.from({ length: ROWS[example] }, (_, at) => variable.examples[at % variable.examples.length]!);
}

const FINDER = 7;

/** Something that looks like a code and says nothing: three finders, and a pattern that is the same every time. */
function code(size: number): Matrix {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_each, column) => finder(row, column, size) ?? speckle(row, column)),
  );
}

function finder(row: number, column: number, size: number): boolean | undefined {
  const near = (at: number): number => (at <= FINDER ? at : at >= size - FINDER - 1 ? size - 1 - at : -1);
  const [down, across] = [near(row), near(column)];
  if (down < 0 || across < 0 || (row > FINDER && column > FINDER)) return undefined;
  if (down === FINDER || across === FINDER) return false;
  const edge = Math.max(Math.abs(down - 3), Math.abs(across - 3));
  return edge !== 2;
}

/** Knuth's multiplicative hash: neighbours get bits that have nothing to do with each other. */
function speckle(row: number, column: number): boolean {
  const mixed = Math.imul((row << 8) ^ column, 2_654_435_761);
  return Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 31 === 1;
}
