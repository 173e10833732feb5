import { graphql } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import type { CalendarQuery } from '../../gql/graphql.js';
import { said } from '../../ui/localized.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';
import type { Dated } from './calendar-days.js';

const CALENDAR = graphql(/* GraphQL */ `
  query Calendar($meetings: MeetingFilter, $events: EventFilter, $withEvents: Boolean!) {
    meetings(filter: $meetings, first: 100, orderBy: { field: DATE }) {
      nodes {
        id
        date
        startsAt
        state
        kind {
          name {
            kk
            ru
            en
          }
        }
        bodies {
          id
          organization {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    events(filter: $events, first: 100, orderBy: { field: START }) @include(if: $withEvents) {
      nodes {
        id
        startDate
        endDate
        title {
          kk
          ru
          en
        }
        kind {
          name {
            kk
            ru
            en
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** A sitting or an event on its days. */
export interface Entry extends Dated {
  readonly type: 'Meeting' | 'Event';
  readonly name: string;
  readonly kind: string;
  readonly cancelled: boolean;
}

interface CalendarAnswer {
  readonly entries: readonly Entry[] | undefined;
  /** There is more than a calendar shows at once. */
  readonly more: boolean;
  readonly error: unknown;
  readonly again: () => void;
}

/** Sittings and events from one day to another; years alone lie on no page of a calendar. */
export function useCalendar(from: string, to: string, region: string | undefined): CalendarAnswer {
  const { can } = useMe();
  const place = region ? { region: { eq: region } } : {};
  const period = { from, to, precision: ['DAY' as const, 'MONTH' as const] };
  const { data, error, refetch } = useAnswer(
    CALENDAR,
    {
      meetings: { date: period, ...place },
      events: { start: period, ...place },
      withEvents: can('activities.read'),
    },
    { keepLast: true },
  );
  return {
    entries: data && entriesOf(data),
    more: data !== undefined && (data.meetings.pageInfo.hasNextPage || (data.events?.pageInfo.hasNextPage ?? false)),
    error,
    again: () => void refetch(),
  };
}

const entriesOf = ({ meetings, events }: CalendarQuery): Entry[] => [
  ...meetings.nodes.map(({ id, date, startsAt, state, kind, bodies }) => ({
    id,
    type: 'Meeting' as const,
    from: date!,
    to: date!,
    time: startsAt,
    name: bodiesOf(bodies),
    kind: said(kind.name),
    cancelled: state === 'CANCELLED',
  })),
  ...(events?.nodes ?? []).map(({ id, startDate, endDate, title, kind }) => ({
    id,
    type: 'Event' as const,
    from: startDate!,
    to: endDate ?? startDate!,
    time: null,
    name: said(title),
    kind: said(kind.name),
    cancelled: false,
  })),
];
