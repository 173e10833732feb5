import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { AttendancesListQuery, AttendanceStatus } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { RecordLink } from '../../ui/record-link.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';
import { AttendanceBadge } from './attendance-badge.js';
import { MeetingsTabs } from './meetings-tabs.js';

const ATTENDANCES = graphql(/* GraphQL */ `
  query AttendancesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AttendanceFilter
    $orderBy: AttendanceOrder
    $withDeputyFor: Boolean!
  ) {
    attendances(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        status
        reason
        capacity
        name
        person {
          id
          displayName
        }
        body {
          name {
            kk
            ru
            en
          }
        }
        deputyFor @include(if: $withDeputyFor) {
          displayName
        }
        meeting {
          id
          date
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
      }
    }
  }
`);

type Row = AttendancesListQuery['attendances']['nodes'][number];
const label = (field: string): string => fieldLabel('Attendance', field);

function useAttendancesList(): ListOf<AttendancesListQuery, Row> {
  const { t } = useTranslation('meetings');
  return {
    list: 'attendances',
    title: t('attendance.title'),
    document: ATTENDANCES,
    orderBy: '-DATE',
    page: ({ attendances }) => attendances,
    columns: [
      {
        id: 'person',
        header: label('person'),
        exported: ['person', 'name'],
        cell: ({ person, name }) => (
          <RecordLink type={person ? 'Person' : undefined} id={person?.id ?? ''}>
            {person?.displayName ?? name ?? t('attendance.nobody')}
          </RecordLink>
        ),
      },
      {
        id: 'status',
        header: label('status'),
        exported: ['status'],
        cell: ({ status }) => <AttendanceBadge status={status} />,
      },
      {
        id: 'meeting',
        header: label('meeting'),
        order: 'DATE',
        exported: ['meeting.date', 'meeting.bodies.organization'],
        cell: ({ meeting: { id, date, bodies } }) => (
          <Anchor component={Link} to={`/meetings/${id}`} inherit>
            {[formatDate(date) || t('dayUnknown'), bodiesOf(bodies)].join(' · ')}
          </Anchor>
        ),
      },
      {
        id: 'body',
        header: label('body'),
        exported: ['body', 'capacity'],
        cell: ({ body, capacity }) =>
          [body ? said(body.name) : t('attendance.guest'), capacity].filter(Boolean).join(', '),
      },
      { id: 'reason', header: label('reason'), exported: ['reason'], cell: ({ reason }) => reason },
      {
        id: 'deputyFor',
        header: label('deputyFor'),
        exported: ['deputyFor'],
        include: 'withDeputyFor',
        usual: false,
        cell: ({ deputyFor }) => deputyFor?.displayName,
      },
    ],
    filters: [
      { id: 'body', kind: 'organization', label: label('body'), means: (eq) => ({ body: { eq } }) },
      { id: 'person', kind: 'person', label: label('person'), means: (eq) => ({ person: { eq } }) },
      {
        id: 'status',
        kind: 'choice',
        label: label('status'),
        options: valuesOf('AttendanceStatus').filter(({ value }) => value !== 'WITHDRAWN'),
        means: (status) => ({ status: [status as AttendanceStatus] }),
      },
      {
        id: 'guest',
        kind: 'choice',
        label: label('guest'),
        usual: false,
        options: [
          { value: 'true', label: t('attendance.guests') },
          { value: 'false', label: t('attendance.members') },
        ],
        means: (guest) => ({ guest: guest === 'true' }),
      },
      {
        id: 'region',
        kind: 'region',
        label: fieldLabel('Meeting', 'region'),
        usual: false,
        means: (eq) => ({ region: { eq } }),
      },
      { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ date: { from } }) },
      { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ date: { to } }) },
    ],
  };
}

/** People who were to be at sittings, and were or not: the latest sitting first. */
export function AttendancesList(): ReactNode {
  const { t } = useTranslation('meetings');
  return (
    <Page title={t('attendance.title')}>
      <MeetingsTabs />
      <ListView of={useAttendancesList()} />
    </Page>
  );
}
