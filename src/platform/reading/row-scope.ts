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
    return this.fits(reading, id, (visibility, t) => {
      const own = visibility.inScope(reading, t, reading.permission);
      return [...visibility.counting(reading, t), ...(own === undefined ? [] : [own])];
    });
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
