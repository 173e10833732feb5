import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectsListQuery, ProjectState } from '../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { periodColumn, titleColumn, useAreaColumn, useWorkFilters } from '../../ui/activity/work-columns.js';
import { WorkList } from '../../ui/activity/work-list.js';
import { linked } from '../../ui/linked.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { ProjectBadge } from './badges.js';
import { PROJECTS } from './projects.document.js';
import { usePlaces } from './use-places.js';

type Row = ProjectsListQuery['projects']['nodes'][number];
const label = (field: string): string => fieldLabel('Project', field);

/** Social and other projects, and how far each is. */
export function ProjectsList(): ReactNode {
  const { t } = useTranslation('programmes');
  const list: ListOf<ProjectsListQuery, Row> = {
    list: 'projects',
    title: t('projects.title'),
    document: PROJECTS,
    searchFor: t('search'),
    page: ({ projects }) => projects,
    columns: [
      titleColumn<Row>('Project', '/projects'),
      { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <ProjectBadge state={state} />,
      },
      periodColumn<Row>(t('period'), 'START'),
      useAreaColumn<Row>('Project'),
      {
        id: 'programme',
        header: label('programme'),
        exported: ['programme'],
        include: 'withProgramme',
        cell: ({ programme }) => linked('Programme', programme),
      },
    ],
    filters: [
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: valuesOf('ProjectState'),
        means: (state) => ({ state: [state as ProjectState] }),
      },
      {
        id: 'kind',
        kind: 'choice',
        label: label('kind'),
        classifier: 'project-kind',
        means: (eq) => ({ kind: { eq } }),
      },
      ...useWorkFilters('Project', 'start'),
      {
        id: 'programme',
        kind: 'programme',
        label: label('programme'),
        usual: false,
        means: (eq) => ({ programme: { eq } }),
      },
    ],
    orderBy: '-START',
  };
  return (
    <WorkList
      of={list}
      {...usePlaces()}
      add={{ to: '/projects/new', name: t('projects.record'), needs: 'activities.write' }}
    />
  );
}
