import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { ResolutionOutcome, ResolutionsListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';
import { ResolutionBadge } from '../../ui/work/state-badges.js';
import { MeetingsTabs } from './meetings-tabs.js';

const RESOLUTIONS = graphql(/* GraphQL */ `
  query ResolutionsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ResolutionFilter
    $orderBy: ResolutionOrder
    $withVote: Boolean!
    $withSource: Boolean!
  ) {
    resolutions(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        number
        outcome
        text {
          kk
          ru
          en
        }
        vote @include(if: $withVote) {
          kk
          ru
          en
        }
        source @include(if: $withSource) {
          title
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

type Row = ResolutionsListQuery['resolutions']['nodes'][number];
const label = (field: string): string => fieldLabel('Resolution', field);

function useResolutionsList(): ListOf<ResolutionsListQuery, Row> {
  const { t } = useTranslation('meetings');
  return {
    list: 'resolutions',
    title: t('resolutions.title'),
    document: RESOLUTIONS,
    page: ({ resolutions }) => resolutions,
    columns: [
      { id: 'number', header: label('number'), exported: ['number'], cell: ({ number }) => number },
      {
        id: 'text',
        header: label('text'),
        exported: ['text'],
        cell: ({ id, text, meeting }) => (
          <Anchor component={Link} to={`/meetings/${meeting.id}`} hash={`resolution-${id}`} fw={500}>
            {said(text)}
          </Anchor>
        ),
      },
      {
        id: 'outcome',
        header: label('outcome'),
        exported: ['outcome'],
        cell: ({ outcome }) => <ResolutionBadge outcome={outcome} />,
      },
      {
        id: 'meeting',
        header: label('meeting'),
        exported: ['meeting.date', 'meeting.bodies.organization'],
        cell: ({ meeting: { date, bodies } }) => [formatDate(date), bodiesOf(bodies)].filter(Boolean).join(' · '),
      },
      {
        id: 'vote',
        header: label('vote'),
        exported: ['votesFor', 'votesAgainst', 'votesAbstained'],
        include: 'withVote',
        usual: false,
        cell: ({ vote }) => said(vote),
      },
      {
        id: 'source',
        header: label('source'),
        exported: ['source'],
        include: 'withSource',
        usual: false,
        cell: ({ source }) => source?.title,
      },
    ],
    filters: [
      {
        id: 'number',
        kind: 'text',
        label: label('number'),
        means: (contains) => ({ number: { contains } }),
      },
      {
        id: 'outcome',
        kind: 'choice',
        label: label('outcome'),
        options: valuesOf('ResolutionOutcome'),
        means: (outcome) => ({ outcome: [outcome as ResolutionOutcome] }),
      },
    ],
  };
}

/** What sittings decided, the latest first. */
export function ResolutionsList(): ReactNode {
  const { t } = useTranslation('meetings');
  return (
    <Page title={t('resolutions.title')}>
      <MeetingsTabs />
      <ListView of={useResolutionsList()} />
    </Page>
  );
}
