export type ProjectState = 'PROPOSED' | 'SELECTED' | 'SUPPORTED' | 'DONE';

/** One after the other; none is skipped. */
const STATES: readonly ProjectState[] = ['PROPOSED', 'SELECTED', 'SUPPORTED', 'DONE'];

export const follows = (state: ProjectState, next: ProjectState): boolean =>
  STATES.indexOf(next) === STATES.indexOf(state) + 1;
