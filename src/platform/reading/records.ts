import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/index.js';
import type { Expression, Reading, Table } from './declaration.js';
import { literal } from './frame.js';
import { ReadPool } from './read-pool.js';
import { Readings } from './readings.js';
import type { Binder } from './values.js';
import { Visibility } from './visibility.js';

/** How rows that are no records of their own belong to records: a table with the id of the one and of the other. */
export interface Link {
  readonly table: string;
  readonly part: string;
  readonly owner: string;
}
/** Records of one type, and at which permissions one looks. */
export interface AskedRights {
  readonly type: string;
  readonly ids: readonly string[];
  readonly permissions: readonly string[];
  /** The ids are of parts; their owners decide. */
  readonly through?: Link;
}
/** Records of one type, and what each is called. */
export interface AskedNames {
  readonly type: string;
  readonly ids: readonly string[];
  readonly name: Expression;
  /** As of a type that is named by another. */
  readonly namedBy?: string | undefined;
}
/** A record that is there, and the permissions that hold at it. */
export interface Held {
  readonly type: string;
  readonly permissions: ReadonlySet<string>;
}

const row: Table = (column) => `r.${column}`;

/** Questions about single records that no document asks: where they lie for an actor, and what they are called. */
@Injectable()
export class Records {
  constructor(
    private readonly readings: Readings,
    private readonly pool: ReadPool,
  ) {}

  /** Rows of a statement that is not made by the compiler. */
  rows<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.pool.rows<Row>(sql, values);
  }

  /** Which permissions hold at which of these records, in one statement. A public record is not held for being public. */
  async held(actor: Actor, asked: readonly AskedRights[]): Promise<Map<string, Held>> {
    const values: unknown[] = [];
    const parts = asked.map((each) => {
      const conditions = this.conditions(actor, this.readings.get(each.type), each.permissions, values);
      return selectHeld(this.readings.get(each.type), each, conditions, values);
    });
    const rows = parts.length > 0 ? await this.rows<HeldRow>(parts.join(' UNION ALL '), values) : [];
    const held = new Map<string, Held>();
    for (const { id, type, permissions } of rows) {
      const known = held.get(id)?.permissions ?? [];
      held.set(id, { type, permissions: new Set([...known, ...permissions]) });
    }
    return held;
  }

  /** For a list of entries about records: true where the permission holds at the record that `id` names, an SQL expression. */
  within(actor: Actor, permission: string, type: string, id: string, values: unknown[], through?: Link): string {
    const reading = this.readings.get(type);
    const [condition] = this.conditions(actor, reading, [permission], values).values();
    const owner = through
      ? `r.id IN (SELECT l.${through.owner} FROM ${through.table} l WHERE l.${through.part} = ${id})`
      : `r.id = ${id}`;
    return `EXISTS (SELECT FROM ${reading.table} r WHERE ${owner} AND ${condition})`;
  }

  /** Whether not even the number of these records is for whoever may not read them. */
  areSealed(type: string): boolean {
    return this.readings.get(type).published?.whole === true;
  }

  /** What records are called, in one statement; only of those that exist, or did before they were taken back, for the actor. */
  async names(actor: Actor, asked: readonly AskedNames[]): Promise<Map<string, string>> {
    const values: unknown[] = [];
    const visibility = this.visibility(actor, values);
    const parts = asked.flatMap(({ type, ids, name, namedBy = type }) => {
      const reading = this.readings.get(type);
      if (![reading, this.readings.get(namedBy)].every(({ permission }) => actor.may(permission))) return [];
      const where = [`r.id = ANY ($${values.push(ids)}::uuid[])`, ...visibility.known(reading, row)];
      return [`SELECT r.id, ${name(row)} AS name FROM ${reading.table} r WHERE ${where.join(' AND ')}`];
    });
    const rows =
      parts.length > 0 ? await this.rows<{ id: string; name: string }>(parts.join(' UNION ALL '), values) : [];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  /** Where each permission holds among the rows of a type; what belongs to no place is held only everywhere. */
  private conditions(
    actor: Actor,
    reading: Reading,
    permissions: readonly string[],
    values: unknown[],
  ): Map<string, string> {
    const visibility = this.visibility(actor, values);
    return new Map(
      permissions.map((permission) => {
        const isEverywhere = actor.reach(permission).everywhere;
        const within = isEverywhere ? 'true' : actor.may(permission) && visibility.within(reading, row, permission);
        // What is not asked must not be bound: PostgreSQL would not know its type.
        const further = within ? visibility.further(reading, row) : undefined;
        return [permission, [within || 'false', ...(further === undefined ? [] : [`(${further})`])].join(' AND ')];
      }),
    );
  }

  private visibility(actor: Actor, values: unknown[]): Visibility {
    const bind: Binder = (value, cast) => `$${values.push(value.read({}, actor))}::${cast}`;
    return new Visibility(this.readings, actor, bind);
  }
}

interface HeldRow {
  readonly id: string;
  readonly type: string;
  readonly permissions: readonly string[];
}

function selectHeld(
  reading: Reading,
  { type, ids, through }: AskedRights,
  conditions: ReadonlyMap<string, string>,
  values: unknown[],
): string {
  const id = through ? `l.${through.part}` : 'r.id';
  const from = through
    ? `${through.table} l JOIN ${reading.table} r ON r.id = l.${through.owner}`
    : `${reading.table} r`;
  const each = [...conditions].map(
    ([permission, condition]) => `CASE WHEN ${condition} THEN ${literal(permission)} END`,
  );
  const permissions = `array_remove(ARRAY[${each.join(', ')}]::text[], NULL)`;
  const where = [`${id} = ANY ($${values.push(ids)}::uuid[])`, ...(reading.where ? [reading.where(row)] : [])];
  return `SELECT ${id} AS id, ${literal(type)} AS type, ${permissions} AS permissions FROM ${from} WHERE ${where.join(' AND ')}`;
}
