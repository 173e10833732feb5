import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const parent = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;
const recording = () => import('./record-pages.js');

export const programmesRoutes = [
  createRoute({
    ...parent,
    path: 'programmes',
    component: lazyRouteComponent(() => import('./programmes-list.js'), 'ProgrammesList'),
  }),
  createRoute({
    ...parent,
    path: 'programmes/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(recording, 'RecordProgramme'),
  }),
  createRoute({
    ...parent,
    path: 'programmes/$id',
    component: lazyRouteComponent(() => import('./programme-page.js'), 'ProgrammePage'),
  }),
  createRoute({
    ...parent,
    path: 'projects',
    component: lazyRouteComponent(() => import('./projects-list.js'), 'ProjectsList'),
  }),
  createRoute({
    ...parent,
    path: 'projects/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(recording, 'RecordProject'),
  }),
  createRoute({
    ...parent,
    path: 'projects/$id',
    component: lazyRouteComponent(() => import('./project-page.js'), 'ProjectPage'),
  }),
  createRoute({
    ...parent,
    path: 'contests',
    component: lazyRouteComponent(() => import('./contests-list.js'), 'ContestsList'),
  }),
  createRoute({
    ...parent,
    path: 'contests/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(recording, 'RecordContest'),
  }),
  createRoute({
    ...parent,
    path: 'contests/$id',
    component: lazyRouteComponent(() => import('./contest-page.js'), 'ContestPage'),
  }),
  createRoute({
    ...parent,
    path: 'memoranda',
    component: lazyRouteComponent(() => import('./memoranda-list.js'), 'MemorandaList'),
  }),
  createRoute({
    ...parent,
    path: 'memoranda/new',
    staticData: { needs: 'activities.write' },
    component: lazyRouteComponent(recording, 'RecordMemorandum'),
  }),
  createRoute({
    ...parent,
    path: 'memoranda/$id',
    component: lazyRouteComponent(() => import('./memorandum-page.js'), 'MemorandumPage'),
  }),
] as const;
