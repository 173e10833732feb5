import type { DomainEvent } from '../../platform/events/index.js';

/** What identified the person was taken away for good; what else names the person lets go of it in the same transaction. */
export type PersonAnonymised = DomainEvent<'person.anonymised', { readonly personId: string }>;
export const personAnonymised = 'person.anonymised';
