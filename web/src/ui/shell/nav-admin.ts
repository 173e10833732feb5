import {
  IconArrowBackUp, IconAward, IconCategory, IconDownload, IconFileCertificate, IconHistory, IconKey, IconListDetails, IconMailQuestion,
  IconMap2, IconShieldLock, IconUserCheck, IconUserCog, IconUsersGroup, IconZoomExclamation,
} from '@tabler/icons-react'; // prettier-ignore
import type { NavItem } from './nav-item.js';

const READS = ['identity.read'];

/** What administrators, auditors and keepers of reference data work with. */
export const ADMIN_NAV: readonly NavItem[] = [
  { to: '/admin/accounts', name: 'nav.accounts', icon: IconUserCog, needs: READS },
  { to: '/admin/roles', name: 'nav.roles', icon: IconShieldLock, needs: READS },
  { to: '/admin/grants', name: 'nav.grants', icon: IconUserCheck, needs: READS },
  { to: '/admin/requests', name: 'nav.requests', icon: IconMailQuestion, needs: ['people.write'] },
  { to: '/admin/tokens', name: 'nav.tokens', icon: IconKey, needs: READS },
  { to: '/admin/audit', name: 'nav.audit', icon: IconHistory, needs: ['audit.read'] },
  { to: '/admin/exports', name: 'nav.exports', icon: IconDownload, needs: ['audit.read'] },
  { to: '/admin/paper-checks', name: 'nav.paperChecks', icon: IconZoomExclamation, needs: ['papers.checks.read'] },
  { to: '/admin/voided', name: 'nav.voided', icon: IconArrowBackUp, needs: ['records.void'] },
  { to: '/admin/organization-kinds', name: 'nav.organizationKinds', icon: IconCategory, needs: ['reference.write'] },
  { to: '/admin/classifiers', name: 'nav.classifiers', icon: IconListDetails, needs: ['reference.write'] },
  { to: '/admin/ethnic-groups', name: 'nav.ethnicGroups', icon: IconUsersGroup, needs: ['reference.write'] },
  { to: '/admin/areas', name: 'nav.areas', icon: IconMap2, needs: ['reference.write'] },
  { to: '/admin/award-types', name: 'nav.awardTypes', icon: IconAward, needs: ['reference.write', 'awards.rules'] },
  { to: '/admin/paper-templates', name: 'nav.paperTemplates', icon: IconFileCertificate, needs: ['papers.design'] },
];
