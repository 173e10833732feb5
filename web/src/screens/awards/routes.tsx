import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root.js';
import { listSearch } from '../../ui/list/list-search.js';

const getParentRoute = () => rootRoute;
const validateSearch = listSearch;

export const awardsRoutes = [
  createRoute({
    getParentRoute,
    path: 'awards',
    validateSearch,
    component: lazyRouteComponent(() => import('./board/board.js'), 'Board'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/nominations',
    validateSearch,
    component: lazyRouteComponent(() => import('./nominations/nominations-list.js'), 'NominationsList'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/nominations/new',
    staticData: { needs: 'nominations.write' },
    validateSearch,
    component: lazyRouteComponent(() => import('./nominations/draft-nomination.js'), 'DraftNomination'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/nominations/$nominationId',
    component: lazyRouteComponent(() => import('./nominations/nomination-page.js'), 'NominationPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/decisions',
    validateSearch,
    component: lazyRouteComponent(() => import('./decisions/decisions-list.js'), 'DecisionsList'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/decisions/new',
    staticData: { needs: 'awards.decisions' },
    validateSearch,
    component: lazyRouteComponent(() => import('./decisions/record-decision.js'), 'RecordDecision'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/decisions/$decisionId',
    validateSearch,
    component: lazyRouteComponent(() => import('./decisions/decision-page.js'), 'DecisionPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/decisions/$decisionId/decide',
    staticData: { needs: 'nominations.decide' },
    validateSearch,
    component: lazyRouteComponent(() => import('./decisions/decide-nominations.js'), 'DecideNominations'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/given',
    validateSearch,
    component: lazyRouteComponent(() => import('./given/awards-list.js'), 'AwardsList'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/given/new',
    staticData: { needs: 'awards.write' },
    validateSearch,
    component: lazyRouteComponent(() => import('./given/record-award.js'), 'RecordAward'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/$awardId',
    component: lazyRouteComponent(() => import('./given/award-page.js'), 'AwardPage'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/certificates',
    validateSearch,
    component: lazyRouteComponent(() => import('./certificates/certificates-list.js'), 'CertificatesList'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/certificates/$certificateId',
    component: lazyRouteComponent(() => import('./certificates/certificate-page.js'), 'CertificatePage'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/books',
    validateSearch,
    component: lazyRouteComponent(() => import('./forms/books-list.js'), 'BooksList'),
  }),
  createRoute({
    getParentRoute,
    path: 'awards/books/$bookId',
    validateSearch,
    component: lazyRouteComponent(() => import('./forms/book-page.js'), 'BookPage'),
  }),
] as const;
