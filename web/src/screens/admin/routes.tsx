import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const list = (path: string, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => rootRoute, path: `admin/${path}`, validateSearch: listSearch, component });

export const adminRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'admin',
    beforeLoad: () => redirect({ to: '/admin/accounts' as string, throw: true }),
  }),
  list(
    'accounts',
    lazyRouteComponent(() => import('./access/accounts.js'), 'Accounts'),
  ),
  list(
    'accounts/$id',
    lazyRouteComponent(() => import('./access/account-page.js'), 'AccountOfAdmin'),
  ),
  list(
    'roles',
    lazyRouteComponent(() => import('./access/roles.js'), 'Roles'),
  ),
  list(
    'grants',
    lazyRouteComponent(() => import('./access/grants.js'), 'Grants'),
  ),
  list(
    'requests',
    lazyRouteComponent(() => import('./access/requests.js'), 'Requests'),
  ),
  list(
    'tokens',
    lazyRouteComponent(() => import('./access/tokens.js'), 'AllTokens'),
  ),
  list(
    'audit',
    lazyRouteComponent(() => import('./watch/audit.js'), 'Audit'),
  ),
  list(
    'exports',
    lazyRouteComponent(() => import('./watch/exports.js'), 'Exports'),
  ),
  list(
    'paper-checks',
    lazyRouteComponent(() => import('./watch/paper-checks.js'), 'PaperChecks'),
  ),
  list(
    'voided',
    lazyRouteComponent(() => import('./watch/voided.js'), 'VoidedRecords'),
  ),
  list(
    'organization-kinds',
    lazyRouteComponent(() => import('./reference/organization-kinds.js'), 'OrganizationKinds'),
  ),
  list(
    'classifiers',
    lazyRouteComponent(() => import('./reference/classifiers.js'), 'Classifiers'),
  ),
  list(
    'ethnic-groups',
    lazyRouteComponent(() => import('./reference/ethnic-groups.js'), 'EthnicGroups'),
  ),
  list(
    'areas',
    lazyRouteComponent(() => import('./reference/areas.js'), 'Areas'),
  ),
  list(
    'award-types',
    lazyRouteComponent(() => import('./awards/award-types.js'), 'AwardTypes'),
  ),
  list(
    'award-types/$id',
    lazyRouteComponent(() => import('./awards/award-type-versions.js'), 'AwardTypeVersions'),
  ),
  list(
    'paper-templates',
    lazyRouteComponent(() => import('./awards/paper-templates.js'), 'PaperTemplates'),
  ),
] as const;
