import { Not } from 'typeorm';
import { refuse } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import type { AwardEntity } from '../award.entity.js';
import type { AwardDetails } from '../award.inputs.js';
import { CertificateEntity } from './certificate.entities.js';
import { problems } from './certificates.problems.js';

/** What every paper says of its award stands as long as the paper does: its number, and that a decision gave it. */
export async function assertPaperAgrees(tx: Tx, award: AwardEntity, input: AwardDetails): Promise<void> {
  const { number, awardDecisionId } = input;
  const others = {
    number: number !== undefined && number !== award.number,
    awardDecisionId: awardDecisionId === null && award.awardDecisionId !== null,
  };
  const [field] = Object.entries(others).flatMap(([name, isOther]) => (isOther ? [name] : []));
  if (field && (await tx.db.existsBy(CertificateEntity, { awardId: award.id, state: Not('SPOILED') })))
    refuse(problems.STANDS_ON_PAPER, field);
}
