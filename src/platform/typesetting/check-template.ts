import { z } from 'zod';
import { problem, Refused, refuseIfAny, type Problem } from '../../kernel/refusal.js';
import { geometryProblems } from './geometry.js';
import { layoutList } from './layout.js';
import { namingProblems } from './naming.js';
import { samples, type Sample } from './samples.js';
import { templateForm, type Template } from './template.js';
import { problems } from './typesetting.problems.js';

/**
 * Takes a template in, or refuses it with everything that is wrong with it. `needed` are the values that have to stand on every paper. What passes
 * was set with its own examples in every language: it fits, and has every letter.
 */
export function checkTemplate(given: unknown, needed: readonly string[] = []): Template {
  const template = formed(given);
  refuseIfAny(once([...namingProblems(template, needed), ...geometryProblems(template), ...measureProblems(template)]));
  refuseIfAny(once(samples(template).flatMap((sample) => sampleProblems(template, sample))));
  return template;
}

/** What is wrong in every sample is told once. */
const once = (all: readonly Problem[]): Problem[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

function formed(given: unknown): Template {
  const { data, error } = templateForm.safeParse(given);
  if (data) return data;
  throw new Refused(...error.issues.flatMap(formProblems));
}

/** What the library says of it is English, and is left out. */
function formProblems(issue: z.core.$ZodIssue): Problem[] {
  const within = issue.path.map((each) => (typeof each === 'symbol' ? String(each) : each));
  const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...within, key]) : [within];
  return paths.map((path) => problem(problems.TEMPLATE_FORM, path, { place: path.join('.') || '…' }));
}

function measureProblems({ styles, variables }: Template): Problem[] {
  const sizes = Object.entries(styles)
    .filter(([, { size, smallest }]) => smallest > size)
    .map(([name]) => problem(problems.SMALLEST_ABOVE_SIZE, ['styles', name, 'smallest']));
  const examples = Object.entries(variables).flatMap(([name, variable]): Problem[] => {
    if (variable.kind !== 'text') return [];
    const { longest, examples: given } = variable;
    const texts = typeof given.long === 'string' ? [given.long] : Object.values(given.long);
    const short = texts.some((each) => [...each].length < longest * ALMOST);
    const path = ['variables', name, 'examples', 'long'];
    return short ? [problem(problems.EXAMPLE_TOO_SHORT, path, { variable: name, longest })] : [];
  });
  return [...sizes, ...examples];
}

/** Nobody has to invent a sentence of exactly so many letters. */
const ALMOST = 0.9;

/** What a sample cannot hold is told at the place of the template that it came from. */
function sampleProblems(template: Template, { example, paper }: Sample): Problem[] {
  try {
    layoutList(template, paper);
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.problems.map((each) => {
      const [section, ...rest] = each.path;
      const given = example === 'bare' ? 'short' : example;
      const path = section === 'values' ? ['variables', rest[0]!, 'examples', given, ...rest.slice(1)] : each.path;
      return { ...each, path };
    });
  }
}
