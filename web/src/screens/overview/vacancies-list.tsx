import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { VacanciesListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { OrganizationCell } from '../../ui/organization-cell.js';

const VACANCIES = graphql(/* GraphQL */ `
  query VacanciesList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: VacancyFilter
    $orderBy: VacancyOrder
  ) {
    vacancies(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        free
        since
        post {
          title {
            kk
            ru
            en
          }
        }
        organization {
          ...OrganizationCell
        }
        region {
          name {
            kk
            ru
            en
          }
        }
      }
    }
  }
`);

type Row = VacanciesListQuery['vacancies']['nodes'][number];

const label = (name: string): string => fieldLabel('Vacancy', name);

function useVacanciesList(): ListOf<VacanciesListQuery, Row> {
  const { t } = useTranslation('overview');
  return {
    list: 'vacancies',
    title: t('vacancies'),
    document: VACANCIES,
    page: ({ vacancies }) => vacancies,
    columns: [
      { id: 'post', header: label('post'), exported: ['post'], cell: ({ post }) => said(post.title) },
      {
        id: 'organization',
        header: label('organization'),
        exported: ['organization'],
        cell: ({ organization }) => <OrganizationCell of={organization} />,
      },
      { id: 'free', header: label('free'), exported: ['free'], numeric: true, cell: ({ free }) => free },
      {
        id: 'since',
        header: label('since'),
        order: 'SINCE',
        exported: ['since'],
        cell: ({ since }) => formatDate(since),
      },
      { id: 'region', header: label('region'), exported: ['region'], cell: ({ region }) => said(region?.name) },
    ],
    filters: [
      { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
      {
        id: 'organization',
        kind: 'organization',
        label: label('organization'),
        means: (eq) => ({ organization: { eq } }),
      },
      {
        id: 'role',
        kind: 'choice',
        label: fieldLabel('Post', 'role'),
        classifier: 'post-role',
        means: (eq) => ({ role: { eq } }),
      },
    ],
  };
}

/** Posts with a free seat today. */
export function VacanciesList(): ReactNode {
  const { t } = useTranslation('overview');
  return (
    <Page title={t('vacancies')}>
      <ListView of={useVacanciesList()} />
    </Page>
  );
}
