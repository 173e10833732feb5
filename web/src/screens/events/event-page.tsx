import { Badge, Stack, Text } from '@mantine/core';
import { IconReportAnalytics } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { periodInWords, qualifiedNumber } from '../../ui/activity/in-words.js';
import { Latest } from '../../ui/activity/latest.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, Lines, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Section } from '../../ui/section.js';
import { WebLink } from '../../ui/web-link.js';
import { EVENT_SPEC } from './event-spec.js';
import { CORRECT_EVENT, EVENT_PAGE, type EventOfPage } from './events.document.js';
import { ReportEvent } from './report-event.js';

/** All that is known of one event. */
export function EventPage(): ReactNode {
  const { t } = useTranslation('events');
  const { id } = useParams({ strict: false }) as { id: string };
  const { can } = useMe();
  const { event } = useSureAnswer(EVENT_PAGE, { id });
  if (!event) return <UnknownScreen />;
  return (
    <WorkPage
      of={EVENT_SPEC}
      record={event}
      title={said(event.title)}
      badges={<Badge>{said(event.kind.name)}</Badge>}
      when={periodInWords(event.startDate, event.endDate)}
      facts={factsOf(event)}
      correct={CORRECT_EVENT}
      readAnew={async () => (await ask(EVENT_PAGE, { id })).event!}
      list="/events"
      deeds={[
        can('activities.write') && {
          title: t('report'),
          icon: IconReportAnalytics,
          children: (close) => <ReportEvent eventId={id} close={close} />,
        },
      ]}
    >
      {event.reports.length > 0 && <Reports event={event} />}
      <Latest
        title={label('parts')}
        type="Event"
        total={event.parts.totalCount}
        all={`/events?series=${id}`}
        rows={event.parts.nodes.map(({ id: part, title, stage, startDate }) => ({
          id: part,
          name: said(title),
          about: [formatDate(startDate), stage].filter(Boolean).join(' · '),
        }))}
      />
    </WorkPage>
  );
}

const label = (field: string): string => fieldLabel('Event', field);

function factsOf(event: EventOfPage): Fact[] {
  const { facility, direction, campaign, programme, series, furtherAreas, links } = event;
  const fact = (field: string, value: ReactNode): Fact => factOf('Event', field, value, event.hiddenFields);
  return [
    fact('theme', said(event.theme)),
    fact('place', said(event.place)),
    fact('facility', linked('Facility', facility)),
    fact('direction', said(direction?.title)),
    fact('dateNote', event.dateNote),
    fact('stage', event.stage),
    fact('campaign', linked('Campaign', campaign)),
    fact('programme', linked('Programme', programme)),
    fact('series', linked('Event', series)),
    fact('furtherAreas', furtherAreas.map(({ name }) => said(name)).join(', ')),
    fact(
      'links',
      links.length > 0 && (
        <Lines
          of={links.map((link) => (
            <WebLink key={link} to={link} />
          ))}
        />
      ),
    ),
    fact('note', event.note),
  ];
}

/** Each organization tells its own; they stand side by side and are not added together. */
function Reports({ event }: { readonly event: EventOfPage }): ReactNode {
  const { t } = useTranslation('events');
  return (
    <Section title={label('reports')}>
      <Stack gap="sm">
        {event.reports.map(({ id, organization, participants, qualifier, reportedOn, statement, source }) => (
          <div key={id}>
            <Text size="sm" fw={500}>
              {linked('Organization', organization)}
            </Text>
            <Text size="sm">
              {participants === null
                ? t('participantsUnknown')
                : t('participants', { number: qualifiedNumber(qualifier, participants) })}
            </Text>
            {statement && <Text size="sm">{statement}</Text>}
            <Text size="xs" c="dimmed">
              {[formatDate(reportedOn), source?.title].filter(Boolean).join(' · ')}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
