import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({
  'memberships.read': 'Read who sits where',
  'memberships.write': 'Appoint members, end and correct memberships, create posts and terms',
});
