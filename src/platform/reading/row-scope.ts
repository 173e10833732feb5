import type { Actor, RowRights } from '../access/index.js';
import type { Reading, Table } from './declaration.js';
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
    return this.fits(reading, id, (visibility, t) => visibility.inScope(reading, t, reading.permission));
  }

  holds(permission: string, table: string, id: string): Promise<boolean> {
    const reading = this.readings.ofTable(table);
    if (this.actor.reach(permission).everywhere) return Promise.resolve(true);
    if (!reading.within || !this.actor.may(permission)) return Promise.resolve(false);
    return this.fits(reading, id, (visibility, t) => visibility.within(reading, t, permission));
  }

  private async fits(
    reading: Reading,
    id: string,
    condition: (visibility: Visibility, t: Table) => string | undefined,
  ): Promise<boolean> {
    const values: unknown[] = [id];
    const bind: Binder = (value, cast) => `$${values.push(value.read({}, this.actor))}::${cast}`;
    const sql = condition(new Visibility(this.readings, this.actor, bind), (column) => `r.${column}`);
    if (sql === undefined) return true;
    const rows = await this.run(`SELECT 1 FROM ${reading.table} r WHERE r.id = $1 AND ${sql}`, values);
    return rows.length > 0;
  }
}
