import { READS, deed, definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const SHARES = deed(
  25,
  'сақталған іріктемелерді ортақ ете алады',
  'может делиться сохранёнными выборками',
  'can share saved views',
);

const own = definePermissions({
  'exports.read': { meaning: 'See which lists one has taken away oneself', deed: READS, roles: 'ALL' },
  'views.read': { meaning: 'See one’s own saved views and shared ones', deed: READS, roles: 'ALL' },
  'views.write': { meaning: 'Save views for oneself', deed: READS, roles: 'ALL' },
  'views.share': {
    meaning: 'Share views in a place, and delete shared ones there',
    deed: SHARES,
    roles: ['secretary', 'award_officer', 'analyst'],
  },
});

export const permissions = { ...own, ...audit };
