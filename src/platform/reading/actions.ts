import type { Compilation, Site } from './compilation.js';
import type { ActionsField } from './declaration.js';
import { literal } from './frame.js';
import { BoundValue } from './values.js';

/** The names of what the viewer may do with the row now: the row allows it, and the right to it holds there. */
export function compileActions(compiler: Compilation, { actions }: ActionsField, { reading, frame }: Site): string {
  const names = Object.entries(actions).flatMap(([name, { permission, when, notBy }]) => {
    if (!compiler.viewer.may(permission)) return [];
    const within = compiler.visibility.within(reading!, frame.table, permission);
    const actors = new BoundValue((_, viewer) => viewer.actsAs(permission));
    const conditions = [
      when(frame.table),
      ...(within === undefined ? [] : [within]),
      ...(notBy ? [`NOT ${notBy(frame.table)} && ${compiler.bind(actors, 'text[]')}`] : []),
    ];
    return [`CASE WHEN ${conditions.join(' AND ')} THEN ${literal(name)} END`];
  });
  return `to_json(array_remove(ARRAY[${names.join(', ')}]::text[], NULL))::text`;
}
