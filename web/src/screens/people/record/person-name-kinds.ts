import type { OtherNameKind } from '../../../gql/graphql.js';

/** A short name is one of organizations. */
export const PERSON_NAME_KINDS: readonly OtherNameKind[] = ['SPELLING', 'FORMER', 'PASSPORT', 'AS_PRINTED', 'INITIALS'];
