import { refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { Tx } from '../../../platform/context/index.js';
import { partialDateColumns, snapshot } from '../../../platform/database/index.js';
import { changesOf, type Change } from '../../../platform/events/index.js';
import { dateProblems } from '../../reference/index.js';
import type { AccreditationApplicationEntity } from '../applications/application.entity.js';
import type { GrantAccreditationInput } from '../applications/application.inputs.js';
import { lifeOfAssociation } from '../finding.js';
import { AccreditationEntity } from './accreditation.entities.js';

/** Enters an association in the register, by the application that was granted. */
export async function enter(
  tx: Tx,
  { id: applicationId, associationId, decided }: AccreditationApplicationEntity,
  { number, validFrom, validUntil }: GrantAccreditationInput,
): Promise<Change[]> {
  const entry = Object.assign(new AccreditationEntity(), {
    id: uuidv7(), associationId, applicationId, number, start: partialDateColumns(validFrom), until: partialDateColumns(validUntil),
    standing: 'IN_FORCE' as const, note: null,
  }); // prettier-ignore
  const { dissolved } = await lifeOfAssociation(tx, associationId);
  refuseIfAny(dateProblems(tx, 'accreditation', { ...entry, decided, dissolved }));
  await tx.db.insert(AccreditationEntity, entry);
  return changesOf('Accreditation', entry.id, {}, snapshot(entry));
}
