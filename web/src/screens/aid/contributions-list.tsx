import { Anchor, Badge, Button } from '@mantine/core';
import { IconPlus, IconTableRow } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { ContributionsListQuery } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { numberInWords } from '../../ui/activity/in-words.js';
import { PartyName } from '../../ui/activity/parties.js';
import { capital } from '../../ui/capital.js';
import { Lines } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { ListView } from '../../ui/list/list-view.js';
import type { Column, Filter, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { AidTabs } from './aid-tabs.js';
import { amountInWords } from './amount.js';
import { CONTRIBUTIONS } from './contributions.document.js';

type Row = ContributionsListQuery['contributions']['nodes'][number];
const label = (field: string): string => fieldLabel('Contribution', field);

/** The role of those who gave. */
const DONOR = 'donor';

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('aid');
  const { t: form } = useTranslation('record-form');
  return [
    {
      id: 'date',
      header: label('date'),
      order: 'DATE',
      exported: ['date'],
      cell: ({ date }) => formatDate(date) || t('dateUnknown'),
    },
    {
      id: 'what',
      header: label('description'),
      exported: ['kind', 'description'],
      cell: ({ id, kind, description, possibleDuplicate }) => (
        <>
          <Anchor component={Link} to={`/contributions/${id}`} fw={500}>
            {description ?? capital(said(kind.name))}
          </Anchor>
          {possibleDuplicate && (
            <Badge color="yellow" ml="xs">
              {label('possibleDuplicate')}
            </Badge>
          )}
        </>
      ),
    },
    {
      id: 'donors',
      header: t('donors'),
      exported: ['parties.record', 'parties.name', 'parties.role'],
      cell: ({ parties }) => (
        <Lines
          of={parties
            .filter(({ role }) => role.code === DONOR)
            .map((party) => (
              <PartyName key={party.id} party={party} />
            ))}
        />
      ),
    },
    {
      id: 'amount',
      header: t('money'),
      exported: ['total', 'amount', 'amountQualifier'],
      numeric: true,
      cell: (row) => amountInWords(row) ?? t('notKnown'),
    },
    {
      id: 'numbers',
      header: t('whoWasHelped'),
      exported: ['numbers.of', 'numbers.value', 'numbers.qualifier', 'numbers.group'],
      include: 'withNumbers',
      cell: ({ numbers }) => <Lines of={(numbers ?? []).map((each) => numberInWords(each, form('numberUnknown')))} />,
    },
    {
      id: 'campaign',
      header: label('campaign'),
      exported: ['campaign'],
      include: 'withCampaign',
      cell: ({ campaign }) => linked('Campaign', campaign),
    },
    {
      id: 'project',
      header: label('project'),
      exported: ['project'],
      include: 'withProject',
      usual: false,
      cell: ({ project }) => linked('Project', project),
    },
    {
      id: 'area',
      header: label('area'),
      exported: ['area'],
      include: 'withArea',
      usual: false,
      cell: ({ area }) => said(area?.name) || form('republic'),
    },
  ];
}

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('aid');
  const { t: form } = useTranslation('record-form');
  return [
    { id: 'campaign', kind: 'campaign', label: label('campaign'), means: (eq) => ({ campaign: { eq } }) },
    {
      id: 'kind',
      kind: 'choice',
      label: label('kind'),
      classifier: 'contribution-kind',
      means: (eq) => ({ kind: { eq } }),
    },
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    { id: 'from', kind: 'day', label: form('from'), means: (from) => ({ date: { from } }) },
    { id: 'to', kind: 'day', label: form('to'), means: (to) => ({ date: { to } }) },
    {
      id: 'organization',
      kind: 'organization',
      label: typeLabel('Organization'),
      usual: false,
      means: (eq) => ({ organization: { eq } }),
    },
    {
      id: 'amountKnown',
      kind: 'choice',
      label: label('amount'),
      usual: false,
      options: [
        { value: 'true', label: t('amountIsKnown') },
        { value: 'false', label: t('amountUnknown') },
      ],
      means: (known) => ({ amountKnown: known === 'true' }),
    },
    {
      id: 'possibleDuplicate',
      kind: 'choice',
      label: label('possibleDuplicate'),
      usual: false,
      options: [{ value: 'true', label: label('possibleDuplicate') }],
      means: () => ({ possibleDuplicate: true }),
    },
  ];
}

/** Help that was given, the latest first. */
export function ContributionsList(): ReactNode {
  const { t } = useTranslation('aid');
  const { can } = useMe();
  const { campaign } = useListSearch().search;
  const list: ListOf<ContributionsListQuery, Row> = {
    list: 'contributions',
    title: t('contributions'),
    document: CONTRIBUTIONS,
    page: ({ contributions }) => contributions,
    columns: useColumns(),
    filters: useFilters(),
    orderBy: '-DATE',
  };
  const within = campaign ? `?campaign=${campaign}` : '';
  const enter = can('activities.write') && (
    <>
      <Button
        component={Link}
        to={`/contributions/new${within}`}
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
      >
        {t('recordContribution')}
      </Button>
      <Button
        component={Link}
        to={`/contributions/enter${within}`}
        leftSection={<IconTableRow size={18} aria-hidden />}
      >
        {t('enter')}
      </Button>
    </>
  );
  return (
    <Page title={t('contributions')} actions={enter}>
      <AidTabs />
      <ListView of={list} />
    </Page>
  );
}
