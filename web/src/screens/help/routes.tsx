import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';

export const helpRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'help',
    component: lazyRouteComponent(() => import('./help.js'), 'Help'),
  }),
] as const;
