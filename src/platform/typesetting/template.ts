import { z } from 'zod';
import { LANGUAGES } from '../../kernel/language.js';
import { FONTS } from './font-files.js';

const name = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/);
const mm = z.number().min(-100).max(1000);
const length = z.number().positive().max(1000);
const language = z.enum(LANGUAGES);
/** A text in the languages that have it, with `{variable}` where a value comes in. */
const perLanguage = z.partialRecord(language, z.string().min(1).max(2000));

/** Cyan, magenta, yellow and black in per cent: what a press prints with. */
const colour = z.array(z.number().min(0).max(100)).length(4);

const example = z.union([z.string().max(2000), perLanguage]);
/** Rows of a list: each column a text. */
const rows = z.strictObject({
  kind: z.literal('rows'),
  optional: z.literal(false).default(false),
  columns: z.array(name).min(1).max(12),
  examples: z.array(z.record(name, example)).min(1).max(20),
});
const variable = z.discriminatedUnion('kind', [
  rows,
  z.strictObject({
    kind: z.literal('text'),
    optional: z.boolean().default(false),
    /** How many letters a value may have; the example `long` has to fit. */
    longest: z.number().int().min(1).max(2000),
    examples: z.strictObject({ short: example, usual: example, long: example }),
  }),
  z.strictObject({
    kind: z.literal('matrix'),
    optional: z.boolean().default(false),
    modules: z.number().int().min(8).max(177),
  }),
]);

const style = z.strictObject({
  font: z.enum(FONTS),
  /** In points: as designed, and as small as a long text may make it. */
  size: z.number().min(4).max(200),
  smallest: z.number().min(4).max(200),
  /** A text that fits on one line from this size upward is not broken. */
  alone: z.number().min(4).max(200).optional(),
  leading: z.number().min(1.15).max(3).default(1.2),
  colour: name,
  align: z.enum(['left', 'center', 'right']).default('center'),
  /** Room between the letters, in thousandths of the size. */
  tracking: z.number().min(0).max(500).default(0),
  capitals: z.boolean().default(false),
});

/** A path of absolute moves, lines and curves in mm: no more than an exporter of any drawing program gives. */
const path = z
  .string()
  .max(20_000)
  .regex(/^M[-\d., MLCZ]+$/);
const shape = z.strictObject({
  path,
  fill: name.optional(),
  stroke: name.optional(),
  width: z.number().positive().max(20).default(0.2),
});

const drawing = z.strictObject({
  symbol: name,
  x: mm,
  y: mm,
  scale: z.number().positive().max(50).default(1),
  turn: z.number().min(-360).max(360).default(0),
  mirror: z.enum(['none', 'x', 'y', 'both']).default('none'),
  times: z.number().int().min(1).max(500).default(1),
  step: z.tuple([mm, mm]).default([0, 0]),
  /** Drawn only where this optional value is there: no line to sign on without a name. */
  when: name.optional(),
});

const place = { name, x: mm, y: mm };
const table = z.strictObject({
  kind: z.literal('table'),
  ...place,
  /** As far down as rows may reach; what does not fit goes on on the next page. */
  height: length,
  variable: name,
  language: language.optional(),
  /** The style of the headings, the colour of the lines, and the room within a cell in mm. */
  heading: name,
  rule: name,
  padding: z.number().min(0.5).max(10).default(1.2),
  columns: z
    .array(z.strictObject({ name, heading: name, width: length, style: name }))
    .min(1)
    .max(12),
});

const part = z.strictObject({
  text: name,
  style: name,
  role: z.enum(['H1', 'H2', 'P']).default('P'),
  /** Room above it in mm, where something stands above it. */
  gap: z.number().min(0).max(100).default(0),
  language: language.optional(),
  /** Languages differ in the order of a sentence: a part for one of them alone. */
  only: language.optional(),
  /** Said only where this optional value is there. */
  when: name.optional(),
});
const box = z.discriminatedUnion('kind', [
  table,
  z.strictObject({
    kind: z.literal('text'),
    ...place,
    width: length,
    height: length,
    vertical: z.enum(['top', 'middle', 'bottom']).default('middle'),
    language: language.optional(),
    parts: z.array(part).min(1).max(20),
  }),
  z.strictObject({
    kind: z.literal('matrix'),
    ...place,
    size: length,
    variable: name,
    colour: name,
    description: name,
  }),
]);

const arrangement = z.strictObject({
  drawings: z.array(drawing).max(200).default([]),
  boxes: z.array(box).min(1).max(40),
});

export const templateForm = z.strictObject({
  name,
  version: z.number().int().min(1).max(9999),
  page: z.strictObject({ width: length, height: length, bleed: z.number().min(0).max(20) }),
  languages: z.array(language).min(1),
  /** The name of the document, the text of `texts` that stands in the title bar and is read out first. */
  title: name,
  colours: z.record(name, colour),
  symbols: z.record(name, z.array(shape).max(200)),
  variables: z.record(name, variable),
  texts: z.record(name, perLanguage),
  styles: z.record(name, style),
  drawings: z.array(drawing).max(200).default([]),
  /** How a page in one language is arranged, and one in two. */
  one: arrangement,
  two: arrangement.optional(),
  /** How the pages look on which a list goes on. */
  next: arrangement.optional(),
});

export type Template = z.infer<typeof templateForm>;
export type Arrangement = Template['one'];
export type Box = Arrangement['boxes'][number];
export type TextBox = Extract<Box, { kind: 'text' }>;
export type MatrixBox = Extract<Box, { kind: 'matrix' }>;
export type TableBox = Extract<Box, { kind: 'table' }>;
export type Part = TextBox['parts'][number];
export type Style = Template['styles'][string];
export type Drawing = Template['drawings'][number];
export type Colour = readonly number[];
