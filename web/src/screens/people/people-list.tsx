import { Anchor, Button, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useMe } from '../../api/use-me.js';
import type { PeopleListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel, valuesOf } from '../../i18n/labels.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { RecordLink } from '../../ui/record-link.js';

const PEOPLE = graphql(/* GraphQL */ `
  query PeopleList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $search: String
    $filter: PersonFilter
    $orderBy: PersonOrder
    $withBirth: Boolean!
    $withGender: Boolean!
    $withMemberships: Boolean!
  ) {
    people(
      first: $first
      after: $after
      last: $last
      before: $before
      search: $search
      filter: $filter
      orderBy: $orderBy
    ) {
      totalCount(upTo: 10000)
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        match {
          form
          kind
        }
        node {
          id
          displayName
          area {
            name {
              kk
              ru
              en
            }
          }
          gender @include(if: $withGender)
          personalData @include(if: $withBirth) {
            birthDate
            hiddenFields
          }
          memberships(first: 2, filter: { ended: false }) @include(if: $withMemberships) {
            nodes {
              id
              organization {
                __typename
                id
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
  }
`);

type Edge = PeopleListQuery['people']['edges'][number];
type Row = Edge['node'] & Pick<Edge, 'match'>;

function usePeopleList(): ListOf<PeopleListQuery, Row> {
  const { t } = useTranslation('people');
  return {
    list: 'people',
    title: t('title'),
    document: PEOPLE,
    searchFor: t('search'),
    page: ({ people: { edges, ...page } }) => ({
      ...page,
      nodes: edges.map(({ node, match }) => ({ ...node, match })),
    }),
    columns: [
      {
        id: 'name',
        header: t('name'),
        order: 'NAME',
        exported: ['familyName', 'givenName', 'patronymicName'],
        cell: (row) => <Name row={row} />,
      },
      { id: 'area', header: fieldLabel('Person', 'area'), exported: ['area'], cell: ({ area }) => said(area?.name) },
      {
        id: 'memberships',
        header: fieldLabel('Person', 'memberships'),
        exported: ['memberships.organization'],
        include: 'withMemberships',
        cell: ({ memberships }) =>
          memberships?.nodes.map(({ id, organization }) => (
            <div key={id}>
              {organization && (
                <RecordLink type={organization.__typename} id={organization.id}>
                  {said(organization.name)}
                </RecordLink>
              )}
            </div>
          )),
      },
      {
        id: 'gender',
        header: fieldLabel('Person', 'gender'),
        exported: ['gender'],
        include: 'withGender',
        usual: false,
        cell: ({ gender }) => gender && valueLabel('Gender', gender),
      },
      {
        id: 'birth',
        header: fieldLabel('PersonalData', 'birthDate'),
        exported: ['personalData.birthDate'],
        include: 'withBirth',
        usual: false,
        cell: ({ personalData }) => formatDate(personalData?.birthDate),
      },
    ],
    filters: [
      { id: 'region', kind: 'region', label: fieldLabel('Person', 'region'), means: (eq) => ({ region: { eq } }) },
      {
        id: 'gender',
        kind: 'choice',
        label: fieldLabel('Person', 'gender'),
        options: valuesOf('Gender'),
        means: (gender) => ({ gender: [gender] }),
      },
    ],
  };
}

function Name({ row: { id, displayName, match } }: { readonly row: Row }): ReactNode {
  const { t } = useTranslation('people');
  return (
    <>
      <Anchor component={Link} to={`/people/${id}`} fw={500}>
        {displayName}
      </Anchor>
      {match && match.form !== displayName && (
        <Text size="xs" c="dimmed">
          {t('foundAs', { form: match.form })}
        </Text>
      )}
    </>
  );
}

export function PeopleList(): ReactNode {
  const { t } = useTranslation('people');
  const { can } = useMe();
  const register = can('people.write') && (
    <Button component={Link} to="/people/new" leftSection={<IconUserPlus size={18} aria-hidden />}>
      {t('register')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={register}>
      <ListView of={usePeopleList()} />
    </Page>
  );
}
