import type { DomainEvent } from '../../platform/events/index.js';
import type { MembershipFate } from './organization.inputs.js';

/** An organization has ended; whoever keeps something that ends with it listens. */
export type OrganizationEnded = DomainEvent<
  'organization.ended',
  {
    readonly organizationId: string;
    /** The day as far as it is known: a partial date, or null. */
    readonly effectiveDate: string | null;
    readonly memberships: `${MembershipFate}`;
    readonly successorId: string | null;
    readonly decisionId: string | null;
  }
>;
