import { Grid, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { useSureAnswer } from '../../api/use-answer.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { Facts, factOf } from '../../ui/facts.js';
import { FilesPanel } from '../../ui/files/files-panel.js';
import { HistoryPanel } from '../../ui/history-panel.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { PaperLink } from '../../ui/paper.js';
import { RecordLink } from '../../ui/record-link.js';
import { UnknownScreen } from '../../ui/screen-states.js';
import { Folded, Section } from '../../ui/section.js';
import { bodiesOf } from '../../ui/work/bodies-of.js';
import { MeetingBadge } from '../../ui/work/state-badges.js';
import { AgendaSection } from './agenda-section.js';
import { AttendanceSection } from './attendance-section.js';
import { MeetingDeeds, MeetingSteps } from './meeting-deeds.js';
import { MEETING_PAGE, type MeetingOfPage } from './meeting.document.js';
import { ProposalsSection } from './proposals-section.js';
import { ResolutionsSection } from './resolutions-section.js';

/** A sitting on one screen, from the plan to the signed minutes. */
export function MeetingPage(): ReactNode {
  const { id } = useParams({ strict: false }) as { readonly id: string };
  const { can } = useMe();
  const { meeting } = useSureAnswer(MEETING_PAGE, { id, withAssignments: can('assignments.read') });
  if (!meeting) return <UnknownScreen />;
  return (
    <Page
      title={bodiesOf(meeting.bodies)}
      about={<About meeting={meeting} />}
      actions={<MeetingDeeds meeting={meeting} />}
    >
      <MeetingSteps meeting={meeting} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack gap="md">
            <AgendaSection key={`agenda ${id}`} meeting={meeting} />
            <AttendanceSection key={`attendance ${id}`} meeting={meeting} />
            <ProposalsSection meeting={meeting} />
            <ResolutionsSection meeting={meeting} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Aside meeting={meeting} />
        </Grid.Col>
      </Grid>
    </Page>
  );
}

interface Props {
  readonly meeting: MeetingOfPage;
}

function About({ meeting: { kind, number, date, startsAt, state } }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const when = [formatDate(date) || t('dayUnknown'), startsAt].filter(Boolean).join(', ');
  return (
    <Group gap="xs" mt={4}>
      <MeetingBadge state={state} />
      <Text size="sm">{[said(kind.name), number && signedNumber(number), when].filter(Boolean).join(' · ')}</Text>
    </Group>
  );
}

function Aside({ meeting }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const { can } = useMe();
  return (
    <Stack gap="md">
      <Section title={t('facts')}>
        <MeetingFacts meeting={meeting} />
      </Section>
      {can('meetings.write') && (
        <Section title={t('papers.title')}>
          <Stack gap={6} align="flex-start">
            {(['invitation', 'attendance', 'minutes'] as const).map((paper) => (
              <PaperLink key={paper} title={t(`papers.${paper}`)} path={`/meetings/${meeting.id}/${paper}.pdf`} />
            ))}
          </Stack>
        </Section>
      )}
      <Section title={fieldLabel('Meeting', 'files')}>
        <FilesPanel recordId={meeting.id} files={meeting.files} may={can('files.add') && can('meetings.write')} />
      </Section>
      <Folded title={t('history')}>
        <HistoryPanel of={meeting.id} />
      </Folded>
    </Stack>
  );
}

function MeetingFacts({ meeting }: Props): ReactNode {
  const person = (of: { readonly id: string; readonly displayName: string } | null): ReactNode =>
    of && (
      <RecordLink type="Person" id={of.id}>
        {of.displayName}
      </RecordLink>
    );
  const fact = (field: string, value: ReactNode) => factOf('Meeting', field, value, meeting.hiddenFields);
  const bodies = meeting.bodies.map(({ organization: { __typename, id, name } }) => (
    <div key={id}>
      <RecordLink type={__typename} id={id}>
        {said(name)}
      </RecordLink>
    </div>
  ));
  return (
    <Facts
      cols={1}
      facts={[
        fact('bodies', bodies),
        fact('form', valueLabel('MeetingForm', meeting.form)),
        fact('place', said(meeting.place)),
        fact('facility', meeting.facility && said(meeting.facility.name)),
        fact('area', meeting.area && said(meeting.area.name)),
        fact('chair', person(meeting.chair)),
        fact('secretary', person(meeting.secretary)),
        fact('openedBy', person(meeting.openedBy)),
        fact('invitedOn', formatDate(meeting.invitedOn)),
        fact('stateReason', meeting.stateReason),
        fact('note', meeting.note),
      ]}
    />
  );
}
