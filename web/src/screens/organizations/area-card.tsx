import { Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import { IconList, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useSureAnswer } from '../../api/use-answer.js';
import type { AreaCardQuery } from '../../gql/graphql.js';
import { formatDate, formatNumber, today } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import classes from './area-card.module.css';

const AREA = graphql(/* GraphQL */ `
  query AreaCard($id: ID!) {
    area(id: $id) {
      id
      name { kk ru en }
      parent { name { kk ru en } }
    }
    bodies(filter: { area: { within: $id }, dissolved: false }, first: 50) {
      totalCount
      nodes { ...OnAreaCard }
    }
    associations(filter: { area: { within: $id }, dissolved: false }, first: 100) {
      totalCount
      nodes {
        ...OnAreaCard
        ethnicGroups { id name { kk ru en } }
      }
    }
    institutions(filter: { area: { within: $id }, dissolved: false }, first: 50) {
      totalCount
      nodes { ...OnAreaCard }
    }
  }
`);
/** Its head holds the first post of the roster, where only one may hold that. */
export const ON_CARD = graphql(/* GraphQL */ `
  fragment OnAreaCard on Organization {
    __typename
    id
    name { kk ru en }
    foundedOn
    posts {
      id
    }
    area { id name { kk ru en } }
    members: memberships(filter: { ended: false }, first: 1, orderBy: { field: POST }) {
      totalCount
      nodes { id person { id displayName } post { id seats
        title { kk ru en } } }
    }
  }
`);

type Row = AreaCardQuery['bodies' | 'associations' | 'institutions']['nodes'][number] & {
  readonly ethnicGroups?: AreaCardQuery['associations']['nodes'][number]['ethnicGroups'];
};

/** Associations and structures of an area on one sheet, as it is handed to a guest. */
export function AreaCard(): ReactNode {
  const { t } = useTranslation('organizations');
  const { id } = useParams({ strict: false }) as { id: string };
  const { area, bodies, associations, institutions } = useSureAnswer(AREA, { id });
  if (!area) return <UnknownScreen />;
  const actions = (
    <>
      <Button
        component={Link}
        to={`/organizations?area=${id}`}
        variant="default"
        leftSection={<IconList size={18} aria-hidden />}
      >
        {t('list')}
      </Button>
      <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
  return (
    <Page title={said(area.name)} about={<About parent={said(area.parent?.name)} />} actions={actions}>
      <Paper withBorder p="lg" className={classes.sheet}>
        <Group gap="xl" mb="md" className={classes.counts}>
          <Count label={t('associations')} count={associations.totalCount} />
          <Count label={t('bodies')} count={bodies.totalCount} />
          <Count label={t('institutions')} count={institutions.totalCount} />
        </Group>
        <Part title={t('associations')} rows={associations.nodes} total={associations.totalCount} home={id} />
        <Part title={t('bodies')} rows={bodies.nodes} total={bodies.totalCount} home={id} />
        <Part title={t('institutions')} rows={institutions.nodes} total={institutions.totalCount} home={id} />
        <Text size="xs" c="dimmed" mt="md">
          {t('cardAsOf', { day: formatDate(today()) })}
        </Text>
      </Paper>
    </Page>
  );
}

function About({ parent }: { readonly parent: string }): ReactNode {
  const { t } = useTranslation('organizations');
  return (
    <Text size="sm" c="dimmed">
      {[parent, t('areaCard')].filter(Boolean).join(' · ')}
    </Text>
  );
}

const Count = ({ label, count }: { readonly label: string; readonly count: number }): ReactNode => (
  <div>
    <Text fw={700} size="xl">
      {formatNumber(count)}
    </Text>
    <Text size="xs" c="dimmed">
      {label}
    </Text>
  </div>
);

interface PartProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly total: number;
  /** The area of the sheet: only others are named. */
  readonly home: string;
}
function Part({ title, rows, total, home }: PartProps): ReactNode {
  const { t } = useTranslation('organizations');
  if (rows.length === 0) return null;
  const withGroups = rows.some(({ ethnicGroups }) => ethnicGroups?.length);
  return (
    <section aria-label={title} className={classes.part}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="42%">{fieldLabel('Organization', 'name')}</Table.Th>
              {withGroups && <Table.Th>{fieldLabel('Association', 'ethnicGroups')}</Table.Th>}
              <Table.Th>{t('head')}</Table.Th>
              <Table.Th>{fieldLabel('Organization', 'foundedOn')}</Table.Th>
              <Table.Th ta="right">{t('members')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <CardRow key={row.id} row={row} withGroups={withGroups} home={home} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {total > rows.length && (
        <Text size="xs" c="dimmed">
          {t('common:andMore', { count: total - rows.length })}
        </Text>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: Row;
  readonly withGroups: boolean;
  readonly home: string;
}
function CardRow({ row, withGroups, home }: RowProps): ReactNode {
  const { __typename, id, name, area, members, posts, ethnicGroups = [], foundedOn } = row;
  const first = members.nodes[0];
  const head = first?.post?.seats === 1 && first.post.id === posts[0]?.id ? first : undefined;
  return (
    <Table.Tr>
      <Table.Td>
        <RecordLink type={__typename} id={id}>
          {said(name)}
        </RecordLink>
        {area && area.id !== home && (
          <Text size="xs" c="dimmed">
            {said(area.name)}
          </Text>
        )}
      </Table.Td>
      {withGroups && <Table.Td>{ethnicGroups.map((each) => said(each.name)).join(', ')}</Table.Td>}
      <Table.Td>
        {head?.person?.displayName}
        {head?.post && (
          <Text size="xs" c="dimmed">
            {said(head.post.title)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{formatDate(foundedOn)}</Table.Td>
      <Table.Td ta="right">{members.totalCount > 0 && members.totalCount}</Table.Td>
    </Table.Tr>
  );
}
