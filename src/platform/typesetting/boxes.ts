import { problem, type Problem } from '../../kernel/refusal.js';
import { unbound } from './binding.js';
import { fit, type Said, type SetPart } from './fitting.js';
import { Face } from './fonts.js';
import type { PlacedMatrix, PlacedText } from './page.js';
import { placeParts } from './placing.js';
import type { MatrixBox, Part, Template, TextBox } from './template.js';
import { problems } from './typesetting.problems.js';
import { POINTS } from './units.js';
import { fill, isMatrix, isThere, variablesIn, type Paper } from './values.js';

/** What stands in a box, nothing where it has nothing to say, or why it cannot be set. */
export type Placed<T> = { readonly placed: T | undefined } | { readonly refused: readonly Problem[] };

export function placeText(template: Template, box: TextBox, paper: Paper): Placed<PlacedText> {
  const parts = saidInBox(template, box, paper);
  if (parts.length === 0) return { placed: undefined };
  const set = settingOf(template, box, parts);
  if ('refused' in set) return set;
  const { name, x, y, width, height } = box;
  return { placed: { kind: 'text', name, x, y, width, height, parts: placeParts(template, box, set.parts) } };
}

/** How large the parts of a box are set, or why they cannot be. */
export function settingOf(
  template: Template,
  box: TextBox,
  parts: readonly Said[],
): { readonly parts: readonly SetPart[] } | { readonly refused: readonly Problem[] } {
  const letters = parts.flatMap((each) => missingLetters(each, pathOf(template, each)));
  if (letters.length > 0) return { refused: letters };
  const set = fit(parts, box.width * POINTS, box.height * POINTS);
  return set ? { parts: set } : { refused: [tooLong(template, box, parts)] };
}

/** The parts that a box has to say of a paper. */
export const saidInBox = (template: Template, box: TextBox, paper: Paper): Said[] =>
  box.parts.flatMap((part) => saidIn(template, box, part, paper));

function saidIn(template: Template, box: TextBox, part: Part, paper: Paper): Said[] {
  const language = part.language ?? box.language ?? paper.languages[0]!;
  if ((part.only && part.only !== language) || !isThere(paper, part.when)) return [];
  const style = template.styles[part.style]!;
  const text = fill(template, part.text, paper, language);
  return text === undefined ? [] : [{ part, style, language, text: style.capitals ? text.toUpperCase() : text }];
}

/** What to change where a part cannot be set: the first value in it, or the text itself. */
function pathOf(template: Template, { part, language }: Said): readonly string[] {
  const [first] = variablesIn(template.texts[part.text]![language]!);
  return first === undefined ? ['texts', part.text, language] : ['values', first];
}

export function missingLetters({ style, text }: Pick<Said, 'style' | 'text'>, path: Problem['path']): Problem[] {
  const letters = Face.of(style.font).missing(text);
  return letters.length === 0
    ? []
    : [problem(problems.LETTER_MISSING, path, { letters: letters.join(' '), font: style.font })];
}

function tooLong(template: Template, box: TextBox, parts: readonly Said[]): Problem {
  const longest = parts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return problem(problems.TEXT_TOO_LONG, pathOf(template, longest), {
    box: box.name,
    letters: [...longest.text].length,
  });
}

export function placeMatrix(template: Template, box: MatrixBox, paper: Paper): Placed<PlacedMatrix> {
  const { name, x, y, size, variable, colour } = box;
  const modules = paper.values[variable];
  if (modules == null || !isMatrix(modules)) return { placed: undefined };
  const declared = template.variables[variable]!;
  const most = declared.kind === 'matrix' ? declared.modules : 0;
  if (modules.length === 0 || modules.length > most || modules.some((row) => row.length !== modules.length))
    return { refused: [problem(problems.MATRIX_SIZE, ['values', variable], { most })] };
  const language = paper.languages[0]!;
  const description = unbound(fill(template, box.description, paper, language) ?? '');
  const at = { name, x, y, width: size, height: size };
  return { placed: { kind: 'matrix', ...at, modules, colour: template.colours[colour]!, language, description } };
}
