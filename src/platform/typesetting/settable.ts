import { refuseIfAny, type Problem } from '../../kernel/refusal.js';
import { placeMatrix, saidInBox, settingOf } from './boxes.js';
import { layout } from './layout.js';
import type { Template, TextBox } from './template.js';
import { arrangementOf, valueProblems, type Paper } from './values.js';

/** What was found of the texts of a box; a design that is no longer in use takes them with it. */
const known = new WeakMap<TextBox, Map<string, readonly Problem[]>>();
const MOST_TEXTS = 2000;

/** Refuses what `layout` refuses, for whoever does not want the page: a text that a box has held before is not set again. */
export function assertSettable(template: Template, paper: Paper): void {
  refuseIfAny(valueProblems(template, paper));
  const { boxes } = arrangementOf(template, paper);
  if (boxes.some(({ kind }) => kind === 'table')) layout(template, paper);
  refuseIfAny(boxes.flatMap((box) => (box.kind === 'text' ? textProblems(template, box, paper) : [])));
  refuseIfAny(boxes.flatMap((box) => (box.kind === 'matrix' ? refusedIn(placeMatrix(template, box, paper)) : [])));
}

const refusedIn = (found: object | { readonly refused: readonly Problem[] }): readonly Problem[] =>
  'refused' in found ? found.refused : [];

function textProblems(template: Template, box: TextBox, paper: Paper): readonly Problem[] {
  const parts = saidInBox(template, box, paper);
  if (parts.length === 0) return [];
  const texts = known.get(box) ?? new Map<string, readonly Problem[]>();
  known.set(box, texts);
  const key = JSON.stringify(parts.map(({ part, language, text }) => [part.text, language, text]));
  const before = texts.get(key);
  if (before) return before;
  if (texts.size >= MOST_TEXTS) texts.clear();
  const problems = refusedIn(settingOf(template, box, parts));
  texts.set(key, problems);
  return problems;
}
