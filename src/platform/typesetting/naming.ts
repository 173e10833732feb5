import type { Language } from '../../kernel/language.js';
import { problem, type InputPath, type Problem } from '../../kernel/refusal.js';
import type { Arrangement, Box, TableBox, Template, TextBox } from './template.js';
import { problems } from './typesetting.problems.js';
import { PAGE_NUMBERS, variablesIn } from './values.js';

type Section = 'colours' | 'symbols' | 'variables' | 'texts' | 'styles';

/** Whatever a template refers to has to be in it, in every language it is said in; and whatever the paper needs has a place. */
export function namingProblems(template: Template, needed: readonly string[]): Problem[] {
  const found = [
    ...colourProblems(template),
    ...textProblems(template),
    ...arrangementProblems(template, 'one', template.languages, needed),
    ...(template.two ? arrangementProblems(template, 'two', template.languages.slice(0, 2), needed) : []),
    ...(template.next ? arrangementProblems(template, 'next', template.languages, []) : []),
    ...drawingProblems(template, ['drawings'], template.drawings),
    ...titleProblems(template),
  ];
  return found.filter((each) => each !== undefined);
}

function known(template: Template, section: Section, name: string, path: InputPath): Problem | undefined {
  return Object.hasOwn(template[section], name) ? undefined : problem(problems.TEMPLATE_NAME, path, { name, section });
}

function colourProblems(template: Template): (Problem | undefined)[] {
  const ofStyles = Object.entries(template.styles).map(([name, { colour }]) =>
    known(template, 'colours', colour, ['styles', name, 'colour']),
  );
  const ofShapes = Object.entries(template.symbols).flatMap(([name, shapes]) =>
    shapes.flatMap((shape, at) =>
      (['fill', 'stroke'] as const).flatMap((key) => {
        const colour = shape[key];
        return colour === undefined ? [] : [known(template, 'colours', colour, ['symbols', name, at, key])];
      }),
    ),
  );
  return [...ofStyles, ...ofShapes];
}

/** A variable in a text is one of words. */
function textProblems(template: Template): (Problem | undefined)[] {
  return Object.entries(template.texts).flatMap(([text, said]) =>
    Object.entries(said).flatMap(([language, written]) =>
      variablesIn(written).map((name) => {
        const path = ['texts', text, language];
        const isText = PAGE_NUMBERS.includes(name) || template.variables[name]?.kind === 'text';
        return isText ? undefined : problem(problems.TEMPLATE_NAME, path, { name, section: 'variables' });
      }),
    ),
  );
}

const drawingProblems = (
  template: Template,
  path: InputPath,
  drawings: Template['drawings'],
): (Problem | undefined)[] =>
  drawings.flatMap(({ symbol, when }, at) => [
    known(template, 'symbols', symbol, [...path, at, 'symbol']),
    whenProblem(template, when, [...path, at, 'when']),
  ]);

const whenProblem = (template: Template, when: string | undefined, path: InputPath): Problem | undefined =>
  when === undefined ? undefined : known(template, 'variables', when, path);

function arrangementProblems(
  template: Template,
  key: 'one' | 'two' | 'next',
  languages: readonly Language[],
  needed: readonly string[],
): (Problem | undefined)[] {
  const arrangement: Arrangement = template[key]!;
  const placed = new Set(arrangement.boxes.flatMap((box) => variablesOf(template, box)));
  return [
    ...arrangement.boxes.flatMap((box, at) => boxProblems(template, box, [key, 'boxes', at], languages)),
    ...drawingProblems(template, [key, 'drawings'], arrangement.drawings),
    ...needed
      .filter((variable) => !placed.has(variable))
      .map((variable) => problem(problems.TEMPLATE_LACKS_VARIABLE, [key, 'boxes'], { variable })),
  ];
}

function variablesOf({ texts }: Template, box: Box): string[] {
  if (box.kind !== 'text') return [box.variable];
  return box.parts.flatMap(({ text }) => Object.values(texts[text] ?? {}).flatMap(variablesIn));
}

function boxProblems(
  template: Template,
  box: Box,
  path: InputPath,
  languages: readonly Language[],
): (Problem | undefined)[] {
  if (box.kind === 'text')
    return box.parts.flatMap((part, at) =>
      partProblems(template, part, [...path, 'parts', at], saidIn(box, part, languages)),
    );
  if (box.kind === 'table') return tableProblems(template, box, path, box.language ? [box.language] : languages);
  const isMatrix = template.variables[box.variable]?.kind === 'matrix';
  return [
    isMatrix
      ? undefined
      : problem(problems.TEMPLATE_NAME, [...path, 'variable'], { name: box.variable, section: 'variables' }),
    known(template, 'colours', box.colour, [...path, 'colour']),
    ...saidProblems(template, box.description, [...path, 'description'], languages),
  ];
}

function tableProblems(
  template: Template,
  { variable, heading, rule, columns }: TableBox,
  path: InputPath,
  languages: readonly Language[],
): (Problem | undefined)[] {
  const rows = template.variables[variable];
  const names = rows?.kind === 'rows' ? rows.columns : [];
  return [
    rows?.kind === 'rows'
      ? undefined
      : problem(problems.TEMPLATE_NAME, [...path, 'variable'], { name: variable, section: 'variables' }),
    known(template, 'styles', heading, [...path, 'heading']),
    known(template, 'colours', rule, [...path, 'rule']),
    ...columns.flatMap(({ name, style, heading: text }, at) => {
      const here = [...path, 'columns', at];
      return [
        names.includes(name)
          ? undefined
          : problem(problems.TEMPLATE_NAME, [...here, 'name'], { name, section: variable }),
        known(template, 'styles', style, [...here, 'style']),
        ...saidProblems(template, text, [...here, 'heading'], languages),
      ];
    }),
  ];
}

function saidIn(box: TextBox, part: TextBox['parts'][number], languages: readonly Language[]): readonly Language[] {
  const own = part.language ?? box.language;
  const all = own ? [own] : languages;
  return part.only ? all.filter((each) => each === part.only) : all;
}

const partProblems = (
  template: Template,
  { text, style, when }: TextBox['parts'][number],
  path: InputPath,
  languages: readonly Language[],
): (Problem | undefined)[] => [
  known(template, 'styles', style, [...path, 'style']),
  whenProblem(template, when, [...path, 'when']),
  ...saidProblems(template, text, [...path, 'text'], languages),
];

function saidProblems(
  template: Template,
  text: string,
  path: InputPath,
  languages: readonly Language[],
): (Problem | undefined)[] {
  const said = template.texts[text];
  if (!said) return [known(template, 'texts', text, path)];
  return languages
    .filter((language) => said[language] === undefined)
    .map((language) => problem(problems.TEXT_LANGUAGE_MISSING, path, { text, language }));
}

/** The title is said even where optional values are absent. */
function titleProblems(template: Template): (Problem | undefined)[] {
  const said = Object.values(template.texts[template.title] ?? {});
  const optional = said.flatMap(variablesIn).filter((name) => template.variables[name]?.optional);
  return [
    ...saidProblems(template, template.title, ['title'], template.languages),
    ...optional.map((variable) => problem(problems.TITLE_VARIABLE, ['title'], { variable })),
  ];
}
