import { Anchor, Button, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useMe } from '../../api/use-me.js';
import type { MeetingsListQuery, MeetingState } from '../../gql/graphql.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { joined } from '../../ui/joined.js';
import { placeOf } from '../../ui/organization-place.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';
import { MeetingBadge } from '../../ui/work/state-badges.js';
import { MeetingsTabs } from './meetings-tabs.js';

const MEETINGS = graphql(/* GraphQL */ `
  query MeetingsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: MeetingFilter
    $orderBy: MeetingOrder
    $withKind: Boolean!
    $withRegion: Boolean!
    $withPlace: Boolean!
    $withResolutions: Boolean!
  ) {
    meetings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        date
        startsAt
        number
        state
        bodies {
          id
          organization {
            name {
              kk
              ru
              en
            }
            ...OrganizationPlace
          }
        }
        kind @include(if: $withKind) {
          name {
            kk
            ru
            en
          }
        }
        region @include(if: $withRegion) {
          name {
            kk
            ru
            en
          }
        }
        place @include(if: $withPlace) {
          kk
          ru
          en
        }
        resolutions @include(if: $withResolutions) {
          totalCount
        }
      }
    }
  }
`);

type Row = MeetingsListQuery['meetings']['nodes'][number];
const label = (field: string): string => fieldLabel('Meeting', field);

function useMeetingsList(): ListOf<MeetingsListQuery, Row> {
  const { t } = useTranslation('meetings');
  return {
    list: 'meetings',
    title: t('title'),
    document: MEETINGS,
    orderBy: '-DATE',
    page: ({ meetings }) => meetings,
    columns: [
      {
        id: 'date',
        header: label('date'),
        order: 'DATE',
        exported: ['date', 'startsAt'],
        cell: ({ date, startsAt }) => [formatDate(date) || t('dayUnknown'), startsAt].filter(Boolean).join(', '),
      },
      {
        id: 'bodies',
        header: label('bodies'),
        exported: ['bodies.organization', 'number'],
        cell: ({ id, bodies, number }) => (
          <>
            <Anchor component={Link} to={`/meetings/${id}`} fw={500}>
              {bodiesOf(bodies)}
              {number && ` – ${signedNumber(number)}`}
            </Anchor>
            <Text size="xs" c="dimmed">
              {joined(...bodies.map(({ organization }) => placeOf(organization)))}
            </Text>
          </>
        ),
      },
      {
        id: 'kind',
        header: label('kind'),
        exported: ['kind'],
        include: 'withKind',
        cell: ({ kind }) => said(kind?.name),
      },
      {
        id: 'state',
        header: label('state'),
        exported: ['state'],
        cell: ({ state }) => <MeetingBadge state={state} />,
      },
      {
        id: 'resolutions',
        header: label('resolutions'),
        exported: ['resolutions.totalCount'],
        include: 'withResolutions',
        numeric: true,
        cell: ({ resolutions }) => resolutions && formatNumber(resolutions.totalCount),
      },
      {
        id: 'region',
        header: label('region'),
        exported: ['region'],
        include: 'withRegion',
        usual: false,
        cell: ({ region }) => said(region?.name),
      },
      {
        id: 'place',
        header: label('place'),
        exported: ['place'],
        include: 'withPlace',
        usual: false,
        cell: ({ place }) => said(place),
      },
    ],
    filters: [
      {
        id: 'body',
        kind: 'organization',
        label: fieldLabel('MeetingBody', 'organization'),
        means: (eq) => ({ body: { eq } }),
      },
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: valuesOf('MeetingState'),
        means: (state) => ({ state: [state as MeetingState] }),
      },
      { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
      { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ date: { from } }) },
      { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ date: { to } }) },
      {
        id: 'facility',
        kind: 'facility',
        label: label('facility'),
        usual: false,
        means: (eq) => ({ facility: { eq } }),
      },
    ],
  };
}

/** Sittings, the latest first. */
export function MeetingsList(): ReactNode {
  const { t } = useTranslation('meetings');
  const { can } = useMe();
  const plan = can('meetings.write') && (
    <Button component={Link} to="/meetings/new" leftSection={<IconCalendarPlus size={18} aria-hidden />}>
      {t('plan')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={plan}>
      <MeetingsTabs />
      <ListView of={useMeetingsList()} />
    </Page>
  );
}
