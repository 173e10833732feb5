import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import type { Dates } from '../reference/index.js';
import { TermEntity, type MembershipEntity } from './membership.entities.js';
import { isOver } from './membership.rules.js';

/** The person and the organization that a membership ties together. */
export interface Tied {
  readonly person: PersonEntity;
  readonly organization: OrganizationEntity;
}

export async function tiedBy(tx: Tx, { personId, organizationId }: MembershipEntity): Promise<Tied> {
  const person = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
  return { person, organization: await tx.db.findOneByOrFail(OrganizationEntity, { id: organizationId }) };
}

/** The dates of a membership beside those of what it ties together. */
export async function datesOf(
  tx: Tx,
  membership: MembershipEntity,
  { person: { birth, death }, organization }: Tied,
): Promise<Dates<'membership'>> {
  const { termId, onBehalfOfId, start, end, attestedOn: attested } = membership;
  const term = termId ? await tx.db.findOneBy(TermEntity, { id: termId }) : null;
  const now = today(tx.now);
  const delegator = onBehalfOfId ? await tx.db.findOneBy(OrganizationEntity, { id: onBehalfOfId }) : null;
  const delegating = delegator && lifeOf(delegator, now);
  const lasts = isOver(membership, now) ? null : now;
  const life = { birth, death, ...lifeOf(organization, now) };
  return {
    ...life, start, end, attested, lasts, termStart: term?.start, termEnd: term?.end,
    delegatorFounded: delegating?.founded, delegatorDissolved: delegating?.dissolved,
  }; // prettier-ignore
}
