import { definePermissions } from './permission.js';

describe('permissions', () => {
  it('are defined once: a second meaning of a name would go unseen', () => {
    definePermissions({ 'spec.once': 'Do it' });
    expect(() => definePermissions({ 'spec.once': 'Do something else' })).toThrow('spec.once is defined twice');
  });
});
