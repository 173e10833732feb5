import { refuse } from '../../kernel/refusal.js';
import type { Tied } from './membership-dates.js';
import { problems } from './memberships.problems.js';

/** Nobody sits on in a body that has ended, or after death. */
export function assertMayLast({ person, organization }: Tied): void {
  if (organization.isDissolved) refuse(problems.ORGANIZATION_ENDED, 'organizationId');
  assertAlive({ person });
}

export function assertAlive({ person }: Pick<Tied, 'person'>): void {
  if (person.death.text) refuse(problems.DIED_IN_OFFICE, 'personId');
}
