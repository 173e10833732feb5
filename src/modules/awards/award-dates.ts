import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { dayOf } from '../../platform/reading/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import type { Dates } from '../reference/index.js';
import type { AwardEntity } from './award.entity.js';

/** Days of what came of an award: its first paper was signed, it was first acted upon, and since when it does not count. */
const LATER = `
  SELECT a.id, d.signed::text, d.acted::text, d.ended::text FROM unnest($1::uuid[]) AS a (id) CROSS JOIN LATERAL
    (SELECT (SELECT min(${dayOf('c.signed_at')}) FROM certificates c WHERE c.award_id = a.id AND c.state <> 'SPOILED') AS signed,
       (SELECT min(t.effective_on) FROM award_acts t WHERE t.award_id = a.id) AS acted,
       (SELECT CASE WHEN t.kind <> 'REINSTATEMENT' THEN t.effective_on END FROM award_acts t WHERE t.award_id = a.id
         ORDER BY t.position DESC LIMIT 1) AS ended) d`;
type Later = Pick<Dates<'award'>, 'signed' | 'acted' | 'ended'>;

/** Of these awards, by their ids; one statement for all. */
export async function laterDays(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Later>> {
  const rows = await tx.db.query<(Later & { readonly id: string })[]>(LATER, [ids]);
  return new Map(rows.map(({ id, ...days }) => [id, days]));
}

/** When the person who hands it over lived. */
export async function presenterDates(tx: Tx, id: string | null | undefined): Promise<Dates<'award'>> {
  const presenter = id ? await tx.db.findOneBy(PersonEntity, { id }) : null;
  return { presenterBirth: presenter?.birth, presenterDeath: presenter?.death };
}

/** The dates of an award beside those of its recipient, and of who granted it and handed it over. */
export async function datesOf(tx: Tx, award: AwardEntity): Promise<Dates<'award'>> {
  const { personId, organizationId, presenterId, grantingBodyId, date: given, decided } = award;
  const person = personId ? await tx.db.findOneBy(PersonEntity, { id: personId }) : null;
  const organization = organizationId ? await tx.db.findOneBy(OrganizationEntity, { id: organizationId }) : null;
  const grantor = grantingBodyId ? await tx.db.findOneBy(OrganizationEntity, { id: grantingBodyId }) : null;
  const granting = grantor && lifeOf(grantor, today(tx.now));
  const later = await laterDays(tx, [award.id]);
  return {
    ...later.get(award.id),
    given,
    decided,
    birth: person?.birth,
    death: person?.death,
    ...(organization && lifeOf(organization, today(tx.now))),
    grantorFounded: granting?.founded,
    grantorDissolved: granting?.dissolved,
    ...(await presenterDates(tx, presenterId)),
  };
}
