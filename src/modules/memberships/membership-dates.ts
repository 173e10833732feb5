import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import type { Dates } from '../reference/index.js';
import { TermEntity, type MembershipEntity } from './membership.entities.js';

/** The dates of a membership beside those of what it ties together. */
export async function datesOf(
  tx: Tx,
  { personId, organizationId, termId, start, end, attestedOn: attested }: MembershipEntity,
): Promise<Dates<'membership'>> {
  const { birth, death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
  const organization = await tx.db.findOneByOrFail(OrganizationEntity, { id: organizationId });
  const term = termId ? await tx.db.findOneBy(TermEntity, { id: termId }) : null;
  return {
    birth,
    death,
    ...lifeOf(organization, today(tx.now)),
    start,
    end,
    attested,
    termStart: term?.start,
    termEnd: term?.end,
  };
}
