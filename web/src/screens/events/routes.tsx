import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const parent = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;

export const eventsRoutes = [
  createRoute({
    ...parent,
    path: 'events',
    component: lazyRouteComponent(() => import('./events-list.js'), 'EventsList'),
  }),
  createRoute({
    ...parent,
    path: 'events/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(() => import('./record-event.js'), 'RecordEvent'),
  }),
  createRoute({
    ...parent,
    path: 'events/$id',
    component: lazyRouteComponent(() => import('./event-page.js'), 'EventPage'),
  }),
] as const;
