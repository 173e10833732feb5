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

  async sees(table: string, id: string): Promise<boolean> {
    return (await this.among(table, [id])).size > 0;
  }

  async holds(permission: string, table: string, id: string): Promise<boolean> {
    return (await this.among(table, [id], permission)).size > 0;
  }

  among(table: string, ids: readonly string[], permission?: string): Promise<ReadonlySet<string>> {
    const reading = this.readings.ofTable(table);
    if (permission === undefined) {
      if (!this.actor.may(reading.permission)) return NONE;
      return this.fitting(reading, ids, (visibility, t) => [
        ...visibility.counting(reading, t),
        ...visibility.limits(reading, t),
      ]);
    }
    if (this.actor.reach(permission).everywhere) return Promise.resolve(new Set(ids.map((id) => id.toLowerCase())));
    if (!reading.within || !this.actor.may(permission)) return NONE;
    return this.fitting(reading, ids, (visibility, t) => {
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

  private async fitting(
    reading: Reading,
    ids: readonly string[],
    conditions: (visibility: Visibility, t: Table) => string[],
  ): Promise<ReadonlySet<string>> {
    const values: unknown[] = [ids];
    const bind: Binder = (value, cast) => `$${values.push(value.read({}, this.actor))}::${cast}`;
    const own = conditions(new Visibility(this.readings, this.actor, bind), (column) => `r.${column}`);
    const where = ['r.id = ANY ($1)', ...own].join(' AND ');
    const rows = await this.run(`SELECT r.id FROM ${reading.table} r WHERE ${where}`, values);
    return new Set((rows as { id: string }[]).map(({ id }) => id));
  }
}

const NONE = Promise.resolve<ReadonlySet<string>>(new Set());

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
