import type { Compilation, Site } from './compilation.js';
import type { Field, GroupField } from './declaration.js';
import { literal } from './frame.js';
import { SIGHT } from './sightings.js';

/** Whether a guarded field is for the asker: on every row, on none, or where a condition on the row holds. */
type Guard = boolean | string;

function guardOf(compiler: Compilation, permission: string, { reading, frame }: Site): Guard {
  if (!compiler.asker.may(permission)) return false;
  // What is not public is only there at all when it is within reach.
  if (!reading || (permission === reading.permission && !reading.isPublic)) return true;
  return compiler.visibility.within(reading, frame.today, permission) ?? true;
}

const permissionOf = (field: Field | undefined): string | undefined =>
  field && 'permission' in field ? field.permission : undefined;

/** The SQL of a field where the asker may see it, and of nothing where not. */
export function guarded(compiler: Compilation, field: Field, site: Site, sql: () => string): string {
  const permission = permissionOf(field);
  const guard = permission === undefined || guardOf(compiler, permission, site);
  const nothing = field.kind === 'list' ? `'[]'::json` : 'null';
  if (guard === false) return nothing;
  return guard === true ? sql() : `CASE WHEN ${guard} THEN ${sql()} ELSE ${nothing} END`;
}

/** The names of the guarded fields beside this one that are hidden on this row. */
export function hiddenFields(compiler: Compilation, siblings: GroupField['fields'], site: Site): string {
  const names = new Map<Guard, string[]>();
  for (const [name, field] of Object.entries(siblings)) {
    const permission = permissionOf(field);
    const guard = permission === undefined || guardOf(compiler, permission, site);
    if (guard !== true) names.set(guard, [...(names.get(guard) ?? []), name]);
  }
  const always = names.get(false) ?? [];
  names.delete(false);
  if (names.size === 0) return `${literal(JSON.stringify(always))}::json`;
  const array = (list: readonly string[]): string => `ARRAY[${list.map(literal).join(', ')}]::text[]`;
  const sometimes = [...names].map(([guard, list]) => `CASE WHEN ${guard} THEN '{}' ELSE ${array(list)} END`);
  return `array_to_json(${[array(always), ...sometimes].join(' || ')})`;
}

/** A pair of the row's object that says which guarded fields of which record the asker sees; it never leaves the house. */
export function sightOf(
  compiler: Compilation,
  asked: readonly (readonly [string, Field | undefined])[],
  site: Site,
): (readonly [string, string])[] {
  const { reading, frame } = site;
  if (!reading) return [];
  const seen = asked.flatMap(([name, field]) => {
    const permission = permissionOf(field);
    if (permission === undefined || permission === reading.permission) return [];
    const guard = guardOf(compiler, permission, site);
    if (guard === false) return [];
    return [guard === true ? literal(name) : `CASE WHEN ${guard} THEN ${literal(name)} END`];
  });
  if (seen.length === 0) return [];
  const record = [literal(reading.type), `${frame.table('id')}::text`];
  return [[SIGHT, `concat_ws(' ', ${[...record, ...seen].join(', ')})`]];
}
