import { Injectable } from '@nestjs/common';
import type { Tx } from '../context/index.js';
import { common } from '../problems/index.js';
import { Readings } from '../reading/index.js';
import { RecordNames } from './record-names.js';

/** So many records are looked at; a register with more of the like has other troubles. */
const MOST = 20;

/** Warns of records that may be the one that was just recorded. What is similar, the reading of the type says. */
@Injectable()
export class SimilarRecords {
  constructor(
    private readonly readings: Readings,
    private readonly names: RecordNames,
  ) {}

  /** To be called when the record and its names are stored. Only records that the actor may know of are named or counted. */
  async warn(tx: Tx, type: string, id: string, path: string): Promise<void> {
    const { table, similar } = this.readings.get(type);
    const condition = similar!(
      (column) => `r.${column}`,
      (column) => `n.${column}`,
    );
    const rows: { id: string }[] = await tx.db.query(
      `SELECT r.id FROM ${table} n JOIN ${table} r ON r.id <> n.id AND ${condition} WHERE n.id = $1 ORDER BY r.id LIMIT ${MOST}`,
      [id],
    );
    const visible = [];
    for (const each of rows) if (await tx.rows.sees(table, each.id)) visible.push({ type, id: each.id });
    if (visible.length > 0) tx.warn(common.SIMILAR_EXISTS, path, { records: await this.names.say(tx, visible) });
  }
}
