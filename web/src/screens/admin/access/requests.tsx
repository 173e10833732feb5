import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminAccessRequestsQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';
import { RequestMenu } from './request-menu.js';

const LIST = graphql(/* GraphQL */ `
  query AdminAccessRequests(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AccessRequestFilter
    $orderBy: AccessRequestOrder
  ) {
    accessRequests(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        version
        answer
        answerReason
        answeredAt
        reason
        requestedBy
        createdAt
        hiddenFields
        area {
          name {
            kk
            ru
            en
          }
        }
        organization {
          name {
            kk
            ru
            en
          }
        }
        person {
          id
          displayName
        }
      }
    }
  }
`);

type Row = AdminAccessRequestsQuery['accessRequests']['nodes'][number];
const label = (field: string): string => fieldLabel('AccessRequest', field);

/** Offices that ask for the record of a person, and what was answered. */
export function Requests(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.requests')}>
      <ListView of={useRequests()} />
    </Page>
  );
}

function useRequests(): ListOf<AdminAccessRequestsQuery, Row> {
  const { t } = useTranslation('admin');
  return {
    list: 'accessRequests',
    title: t('nav.requests', { ns: 'common' }),
    document: LIST,
    page: ({ accessRequests }) => accessRequests,
    columns: [
      {
        id: 'person',
        header: label('person'),
        exported: ['person'],
        cell: ({ person, hiddenFields }) =>
          person ? (
            <RecordLink type="Person" id={person.id}>
              {person.displayName}
            </RecordLink>
          ) : (
            hiddenFields.includes('person') && t('hidden', { ns: 'common' })
          ),
      },
      {
        id: 'place',
        header: t('whereTo'),
        exported: ['area', 'organization'],
        cell: ({ area, organization }) => said(area?.name ?? organization?.name),
      },
      { id: 'requestedBy', header: label('requestedBy'), exported: ['requestedBy'], cell: (row) => row.requestedBy },
      { id: 'reason', header: label('reason'), exported: ['reason'], cell: ({ reason }) => reason },
      {
        id: 'createdAt',
        header: label('createdAt'),
        order: 'CREATED',
        exported: ['createdAt'],
        cell: ({ createdAt }) => formatMoment(createdAt),
      },
      {
        id: 'answer',
        header: label('answer'),
        exported: ['answer', 'answerReason'],
        cell: ({ answer, answerReason }) => (
          <>
            <Badge color={answer === 'GRANTED' ? 'teal' : answer ? 'gray' : 'yellow'}>
              {answer ? valueLabel('AccessAnswer', answer) : t('waits')}
            </Badge>{' '}
            {answerReason}
          </>
        ),
      },
      { id: 'deeds', header: t('deeds'), exported: [], cell: (row) => <RequestMenu request={row} /> },
    ],
    filters: [
      {
        id: 'answered',
        kind: 'choice',
        label: label('answer'),
        options: [
          { value: 'false', label: t('waits') },
          { value: 'true', label: t('answered') },
        ],
        means: (value) => ({ answered: value === 'true' }),
      },
      { id: 'area', kind: 'area', label: label('area'), means: (eq) => ({ area: { eq } }) },
    ],
  };
}
