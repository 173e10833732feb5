import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useSureAnswer } from '../../../api/use-answer.js';
import { formatDate, formatTenge } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { signedNumber } from '../../../i18n/signed-number.js';
import { Latest } from '../../../ui/activity/latest.js';
import { joined } from '../../../ui/joined.js';
import { said } from '../../../ui/localized.js';
import { EmptyState } from '../../../ui/states.js';

const WORK = graphql(/* GraphQL */ `
  query OrganizationWork($id: ID!) {
    organization(id: $id) {
      meetings(first: 10, orderBy: { field: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          date
          number
          state
          kind {
            name {
              kk
              ru
              en
            }
          }
        }
      }
      events(first: 10, orderBy: { field: START, direction: DESC }) {
        totalCount
        nodes {
          id
          startDate
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
      }
      contributions(first: 10, orderBy: { field: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          date
          total
          description
          kind {
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
`);

/** Its sittings, events and aid, the latest first. */
export function Work({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation('organizations');
  const { organization } = useSureAnswer(WORK, { id });
  if (!organization) return null;
  const { meetings, events, contributions } = organization;
  if ([meetings, events, contributions].every(({ totalCount }) => totalCount === 0))
    return <EmptyState title={t('none')} />;
  return (
    <Stack>
      <Latest
        title={fieldLabel('Organization', 'meetings')}
        type="Meeting"
        total={meetings.totalCount}
        all={`/meetings?body=${id}`}
        rows={meetings.nodes.map((each) => ({
          id: each.id,
          name: joined(said(each.kind.name), each.number && signedNumber(each.number)),
          about: joined(formatDate(each.date), valueLabel('MeetingState', each.state)),
        }))}
      />
      <Latest
        title={fieldLabel('Organization', 'events')}
        type="Event"
        total={events.totalCount}
        all={`/events?organization=${id}`}
        rows={events.nodes.map((each) => ({
          id: each.id,
          name: said(each.title),
          about: joined(formatDate(each.startDate), said(each.kind.name)),
        }))}
      />
      <Latest
        title={fieldLabel('Organization', 'contributions')}
        type="Contribution"
        total={contributions.totalCount}
        all={`/contributions?organization=${id}`}
        rows={contributions.nodes.map((each) => ({
          id: each.id,
          name: each.description ?? said(each.kind.name),
          about: joined(formatDate(each.date), each.total && formatTenge(each.total)),
        }))}
      />
    </Stack>
  );
}
