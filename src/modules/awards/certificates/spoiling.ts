import { today } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/context/index.js';
import { assertHolds, lockInOrder, saveCorrected, snapshot } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { AwardEntity } from '../award.entity.js';
import { permissions } from '../awards.permissions.js';
import { CertificateBookEntity, CertificateEntity, CertificateFormEntity } from './certificate.entities.js';
import { assertInHouse } from './in-house.js';

/**
 * The paper of a locked award that names the wrong one counts no more, and its form is spoiled: so the book explains the
 * number, and the right one gets another. The actor must be the one who keeps the forms.
 */
export async function spoilPaperOf(tx: Tx, award: AwardEntity, reason: string): Promise<void> {
  const paper = await tx.db.findOneBy(CertificateEntity, { awardId: award.id, state: 'VALID' });
  if (!paper) return;
  assertInHouse(paper, award);
  await assertHolds(tx, permissions['certificates.forms'], CertificateEntity, paper.id, 'id');
  const changes = paper.formId === null ? [] : await spoilForm(tx, paper.formId, reason);
  const before = snapshot(paper);
  Object.assign(paper, { state: 'SPOILED' });
  changes.push(...(await saveCorrected(tx, 'Certificate', before, paper)));
  if (award.number !== null) {
    const was = snapshot(award);
    award.number = null;
    changes.push(...(await saveCorrected(tx, 'Award', was, award)));
  }
  tx.record({ name: 'certificate.spoiled', changes, reason });
}

async function spoilForm(tx: Tx, id: string, stateReason: string): Promise<Change[]> {
  const form = await tx.db.findOneByOrFail(CertificateFormEntity, { id });
  await lockInOrder(tx, CertificateBookEntity, [form.bookId]);
  await assertHolds(tx, permissions['certificates.forms'], CertificateFormEntity, id, 'id');
  const before = snapshot(form);
  Object.assign(form, { state: 'SPOILED', stateReason, spoiledOn: today(tx.now) });
  return saveCorrected(tx, 'CertificateForm', before, form);
}
