import type { Compilation, Site } from './compilation.js';
import type { ActionsField } from './declaration.js';
import { literal } from './frame.js';
import { BoundValue } from './values.js';

/** The names of what the viewer may do with the row now: the row allows it, and the rights to it hold there. */
export function compileActions(compiler: Compilation, { actions }: ActionsField, { reading, frame }: Site): string {
  const names = Object.entries(actions).flatMap(([name, { permission, and, when, notBy }]) => {
    const needed = and === undefined ? [permission] : [permission, and];
    if (!needed.every((each) => compiler.viewer.may(each))) return [];
    const actors = new BoundValue((_, viewer) => viewer.actsAs(permission));
    const conditions = [
      ...(when ? [when(frame.table)] : []),
      ...needed.flatMap((each) => compiler.visibility.within(reading!, frame.table, each) ?? []),
      ...(notBy ? [`NOT ${notBy(frame.table)} && ${compiler.bind(actors, 'text[]')}`] : []),
    ];
    return [conditions.length > 0 ? `CASE WHEN ${conditions.join(' AND ')} THEN ${literal(name)} END` : literal(name)];
  });
  return `to_json(array_remove(ARRAY[${names.join(', ')}]::text[], NULL))::text`;
}
