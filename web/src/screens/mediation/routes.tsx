import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const parent = { getParentRoute: () => rootRoute, validateSearch: listSearch } as const;
const recording = () => import('./record-pages.js');

export const mediationRoutes = [
  createRoute({
    ...parent,
    path: 'mediation',
    component: lazyRouteComponent(() => import('./numbers.js'), 'MediationNumbers'),
  }),
  createRoute({
    ...parent,
    path: 'mediators',
    component: lazyRouteComponent(() => import('./mediators-list.js'), 'MediatorsList'),
  }),
  createRoute({
    ...parent,
    path: 'mediators/new',
    staticData: { needs: 'mediation.write' },
    component: lazyRouteComponent(recording, 'RegisterMediator'),
  }),
  createRoute({
    ...parent,
    path: 'mediators/$id',
    component: lazyRouteComponent(() => import('./mediator-page.js'), 'MediatorPage'),
  }),
  createRoute({
    ...parent,
    path: 'trainings',
    component: lazyRouteComponent(() => import('./trainings-list.js'), 'TrainingsList'),
  }),
  createRoute({
    ...parent,
    path: 'trainings/new',
    staticData: { needs: 'mediation.write' },
    component: lazyRouteComponent(recording, 'RecordTraining'),
  }),
  createRoute({
    ...parent,
    path: 'trainings/$id',
    component: lazyRouteComponent(() => import('./training-page.js'), 'TrainingPage'),
  }),
  createRoute({
    ...parent,
    path: 'mediation-cases',
    staticData: { needs: 'mediation.cases.read' },
    component: lazyRouteComponent(() => import('./cases-list.js'), 'CasesList'),
  }),
  createRoute({
    ...parent,
    path: 'mediation-cases/new',
    staticData: { needs: 'mediation.cases.write' },
    component: lazyRouteComponent(recording, 'OpenCase'),
  }),
  createRoute({
    ...parent,
    path: 'mediation-cases/$id',
    staticData: { needs: 'mediation.cases.read' },
    component: lazyRouteComponent(() => import('./case-page.js'), 'CasePage'),
  }),
] as const;
