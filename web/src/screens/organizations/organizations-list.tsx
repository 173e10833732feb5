import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { IconBinaryTree, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { OrganizationsListQuery } from '../../gql/graphql.js';
import { formatDate, today } from '../../i18n/format.js';
import { fieldLabel, typeLabel, valueLabel } from '../../i18n/labels.js';
import { ListView } from '../../ui/list/list-view.js';
import type { Column, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { RecordLink } from '../../ui/record-link.js';
import { ORGANIZATIONS } from './organizations-document.js';
import { useOrganizationFilters } from './organizations-filters.js';

type Edge = OrganizationsListQuery['organizations']['edges'][number];
type Row = Edge['node'] & Pick<Edge, 'match'>;

const label = (name: string): string => fieldLabel('Association', name);

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('organizations');
  return [
    {
      id: 'name',
      header: label('name'),
      order: 'NAME',
      exported: ['name.kk', 'name.ru', 'dissolved'],
      cell: (row) => <Name row={row} />,
    },
    { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
    { id: 'area', header: label('area'), exported: ['area'], cell: ({ area }) => said(area?.name) },
    {
      id: 'level',
      header: label('level'),
      exported: ['level'],
      usual: false,
      include: 'withLevel',
      cell: ({ level }) => said(level?.name),
    },
    {
      id: 'parent',
      header: label('parent'),
      exported: ['parent'],
      include: 'withParent',
      cell: ({ parent }) =>
        parent && (
          <RecordLink type={parent.__typename} id={parent.id}>
            {said(parent.name)}
          </RecordLink>
        ),
    },
    {
      id: 'founded',
      header: label('foundedOn'),
      order: 'FOUNDED',
      exported: ['foundedOn', 'dissolvedOn'],
      cell: ({ foundedOn, dissolved, dissolvedOn }) =>
        dissolved ? `${formatDate(foundedOn) || '…'} – ${formatDate(dissolvedOn) || '…'}` : formatDate(foundedOn),
    },
    {
      id: 'members',
      header: t('members'),
      exported: ['memberships.totalCount'],
      isOfDay: true,
      include: 'withMembers',
      numeric: true,
      cell: ({ memberships }) => memberships?.totalCount,
    },
    {
      id: 'vacancies',
      header: label('vacancies'),
      exported: ['vacancies'],
      isOfDay: true,
      usual: false,
      include: 'withVacancies',
      cell: ({ vacancies }) => vacancies?.map(({ id, title }) => <div key={id}>{said(title)}</div>),
    },
    ...associationColumns(),
    {
      id: 'contacts',
      header: label('contactsConfirmedOn'),
      exported: ['contactsConfirmedOn'],
      usual: false,
      include: 'withContacts',
      cell: ({ contactsConfirmedOn }) => formatDate(contactsConfirmedOn),
    },
  ];
}

const associationColumns = (): readonly Column<Row>[] => [
  {
    id: 'groups',
    header: label('ethnicGroups'),
    exported: ['ethnicGroups'],
    usual: false,
    include: 'withGroups',
    cell: (row) => 'ethnicGroups' in row && row.ethnicGroups?.map(({ name }) => said(name)).join(', '),
  },
  {
    id: 'accreditation',
    header: label('accreditation'),
    exported: ['accreditation.state', 'accreditation.validUntil'],
    usual: false,
    include: 'withAccreditation',
    cell: (row) =>
      'accreditation' in row &&
      row.accreditation &&
      `${valueLabel('AccreditationState', row.accreditation.state)} · ${formatDate(row.accreditation.validUntil)}`,
  },
];

function Name({ row: { __typename, id, name, dissolved, match } }: { readonly row: Row }): ReactNode {
  const { t } = useTranslation('organizations');
  return (
    <>
      <Anchor component={Link} to={`/organizations/${id}`} fw={500}>
        {said(name)}
      </Anchor>
      <Group gap={6}>
        <Text size="xs" c="dimmed">
          {typeLabel(__typename)}
        </Text>
        {dissolved && (
          <Badge size="sm" color="gray">
            {label('dissolved')}
          </Badge>
        )}
        {match && match.form !== name.kk && match.form !== name.ru && (
          <Text size="xs" c="dimmed">
            {t('foundAs', { form: match.form })}
          </Text>
        )}
      </Group>
    </>
  );
}

function useOrganizationsList(): ListOf<OrganizationsListQuery, Row> {
  const { t } = useTranslation('organizations');
  return {
    list: 'organizations',
    title: t('title'),
    document: ORGANIZATIONS,
    variables: { asOf: today() },
    searchFor: t('search'),
    page: ({ organizations: { edges, ...page } }) => ({
      ...page,
      nodes: edges.map(({ node, match }) => ({ ...node, match })),
    }),
    columns: useColumns(),
    filters: useOrganizationFilters(),
  };
}

export function OrganizationsList(): ReactNode {
  const { t } = useTranslation('organizations');
  const { can } = useMe();
  const actions = (
    <>
      <Button
        component={Link}
        to="/organizations/tree"
        variant="default"
        leftSection={<IconBinaryTree size={18} aria-hidden />}
      >
        {t('tree')}
      </Button>
      {can('organizations.write') && (
        <Button component={Link} to="/organizations/new" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('register')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('title')} actions={actions}>
      <ListView of={useOrganizationsList()} />
    </Page>
  );
}
