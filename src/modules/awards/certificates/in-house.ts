import { today } from '../../../kernel/clock.js';
import { refuse } from '../../../kernel/refusal.js';
import type { AwardEntity } from '../award.entity.js';
import type { CertificateEntity } from './certificate.entities.js';
import { problems } from './certificates.problems.js';

/** Refuses to call a paper spoiled on which its award was handed over. One that was signed after that day has not left the house. */
export function assertInHouse({ signedAt }: CertificateEntity, { date }: Pick<AwardEntity, 'date'>): void {
  if (date.latest !== null && today(signedAt) <= date.latest) refuse(problems.HANDED_OVER, 'id');
}
