import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord } from '../../platform/database/index.js';
import { FacilityEntity } from '../facilities/index.js';
import { ClassifierItemEntity } from '../reference/index.js';
import { problems } from './mediation.problems.js';

/** Kinds of facilities in which mediators work; codes of the classifier facility-kind. */
export const CABINETS: readonly string[] = ['mediation_cabinet', 'virtual_cabinet'];

/** The cabinet that an input names at `path`. */
export async function findCabinet(tx: Tx, id: string, path: string): Promise<FacilityEntity> {
  const cabinet = await findRecord(tx, FacilityEntity, id, path);
  return (await isCabinet(tx, cabinet.kindId)) ? cabinet : refuse(problems.NO_CABINET, path);
}

/** Whether facilities of a kind are cabinets. */
export async function isCabinet(tx: Tx, kindId: string): Promise<boolean> {
  const { code } = await tx.db.findOneByOrFail(ClassifierItemEntity, { id: kindId });
  return CABINETS.includes(code);
}
