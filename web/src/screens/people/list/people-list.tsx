import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import type { PeopleListQuery } from '../../../gql/graphql.js';
import { ExportChosen } from '../../../ui/list/export-chosen.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';
import { usePeopleColumns } from './people-columns.js';
import { usePeopleFilters } from './people-filters.js';
import { PEOPLE, type PersonRow } from './people.document.js';

function usePeopleList(): ListOf<PeopleListQuery, PersonRow> {
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
    columns: usePeopleColumns(),
    filters: usePeopleFilters(),
  };
}

export function PeopleList(): ReactNode {
  const { t } = useTranslation('people');
  const { can } = useMe();
  const list = usePeopleList();
  const register = can('people.write') && (
    <Button component={Link} to="/people/new" leftSection={<IconUserPlus size={18} aria-hidden />}>
      {t('register')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={register}>
      <ListView of={list} bulk={(ids) => <ExportChosen of={list} ids={ids} />} empty={register} />
    </Page>
  );
}
