import { words } from '../../kernel/words.js';
import { READS } from './deeds.js';
import { definePermissions } from './permission.js';

const once = { meaning: words('істеу', 'делать', 'do it'), deed: READS, roles: [] };

describe('permissions', () => {
  it('are defined once: a second meaning of a name would go unseen', () => {
    definePermissions({ 'spec.once': once });
    expect(() =>
      definePermissions({
        'spec.once': { ...once, meaning: words('басқаны істеу', 'делать иное', 'do something else') },
      }),
    ).toThrow('spec.once is defined twice');
  });
});
