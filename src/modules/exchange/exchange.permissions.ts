import { READS, definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const own = definePermissions({
  'exports.read': { meaning: 'See which lists one has taken away oneself', deed: READS, roles: 'ALL' },
});

export const permissions = { ...own, ...audit };
