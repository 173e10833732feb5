import { READS } from './deeds.js';
import { definePermissions } from './permission.js';

const once = { meaning: 'Do it', deed: READS, roles: [] };

describe('permissions', () => {
  it('are defined once: a second meaning of a name would go unseen', () => {
    definePermissions({ 'spec.once': once });
    expect(() => definePermissions({ 'spec.once': { ...once, meaning: 'Do something else' } })).toThrow(
      'spec.once is defined twice',
    );
  });
});
