import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import type { Dates } from '../reference/index.js';
import type { AwardEntity } from './award.entity.js';

/** The dates of an award beside those of its recipient. */
export async function datesOf(tx: Tx, award: AwardEntity): Promise<Dates<'award'>> {
  const { personId, organizationId, date: given, decided } = award;
  const person = personId ? await tx.db.findOneBy(PersonEntity, { id: personId }) : null;
  const organization = organizationId ? await tx.db.findOneBy(OrganizationEntity, { id: organizationId }) : null;
  return {
    given,
    decided,
    birth: person?.birth,
    death: person?.death,
    ...(organization && lifeOf(organization, today(tx.now))),
  };
}
