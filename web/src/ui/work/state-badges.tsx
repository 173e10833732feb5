import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { AssignmentState, MeetingState, ResolutionOutcome } from '../../gql/graphql.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';

const OF_MEETING: Readonly<Record<MeetingState, string>> = {
  PLANNED: 'gray',
  INVITED: 'yellow',
  HELD: 'sky',
  CLOSED: 'teal',
  CANCELLED: 'gray',
};
export const MeetingBadge = ({ state }: { readonly state: MeetingState }): ReactNode => (
  <Badge color={OF_MEETING[state]} td={state === 'CANCELLED' ? 'line-through' : undefined}>
    {valueLabel('MeetingState', state)}
  </Badge>
);

export const ResolutionBadge = ({ outcome }: { readonly outcome: ResolutionOutcome }): ReactNode => (
  <Badge color={outcome === 'ADOPTED' ? 'teal' : 'gray'}>{valueLabel('ResolutionOutcome', outcome)}</Badge>
);

const OF_ASSIGNMENT: Readonly<Record<AssignmentState, string>> = { OPEN: 'sky', DONE: 'teal', WITHDRAWN: 'gray' };

interface AssignmentProps {
  readonly state: AssignmentState;
  readonly overdue: boolean;
}
/** What became of it; an open one whose day is over is told as that. */
export const AssignmentBadge = ({ state, overdue }: AssignmentProps): ReactNode => (
  <Badge color={overdue ? 'red' : OF_ASSIGNMENT[state]}>
    {overdue ? fieldLabel('Assignment', 'overdue') : valueLabel('AssignmentState', state)}
  </Badge>
);
