import type { Tx } from '../../../platform/context/index.js';

/** The id of an area by its KATO code of today; undefined when there is none. */
export async function areaByCode(tx: Tx, code: string): Promise<string | undefined> {
  const sql = 'SELECT area_id AS id FROM area_codes WHERE code = $1 AND valid_to IS NULL';
  const rows: { id: string }[] = await tx.db.query(sql, [code]);
  return rows[0]?.id;
}
