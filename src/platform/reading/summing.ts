import type { Compilation, Site } from './compilation.js';
import { one, value, type Expression, type Field, type Sum, type Tally } from './declaration.js';
import { Frame } from './frame.js';
import { jsonList } from './json-text.js';

/** How exact a sum is: at least as soon as one part is, unless another is at most; nothing where nothing is known. */
const exactness = (number: string, qualifier: string): string => {
  const any = (which: string): string => `bool_or(${qualifier} = '${which}') FILTER (WHERE ${number} IS NOT NULL)`;
  return `CASE WHEN count(${number}) = 0 THEN NULL WHEN ${any('AT_LEAST')} AND ${any('AT_MOST')} THEN 'ABOUT'
    WHEN ${any('AT_LEAST')} THEN 'AT_LEAST' WHEN ${any('ABOUT')} THEN 'ABOUT' WHEN ${any('AT_MOST')} THEN 'AT_MOST' ELSE 'EXACT' END`;
};
const EXACT = `'EXACT'::text`;

/** What of a row is needed to sum it. */
export const summedColumns = (name: string, { number, qualifier }: Sum, t: Parameters<Expression>[0]): string[] => [
  `${number(t)} AS "${name}"`,
  `${qualifier?.(t) ?? EXACT} AS "${name}_exactness"`,
];
export const sumsOf = (name: string): string[] => [
  `sum("${name}")::float8 AS "${name}_sum"`,
  `${exactness(`"${name}"`, `"${name}_exactness"`)} AS "${name}_qualifier"`,
  `(count(*) - count("${name}"))::integer AS "${name}_unknown"`,
];
export const sumField = (name: string): Field => ({
  kind: 'group',
  fields: {
    sum: value((t) => t(`"${name}_sum"`)),
    qualifier: value((t) => t(`"${name}_qualifier"`)),
    unknown: value((t) => t(`"${name}_unknown"`)),
  },
});

/** The records of a group, whose rows are summed where the group is shown. */
export const talliedColumn = (name: string, t: Parameters<Expression>[0]): string => `${t('id')} AS "${name}"`;
export const recordsTallied = (name: string): string => `array_agg("${name}") AS "${name}_records"`;

/** One sum for each thing that the rows are of, in the order of what they are of. */
export function compileTally(
  compiler: Compilation,
  name: string,
  tally: Tally,
  type: string,
  { frame, nodes }: Pick<Site, 'frame' | 'nodes'>,
): string {
  const [row, each] = [new Frame(compiler.alias()), new Frame(compiler.alias())];
  const number = row.table(tally.number);
  const sums = [
    `${row.table(tally.of.column)} AS of`,
    `sum(${number})::float8 AS sum`,
    `${exactness(number, row.table(tally.qualifier))} AS qualifier`,
    `(count(*) - count(${number}))::integer AS unknown`,
  ];
  const fields = { of: one(tally.of.type, 'of'), ...FIELDS };
  const record = compiler.costing(FEW, () => compiler.object(type, fields, each, nodes));
  const records = `unnest(${frame.table(`"${name}_records"`)}) AS r (id) JOIN ${tally.table} ${row.alias} ON ${row.table(tally.record)} = r.id`;
  return `(SELECT ${jsonList(record, `${each.table('sum')} DESC NULLS LAST, ${each.table('of')}`)} FROM ${each.from(
    `(SELECT ${sums.join(', ')} FROM ${records} WHERE ${tally.counts(row.table)} GROUP BY 1) ${each.alias}`,
  )})`;
}
const FIELDS = { sum: value('sum'), qualifier: value('qualifier'), unknown: value('unknown') };
/** So many things are counted of the records of one type. */
const FEW = 5;
