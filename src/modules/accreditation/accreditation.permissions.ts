import { READS, WRITES, deed, definePermissions } from '../../platform/access/index.js';

const ACCREDITS = deed(
  27,
  'аккредиттеу туралы шешім қабылдай алады',
  'может решать об аккредитации',
  'can decide on accreditation',
);

export const permissions = definePermissions({
  'accreditation.read': { meaning: 'Read the register of associations', deed: READS, roles: 'ALL' },
  'accreditation.apply': {
    meaning: 'Record applications for accreditation and what commissions conclude',
    deed: WRITES,
    roles: ['secretary'],
  },
  'accreditation.decide': {
    meaning: 'Grant, refuse, renew, suspend and withdraw accreditation',
    deed: ACCREDITS,
    roles: ['approver'],
  },
});
