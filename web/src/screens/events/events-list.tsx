import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { EventsListQuery } from '../../gql/graphql.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { numberInWords, periodInWords } from '../../ui/activity/in-words.js';
import { PartyName } from '../../ui/activity/parties.js';
import { Lines } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { ListView } from '../../ui/list/list-view.js';
import type { Column, Filter, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { DirectionSelect } from './direction-select.js';
import { EVENTS } from './events.document.js';

type Row = EventsListQuery['events']['nodes'][number];
const label = (field: string): string => fieldLabel('Event', field);

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('events');
  const { t: form } = useTranslation('record-form');
  return [
    {
      id: 'date',
      header: t('date'),
      order: 'START',
      exported: ['startDate', 'endDate'],
      cell: ({ startDate, endDate }) => periodInWords(startDate, endDate) || t('dateUnknown'),
    },
    {
      id: 'title',
      header: label('title'),
      order: 'TITLE',
      exported: ['title.kk', 'title.ru'],
      cell: ({ id, title }) => (
        <Anchor component={Link} to={`/events/${id}`} fw={500}>
          {said(title)}
        </Anchor>
      ),
    },
    { id: 'kind', header: label('kind'), exported: ['kind'], cell: ({ kind }) => said(kind.name) },
    {
      id: 'area',
      header: label('area'),
      exported: ['area'],
      include: 'withArea',
      cell: ({ area }) => said(area?.name) || form('republic'),
    },
    {
      id: 'parties',
      header: t('organizers'),
      exported: ['parties.record', 'parties.name', 'parties.role'],
      include: 'withParties',
      cell: ({ parties }) => (
        <Lines
          of={(parties ?? [])
            .filter(({ role }) => ORGANIZERS.includes(role.code))
            .map((party) => (
              <PartyName key={party.id} party={party} />
            ))}
        />
      ),
    },
    {
      id: 'facility',
      header: label('facility'),
      exported: ['facility'],
      include: 'withFacility',
      usual: false,
      cell: ({ facility }) => linked('Facility', facility),
    },
    {
      id: 'campaign',
      header: label('campaign'),
      exported: ['campaign'],
      include: 'withCampaign',
      usual: false,
      cell: ({ campaign }) => linked('Campaign', campaign),
    },
    {
      id: 'programme',
      header: label('programme'),
      exported: ['programme'],
      include: 'withProgramme',
      usual: false,
      cell: ({ programme }) => linked('Programme', programme),
    },
    {
      id: 'numbers',
      header: label('numbers'),
      exported: ['numbers.of', 'numbers.value', 'numbers.qualifier', 'numbers.group'],
      include: 'withNumbers',
      usual: false,
      cell: ({ numbers }) => <Lines of={(numbers ?? []).map((each) => numberInWords(each, form('numberUnknown')))} />,
    },
  ];
}

/** Roles of those who hold it. */
const ORGANIZERS = ['organizer', 'co_organizer'];

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('record-form');
  const { search } = useListSearch();
  return [
    { id: 'kind', kind: 'choice', label: label('kind'), classifier: 'event-kind', means: (eq) => ({ kind: { eq } }) },
    { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    {
      id: 'organization',
      kind: 'organization',
      label: typeLabel('Organization'),
      means: (eq) => ({ organization: { eq } }),
    },
    { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ start: { from } }) },
    { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ start: { to } }) },
    {
      id: 'campaign',
      kind: 'campaign',
      label: label('campaign'),
      usual: false,
      means: (eq) => ({ campaign: { eq } }),
    },
    {
      id: 'programme',
      kind: 'programme',
      label: label('programme'),
      usual: false,
      means: (eq) => ({ programme: { eq } }),
    },
    {
      id: 'direction',
      kind: 'own',
      label: label('direction'),
      usual: false,
      field: (props) => <DirectionSelect {...props} facilityId={search.facility ?? null} />,
      means: (eq) => ({ direction: { eq } }),
    },
    { id: 'series', kind: 'event', label: label('series'), usual: false, means: (eq) => ({ series: { eq } }) },
    {
      id: 'facility',
      kind: 'facility',
      label: label('facility'),
      usual: false,
      means: (eq) => ({ facility: { eq } }),
    },
  ];
}

/** What was held or is planned, the latest first. */
export function EventsList(): ReactNode {
  const { t } = useTranslation('events');
  const { can } = useMe();
  const list: ListOf<EventsListQuery, Row> = {
    list: 'events',
    title: t('title'),
    document: EVENTS,
    searchFor: t('search'),
    page: ({ events }) => events,
    columns: useColumns(),
    filters: useFilters(),
    orderBy: '-START',
  };
  const record = can('activities.write') && (
    <Button component={Link} to="/events/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('record')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={record}>
      <ListView of={list} />
    </Page>
  );
}
