import { Not } from 'typeorm';
import { refuse } from '../../../kernel/refusal.js';
import type { Tx } from '../../../platform/context/index.js';
import type { AwardEntity } from '../award.entity.js';
import type { AwardDetails } from '../award.inputs.js';
import { problems as awards } from '../awards.problems.js';
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

/** What a paper of this kind of award has carried, be it lost, replaced or spoiled, is the number of no other. */
export async function assertNumberFree(tx: Tx, { id, typeId, number }: AwardEntity): Promise<void> {
  if (number === null) return;
  const papers = await tx.db.query<unknown[]>(
    `SELECT FROM certificates c JOIN awards a ON a.id = c.award_id
      WHERE plain_number(c.number) = plain_number($1) AND a.type_id = $2 AND a.id <> $3 LIMIT 1`,
    [number, typeId, id],
  );
  if (papers.length > 0) refuse(awards.NUMBER_TAKEN, 'number');
}
