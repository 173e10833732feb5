import type { InputPath, Problem } from '../../kernel/refusal.js';
import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { lifeOf, OrganizationEntity } from '../organizations/index.js';
import { PersonEntity } from '../people/index.js';
import { dateProblems, type Known } from '../reference/index.js';

interface Taking {
  readonly organizationId?: string | null | undefined;
  readonly personId?: string | null | undefined;
}

/**
 * Whoever is said to have taken part in something was there at that time: refuses before a birth, and warns before a founding, after a
 * dissolution and after a death. `at` says where the input names the person and the organization.
 */
export async function lifeProblems(
  tx: Tx,
  { organizationId, personId }: Taking,
  acted: Known,
  at?: (field: string) => InputPath,
): Promise<readonly Problem[]> {
  const organization = organizationId ? await tx.db.findOneBy(OrganizationEntity, { id: organizationId }) : null;
  const person = personId ? await tx.db.findOneBy(PersonEntity, { id: personId }) : null;
  const life = organization && lifeOf(organization, today(tx.now));
  return dateProblems(
    tx,
    'takingPart',
    {
      acted,
      organizationFounded: life?.founded,
      organizationDissolved: life?.dissolved,
      personBirth: person?.birth,
      personDeath: person?.death,
    },
    at,
  );
}
