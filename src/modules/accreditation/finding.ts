import { today } from '../../kernel/clock.js';
import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord } from '../../platform/database/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { SourceEntity } from '../sources/index.js';
import { problems } from './accreditation.problems.js';

/** A body that an input refers to; `path` names the field that does. */
export async function findBody(tx: Tx, id: string, path: string): Promise<OrganizationEntity> {
  const organization = await findRecord(tx, OrganizationEntity, id, path);
  return organization.type === 'BODY' ? organization : refuse(problems.NOT_A_BODY, path);
}

/** What a decision names: the body that decides, and itself as a source. */
export async function findDecision(
  tx: Tx,
  { decidingBodyId, decisionId }: { decidingBodyId?: string; decisionId?: string | null },
): Promise<void> {
  if (decidingBodyId) await findBody(tx, decidingBodyId, 'decidingBodyId');
  if (decisionId) await findRecord(tx, SourceEntity, decisionId, 'decisionId');
}

/** From when until when an association was there. */
export const lifeOfAssociation = async (tx: Tx, id: string): Promise<ReturnType<typeof lifeOf>> =>
  lifeOf(await tx.db.findOneByOrFail(OrganizationEntity, { id }), today(tx.now));
