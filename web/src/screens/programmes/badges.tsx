import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MemorandumState, ProjectState } from '../../gql/graphql.js';
import { valueLabel } from '../../i18n/labels.js';

const OF_PROJECT: Readonly<Record<ProjectState, string>> = {
  PROPOSED: 'gray',
  SELECTED: 'yellow',
  SUPPORTED: 'sky',
  DONE: 'teal',
};
export const ProjectBadge = ({ state }: { readonly state: ProjectState }): ReactNode => (
  <Badge color={OF_PROJECT[state]}>{valueLabel('ProjectState', state)}</Badge>
);

export const MemorandumBadge = ({ state }: { readonly state: MemorandumState }): ReactNode => (
  <Badge color={state === 'IN_FORCE' ? 'teal' : 'gray'}>{valueLabel('MemorandumState', state)}</Badge>
);
