import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const parent = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;

export const aidRoutes = [
  createRoute({
    ...parent,
    path: 'campaigns',
    component: lazyRouteComponent(() => import('./campaigns-list.js'), 'CampaignsList'),
  }),
  createRoute({
    ...parent,
    path: 'campaigns/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(() => import('./record-campaign.js'), 'RecordCampaign'),
  }),
  createRoute({
    ...parent,
    path: 'campaigns/$id',
    component: lazyRouteComponent(() => import('./campaign-page.js'), 'CampaignPage'),
  }),
  createRoute({
    ...parent,
    path: 'contributions',
    component: lazyRouteComponent(() => import('./contributions-list.js'), 'ContributionsList'),
  }),
  createRoute({
    ...parent,
    path: 'contributions/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(() => import('./record-contribution.js'), 'RecordContribution'),
  }),
  createRoute({
    ...parent,
    path: 'contributions/enter',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(() => import('./enter-contributions.js'), 'EnterContributions'),
  }),
  createRoute({
    ...parent,
    path: 'contributions/$id',
    component: lazyRouteComponent(() => import('./contribution-page.js'), 'ContributionPage'),
  }),
] as const;
