import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityMetadata } from 'typeorm';
import type { Tx } from '../context/index.js';
import { sayable, type Neighbour } from '../neighbours/index.js';
import { literal, Readings, type NodeField, type Reading, type Table } from '../reading/index.js';

/** A column that names a record, and the table it is in. */
interface Reference {
  readonly from: EntityMetadata;
  readonly column: string;
  readonly to: string;
}

/** A field that names a record of any type. */
interface Naming extends Pick<Reading, 'type' | 'table'> {
  readonly field: NodeField;
}
const of =
  (alias: string): Table =>
  (column) =>
    `${alias}.${column}`;

/** Which records rest on which, by the foreign keys of the entities: later modules are known without a word. */
@Injectable()
export class Grounds implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: Readings,
  ) {}

  /** Fails at the start where something could hold a record and nobody could say what. */
  onApplicationBootstrap(): void {
    const nameless = this.references().flatMap(({ from: { tableName, columns } }) => {
      const isPart = this.readings.concreteTypes().some((each) => each.voidable?.parts?.includes(tableName));
      if (isPart || columns.some((each) => each.databaseName === 'subject_id')) return [];
      const { type, holds } = this.holding(tableName);
      return sayable(holds?.as?.type ?? type) ? [] : [tableName];
    });
    if (nameless.length > 0) throw new Error(`Rows that hold records have no name: ${nameless.join(', ')}`);
  }

  /** What counts and names this record; rows that are parts of it go with it. */
  async whatRestsOn(tx: Tx, reading: Reading, id: string): Promise<Neighbour[]> {
    const parts = this.references()
      .filter(({ to, from }) => to === reading.table && !reading.voidable!.parts?.includes(from.tableName))
      .map((reference) => this.restingRows(reference));
    for (const { type, table, field } of this.namings())
      parts.push(
        `SELECT ${literal(type)} AS type, c.id FROM ${table} c WHERE ${field.id(of('c'))} = $1 AND c.voided_at IS NULL`,
      );
    const rows: Neighbour[] = await tx.db.query(parts.join(' UNION ALL '), [id]);
    return distinct(rows);
  }

  /** What this record or a part of it names, and what was taken back meanwhile. The others are held until the commit. */
  async whatIsGoneUnder(tx: Tx, reading: Reading, id: string): Promise<Neighbour[]> {
    const gone: Neighbour[] = [];
    for (const { from, column, to } of this.references()) {
      const owner = this.ownerColumn(reading, from);
      const ground = this.readings.ofTable(to);
      if (!owner || owner === column || !ground.voidable) continue;
      const rows: { id: string; voided: boolean }[] = await tx.db.query(
        `SELECT g.id, g.voided_at IS NOT NULL AS voided FROM ${from.tableName} r JOIN ${to} g ON g.id = r.${column}
         WHERE r.${owner} = $1 FOR KEY SHARE OF g`,
        [id],
      );
      gone.push(...rows.filter(({ voided }) => voided).map((each) => ({ type: ground.type, id: each.id })));
    }
    return distinct([...gone, ...(await this.namedAndGone(tx, reading, id))]);
  }

  /** The same of what it names beside foreign keys. */
  private async namedAndGone(tx: Tx, reading: Reading, id: string): Promise<Neighbour[]> {
    const gone: Neighbour[] = [];
    for (const { field } of this.namings().filter(({ table }) => table === reading.table)) {
      const named: { type: string; id: string }[] = await tx.db.query(
        `SELECT ${field.type(of('r'))} AS type, ${field.id(of('r'))} AS id FROM ${reading.table} r WHERE r.id = $1`,
        [id],
      );
      for (const each of named) {
        const ground = each.id === null ? undefined : this.readings.get(each.type);
        if (!ground?.voidable) continue;
        const [row]: { voided: boolean }[] = await tx.db.query(
          `SELECT voided_at IS NOT NULL AS voided FROM ${ground.table} WHERE id = $1 FOR KEY SHARE`,
          [each.id],
        );
        if (row?.voided !== false) gone.push(each);
      }
    }
    return gone;
  }

  /** Where a record names one of any type, and holds it. */
  private namings(): Naming[] {
    return this.readings.concreteTypes().flatMap(({ type, table, voidable, fields }) =>
      Object.values(fields).flatMap((field) => {
        if (field.kind !== 'node' || !field.holds) return [];
        if (!voidable) throw new Error(`${type} holds what it names, and cannot be taken back itself`);
        return [{ type, table, field }];
      }),
    );
  }

  /** Every foreign key to the id of a table whose records can be taken back. */
  private references(): Reference[] {
    const voidable = new Set(this.readings.concreteTypes().flatMap((each) => (each.voidable ? [each.table] : [])));
    return this.dataSource.entityMetadatas.flatMap((from) =>
      from.foreignKeys
        .map(({ columns, referencedEntityMetadata }) => ({
          from,
          column: columns[0]!.databaseName,
          to: referencedEntityMetadata.tableName,
        }))
        .filter(({ to }) => voidable.has(to)),
    );
  }

  /** How the rows of a table that names records are told: an abstract type where several share it. */
  private holding(table: string): Reading {
    return (
      this.readings.concreteTypes().find((each) => each.table === table && each.holds) ?? this.readings.ofTable(table)
    );
  }

  /** The column by which a row is the record, a part of it or a row about it; undefined: it is none of these. */
  private ownerColumn(reading: Reading, { tableName, foreignKeys, columns }: EntityMetadata): string | undefined {
    if (tableName === reading.table) return 'id';
    if (columns.some((each) => each.databaseName === 'subject_id')) return 'subject_id';
    if (!reading.voidable!.parts?.includes(tableName)) return undefined;
    return foreignKeys.find((each) => each.referencedEntityMetadata.tableName === reading.table)!.columns[0]!
      .databaseName;
  }

  /** The records behind the rows that name `$1`. A part counts as long as its record does, and so does a row about a subject. */
  private restingRows({ from, column }: Reference): string {
    const { tableName, columns } = from;
    const named = `FROM ${tableName} c WHERE c.${column} = $1`;
    const whole = this.readings.concreteTypes().find((each) => each.voidable?.parts?.includes(tableName));
    if (whole) {
      const owner = this.readings.ofTable(whole.table);
      return (
        `SELECT ${literal(owner.type)} AS type, o.id FROM ${tableName} c JOIN ${owner.table} o ` +
        `ON o.id = c.${this.ownerColumn(owner, from)} WHERE c.${column} = $1 AND o.voided_at IS NULL`
      );
    }
    if (columns.some((each) => each.databaseName === 'subject_id'))
      return `SELECT c.subject_type AS type, c.subject_id AS id ${named} AND NOT EXISTS (SELECT FROM ${this.readings.voidedRows()} v WHERE v.id = c.subject_id)`;
    const { type, voidable, holds } = this.holding(tableName);
    const counting = [
      ...(holds ? [holds.where((name) => `c.${name}`)] : []),
      ...(voidable ? ['c.voided_at IS NULL'] : []),
    ];
    const { type: said, id } = holds?.as ?? { type, id: 'id' };
    return `SELECT ${literal(said)} AS type, c.${id} AS id ${[named, ...counting].join(' AND ')}`;
  }
}

/** A record may rest on another by several columns, and is said once. */
const distinct = (all: readonly Neighbour[]): Neighbour[] => [...new Map(all.map((each) => [each.id, each])).values()];
