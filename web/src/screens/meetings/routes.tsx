import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const list = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;

export const meetingsRoutes = [
  createRoute({
    ...list,
    path: 'meetings',
    component: lazyRouteComponent(() => import('./meetings-list.js'), 'MeetingsList'),
  }),
  createRoute({
    ...list,
    path: 'meetings/new',
    staticData: { needs: 'meetings.write' },
    component: lazyRouteComponent(() => import('./plan-meeting.js'), 'PlanMeeting'),
  }),
  createRoute({
    ...list,
    path: 'resolutions',
    component: lazyRouteComponent(() => import('./resolutions-list.js'), 'ResolutionsList'),
  }),
  createRoute({
    ...list,
    path: 'attendances',
    component: lazyRouteComponent(() => import('./attendances-list.js'), 'AttendancesList'),
  }),
  createRoute({
    ...list,
    path: 'meeting-rules',
    component: lazyRouteComponent(() => import('./rules-list.js'), 'RulesList'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: 'meetings/$id',
    component: lazyRouteComponent(() => import('./meeting-page.js'), 'MeetingPage'),
  }),
] as const;
