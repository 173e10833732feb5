import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { IconDoor, IconDoorOff } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { periodInWords } from '../../ui/activity/in-words.js';
import { WorkPage } from '../../ui/activity/work-page.js';
import { factOf, type Fact } from '../../ui/facts.js';
import { linked } from '../../ui/linked.js';
import { said } from '../../ui/localized.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Section } from '../../ui/section.js';
import { WebLink } from '../../ui/web-link.js';
import { CloseFacility, ReopenFacility } from './close-facility.js';
import { CORRECT_FACILITY, FACILITY_PAGE, type FacilityOfPage } from './facilities.document.js';
import { FACILITY_SPEC } from './facility-spec.js';
import { HeldThere } from './held-there.js';

const label = (field: string): string => fieldLabel('Facility', field);

/** A place: what it is for, who keeps it, what is held there. */
export function FacilityPage(): ReactNode {
  const { t } = useTranslation('facilities');
  const { id } = useParams({ strict: false }) as { id: string };
  const { can } = useMe();
  const question = {
    id,
    withEvents: can('activities.read'),
    withMeetings: can('meetings.read'),
    withMediators: can('mediation.read'),
  };
  const { facility } = useSureAnswer(FACILITY_PAGE, question);
  if (!facility) return <UnknownScreen />;
  const may = facility.availableActions.includes('CORRECT');
  return (
    <WorkPage
      of={FACILITY_SPEC}
      record={facility}
      title={said(facility.name)}
      badges={
        <>
          <Badge>{said(facility.kind.name)}</Badge>
          {facility.closed && (
            <Badge color="gray">
              {label('closed')} {formatDate(facility.closedOn)}
            </Badge>
          )}
        </>
      }
      facts={factsOf(facility)}
      correct={CORRECT_FACILITY}
      readAnew={async () => (await ask(FACILITY_PAGE, question)).facility!}
      list="/facilities"
      deeds={[
        may &&
          !facility.closed && {
            title: t('close'),
            icon: IconDoorOff,
            children: (close) => <CloseFacility facility={facility} close={close} />,
          },
        may &&
          facility.closed && {
            title: t('reopen'),
            icon: IconDoor,
            children: (close) => <ReopenFacility facility={facility} close={close} />,
          },
      ]}
    >
      {facility.directions.length > 0 && <Directions facility={facility} />}
      {facility.residents.length > 0 && <Residents facility={facility} />}
      <HeldThere facility={facility} />
    </WorkPage>
  );
}

function factsOf(facility: FacilityOfPage): Fact[] {
  const fact = (field: string, value: ReactNode): Fact => factOf('Facility', field, value, facility.hiddenFields);
  return [
    fact('address', facility.address),
    fact('operator', linked('Organization', facility.operator)),
    fact('openedOn', formatDate(facility.openedOn)),
    fact('closedOn', formatDate(facility.closedOn)),
    fact('website', facility.website && <WebLink to={facility.website} />),
    fact('foundedBy', facility.foundedBy),
    fact('distinction', facility.distinction),
    fact('note', facility.note),
  ];
}

function Directions({ facility: { id: facility, directions } }: { readonly facility: FacilityOfPage }): ReactNode {
  const { t } = useTranslation('facilities');
  return (
    <Section title={label('directions')}>
      <Stack gap={6} component="ol" m={0} pl="lg">
        {directions.map(({ id, title, events }) => (
          <Text key={id} component="li" size="sm">
            {said(title)}{' '}
            {events.totalCount > 0 && (
              <Anchor component={Link} to={`/events?facility=${facility}&direction=${id}`} size="xs">
                {t('eventsOf', { number: formatNumber(events.totalCount) })}
              </Anchor>
            )}
          </Text>
        ))}
      </Stack>
    </Section>
  );
}

function Residents({ facility: { residents } }: { readonly facility: FacilityOfPage }): ReactNode {
  return (
    <Section title={label('residents')}>
      <Stack gap={6}>
        {residents.map(({ id, organization, startDate, endDate, ended }) => (
          <Group key={id} gap={6}>
            <Text size="sm">{linked('Organization', organization)}</Text>
            <Text size="xs" c="dimmed">
              {periodInWords(startDate, endDate)}
            </Text>
            {ended && <Badge color="gray">{fieldLabel('FacilityResident', 'ended')}</Badge>}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}
