import type { Actor, RowRights } from '../access/index.js';
import { permissionOf, type Field, type Reading, type Table } from './declaration.js';
import type { Readings } from './readings.js';
import type { Binder } from './values.js';
import { Visibility } from './visibility.js';

type Run = (sql: string, values: unknown[]) => Promise<unknown[]>;

/** The scope of reading, asked about single rows inside the transaction of a command. */
export class RowScope implements RowRights {
  constructor(
    private readonly readings: Readings,
    private readonly actor: Actor,
    private readonly run: Run,
  ) {}

  sees(table: string, id: string): Promise<boolean> {
    const reading = this.readings.ofTable(table);
    if (!this.actor.may(reading.permission)) return Promise.resolve(false);
    return this.fits(reading, id, (visibility, t) => [
      ...visibility.counting(reading, t),
      ...visibility.limits(reading, t),
    ]);
  }

  holds(permission: string, table: string, id: string): Promise<boolean> {
    const reading = this.readings.ofTable(table);
    if (this.actor.reach(permission).everywhere) return Promise.resolve(true);
    if (!reading.within || !this.actor.may(permission)) return Promise.resolve(false);
    return this.fits(reading, id, (visibility, t) => {
      const own = visibility.within(reading, t, permission);
      return own === undefined ? [] : [own];
    });
  }

  async unreadable(table: string, id: string, inputs: readonly string[]): Promise<string[]> {
    const reading = this.readings.ofTable(table);
    const guarded = guardedInputs(reading).filter(([input]) => inputs.includes(input));
    const readable = new Set<string>();
    for (const permission of new Set(guarded.map(([, each]) => each)))
      if (reading.within ? await this.holds(permission, table, id) : this.actor.may(permission))
        readable.add(permission);
    return guarded.flatMap(([input, permission]) => (readable.has(permission) ? [] : [input]));
  }

  private async fits(
    reading: Reading,
    id: string,
    conditions: (visibility: Visibility, t: Table) => string[],
  ): Promise<boolean> {
    const values: unknown[] = [id];
    const bind: Binder = (value, cast) => `$${values.push(value.read({}, this.actor))}::${cast}`;
    const own = conditions(new Visibility(this.readings, this.actor, bind), (column) => `r.${column}`);
    if (own.length === 0) return true;
    const rows = await this.run(
      `SELECT 1 FROM ${reading.table} r WHERE ${['r.id = $1', ...own].join(' AND ')}`,
      values,
    );
    return rows.length > 0;
  }
}

/** The fields of inputs that write a guarded field, and its permission. */
function guardedInputs({ fields, variants }: Reading): [input: string, permission: string][] {
  const all = [fields, ...Object.values(variants?.types ?? {}).map((each) => each.fields ?? {})];
  return all.flatMap(Object.entries<Field>).flatMap(([name, field]): [string, string][] => {
    if (field.kind === 'group') return guardedInputs({ fields: field.fields } as Reading);
    const permission = permissionOf(field);
    const inputs = (field.kind === 'list' && field.inputs) || [name, `${name}Id`];
    return permission === undefined ? [] : inputs.map((each) => [each, permission]);
  });
}
