import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';

export const askRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'ask',
    component: lazyRouteComponent(() => import('./ask.js'), 'Ask'),
  }),
] as const;
