import { refuse } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import { common } from '../../../platform/problems/index.js';
import { showsDeeds, type Readings } from '../../../platform/reading/index.js';
import type { AssignmentEntity, Evidence } from './assignment.entities.js';
import { problems } from './assignments.problems.js';

const path = 'evidenceId';

/** The record that is to show that an assignment was done: one the actor may know of, and that tells of something done. */
export async function evidenceOf(
  tx: Tx,
  readings: Readings,
  assignment: Pick<AssignmentEntity, 'id' | 'resolutionId'>,
  id: string,
): Promise<Evidence> {
  const rows: { type: string }[] = await tx.db.query(readings.typesOfRecord(), [id]);
  for (const { type } of rows) {
    const reading = readings.get(type);
    // Held until the commit, so that nobody takes it back meanwhile.
    if (reading.voidable) await tx.db.query(`SELECT FROM ${reading.table} WHERE id = $1 FOR KEY SHARE`, [id]);
    if (!(await tx.rows.sees(reading.table, id))) continue;
    if (id === assignment.id) refuse(problems.EVIDENCE_OF_ITSELF, path);
    if (id === assignment.resolutionId || !showsDeeds(reading)) refuse(problems.NO_EVIDENCE, path);
    return { type, id };
  }
  return refuse(common.NOT_FOUND, path);
}
