import { Injectable } from '@nestjs/common';
import { DataSource, type EntityMetadata } from 'typeorm';
import type { Tx } from '../context/index.js';
import type { Neighbour } from '../neighbours/index.js';
import { literal, Readings, type Reading } from '../reading/index.js';

/** A column that names a record, and the table it is in. */
interface Reference {
  readonly from: EntityMetadata;
  readonly column: string;
  readonly to: string;
}

/** Which records rest on which, by the foreign keys of the entities: later modules are known without a word. */
@Injectable()
export class Grounds {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readings: Readings,
  ) {}

  /** What counts and names this record; rows that are parts of it go with it. */
  async whatRestsOn(tx: Tx, reading: Reading, id: string): Promise<Neighbour[]> {
    const parts = this.references()
      .filter(({ to, from }) => to === reading.table && !reading.voidable!.parts?.includes(from.tableName))
      .map((reference) => this.restingRows(reference));
    const rows: Neighbour[] = await tx.db.query(parts.join(' UNION ALL '), [id]);
    return [...new Map(rows.map((each, i) => [each.id ?? i, each])).values()];
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
    return [...new Map(gone.map((each) => [each.id, each])).values()];
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
    if (!this.readings.records().some((each) => each.table === tableName))
      return `SELECT NULL::text AS type, NULL::uuid AS id ${named}`;
    const { type, voidable } = this.readings.ofTable(tableName);
    return `SELECT ${literal(type)} AS type, c.id ${named}${voidable ? ' AND c.voided_at IS NULL' : ''}`;
  }
}
