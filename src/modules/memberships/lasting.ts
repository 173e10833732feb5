import { refuse } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import type { MembershipEntity } from './membership.entities.js';
import { problems } from './memberships.problems.js';

/** Nobody sits on in a body that has ended, or after death. */
export async function assertMayLast(tx: Tx, membership: MembershipEntity): Promise<void> {
  const organization = await tx.db.findOneByOrFail(OrganizationEntity, { id: membership.organizationId });
  if (organization.isDissolved) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
  await assertAlive(tx, membership);
}

export async function assertAlive(tx: Tx, { personId }: MembershipEntity): Promise<void> {
  const { death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
  if (death.text) refuse(problems.DIED_IN_OFFICE, 'personId');
}
