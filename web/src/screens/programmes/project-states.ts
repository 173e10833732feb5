import type { ProjectState } from '../../gql/graphql.js';

/** One after the other; none is skipped. */
const STATES: readonly ProjectState[] = ['PROPOSED', 'SELECTED', 'SUPPORTED', 'DONE'];

/** What a project may become next; undefined: it is done. */
export const nextState = (state: ProjectState): ProjectState | undefined => STATES[STATES.indexOf(state) + 1];
