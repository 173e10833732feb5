import { expect, it } from 'vitest';
import { nextState } from './project-states.js';

it('a project goes from state to state, and from the last nowhere', () => {
  expect(nextState('PROPOSED')).toBe('SELECTED');
  expect(nextState('SUPPORTED')).toBe('DONE');
  expect(nextState('DONE')).toBeUndefined();
});
