import type { Tx } from '../../platform/context/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import type { Dates } from '../reference/index.js';
import { TermEntity, type MembershipEntity } from './membership.entities.js';

/** The dates of a membership beside those of what it ties together. */
export async function datesOf(
  tx: Tx,
  { personId, organizationId, termId, start, end, attestedOn: attested }: MembershipEntity,
): Promise<Dates<'membership'>> {
  const { birth, death } = await tx.db.findOneByOrFail(PersonEntity, { id: personId });
  const { founded, dissolved } = await tx.db.findOneByOrFail(OrganizationEntity, { id: organizationId });
  const term = termId ? await tx.db.findOneBy(TermEntity, { id: termId }) : null;
  return { birth, death, founded, dissolved, start, end, attested, termStart: term?.start, termEnd: term?.end };
}
