import { READS } from './deeds.js';
import { definePermissions } from './permission.js';

const permission = { meaning: 'Do it', deed: READS, roles: [] };

describe('permissions', () => {
  it('are defined once: a second meaning of a name would go unseen', () => {
    definePermissions({ 'spec.once': permission });
    expect(() => definePermissions({ 'spec.once': permission })).toThrow('spec.once is defined twice');
  });
});
