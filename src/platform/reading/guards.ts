import type { Compilation, Site } from './compilation.js';
import { isKept, permissionOf, type Expression, type Field, type GroupField } from './declaration.js';
import { Frame, literal } from './frame.js';
import { jsonLiteral } from './json-text.js';
import { fieldKey, DISCLOSURE } from './disclosures.js';

/** Whether a guarded field is for the viewer: on every row, on none, or where a condition on the row holds. */
type Guard = boolean | string;

function guardOf(compiler: Compilation, field: Field | undefined, { reading, frame }: Site): Guard {
  const permission = permissionOf(field);
  if (permission === undefined) return true;
  if (!compiler.viewer.may(permission)) return false;
  // What is not public is only there at all when it is within reach.
  if (!reading || (permission === reading.permission && !reading.isPublic)) return true;
  const own = compiler.visibility.within(reading, frame.today, permission);
  if (own === undefined) return true;
  const shown = isPublicSomewhere(field);
  return shown ? `(${shown(frame.table)} OR ${own})` : own;
}
const isPublicSomewhere = (field: Field | undefined): Expression | undefined =>
  field && 'isPublic' in field ? field.isPublic : undefined;

/** The SQL of a field where the viewer may see it, and of nothing where not. */
export function guarded(compiler: Compilation, field: Field, site: Site, sql: () => string): string {
  const guard = guardOf(compiler, field, site);
  const hidden = field.kind === 'list' ? `'[]'` : 'NULL';
  if (guard === false) return hidden;
  return guard === true ? sql() : `CASE WHEN ${guard} THEN ${sql()} ELSE ${hidden} END`;
}

/**
 * Whether a reference of the row leads to a record that exists for the viewer; of a reference to nothing, true. A type that
 * the viewer may not read at all is refused where it is asked for, and so is not hidden.
 */
function reachable(compiler: Compilation, field: Field | undefined, { frame }: Site): Guard {
  if (field?.kind !== 'one' && field?.kind !== 'either') return true;
  const limited = (field.kind === 'one' ? [field] : field.options).flatMap(({ type, id }) => {
    const reading = compiler.readings.get(type);
    const target = new Frame(compiler.alias());
    const limits = compiler.viewer.may(reading.permission) ? compiler.visibility.limits(reading, target.table) : [];
    if (limits.length === 0) return [];
    const found = [`${target.table('id')} = ${id(frame.table)}`, ...limits].join(' AND ');
    return [
      `${id(frame.table)} IS NULL OR EXISTS (SELECT FROM ${reading.table} ${target.alias} WHERE ${found} OFFSET 0)`,
    ];
  });
  return limited.length === 0 ? true : limited.map((each) => `(${each})`).join(' AND ');
}
const both = (a: Guard, b: Guard): Guard =>
  a === true ? b : b === true ? a : a === false || b === false ? false : `(${a}) AND (${b})`;

/** The names of the fields beside this one that are hidden on this row: guarded ones, and references to what is hidden. */
export function hiddenFields(compiler: Compilation, siblings: GroupField['fields'], site: Site): string {
  const names = new Map<Guard, string[]>();
  for (const [name, field] of Object.entries(siblings)) {
    const guard = both(guardOf(compiler, field, site), reachable(compiler, field, site));
    if (guard !== true) names.set(guard, [...(names.get(guard) ?? []), name]);
  }
  const always = names.get(false) ?? [];
  names.delete(false);
  if (names.size === 0) return jsonLiteral(always);
  const array = (list: readonly string[]): string => `ARRAY[${list.map(literal).join(', ')}]::text[]`;
  const sometimes = [...names].map(([guard, list]) => `CASE WHEN ${guard} THEN '{}' ELSE ${array(list)} END`);
  return `to_json(${[array(always), ...sometimes].join(' || ')})::text`;
}

/** A pair of the row's object that says which guarded fields of which record the viewer sees; it never leaves the house. */
export function disclosureOf(
  compiler: Compilation,
  asked: readonly (readonly [string, Field | undefined])[],
  site: Site,
): (readonly [string, string])[] {
  const { reading, frame } = site;
  if (!reading) return [];
  const disclosed = asked.flatMap(([name, field]) => {
    // What is public of other rows is nobody's personal data.
    if (!isKept(field, reading) || isPublicSomewhere(field)) return [];
    const guard = guardOf(compiler, field, site);
    if (guard === false) return [];
    compiler.disclosedFields.set(fieldKey(reading.type, name), permissionOf(field)!);
    return [guard === true ? literal(name) : `CASE WHEN ${guard} THEN ${literal(name)} END`];
  });
  if (disclosed.length === 0) return [];
  const record = [literal(reading.type), `${frame.table('id')}::text`];
  return [[DISCLOSURE, `'"' || concat_ws(' ', ${[...record, ...disclosed].join(', ')}) || '"'`]];
}
