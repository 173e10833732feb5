import type { UseQueryResult } from '@tanstack/react-query';
import { useAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import type { TodayQuery, TodayQueryVariables } from '../../gql/graphql.js';
import { mattersOf, weekOf, type Matter } from './matter-rules.js';
import type { Place } from './place.js';
import { TODAY } from './today.document.js';

export type Answer = TodayQuery;
type TodayAnswer = UseQueryResult<Answer> & {
  /** What the account may know of. */
  readonly matters: readonly Matter[];
};

/** What waits today in a place; what the account may not read is not asked for. */
export function useToday(day: string, { filter }: Place): TodayAnswer {
  const { can } = useMe();
  const matters = mattersOf(day).filter(({ needs }) => can(needs));
  const filters = Object.fromEntries(matters.map((each) => [each.id, { ...each.filter, ...filter }]));
  const variables = {
    ...filters,
    warnings: filter,
    meetings: { date: weekOf(day), ...filter },
    events: { start: weekOf(day), ...filter },
    organizations: { dissolved: false },
    ofRegion: { dissolved: false, ...filter },
    awards: filter,
    held: filter,
    withMemberships: can('memberships.read'),
    withAwards: can('awards.read'),
    withSigning: can('awards.decisions'),
    withAssignments: can('assignments.read'),
    withAccreditation: can('accreditation.read'),
    withActivities: can('activities.read'),
    withMediation: can('mediation.read'),
    withWarnings: can('overview.read'),
    withMeetings: can('meetings.read'),
    withNumbers: can('statistics.read') && can('organizations.read'),
    withAwardNumbers: can('statistics.read') && can('awards.read'),
    withEventNumbers: can('statistics.read') && can('activities.read'),
  } as TodayQueryVariables;
  return { ...useAnswer(TODAY, variables, { keepLast: true }), matters };
}
