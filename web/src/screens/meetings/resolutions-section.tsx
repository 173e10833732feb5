import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconChecklist, IconEdit, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { capital } from '../../ui/capital.js';
import { DeedsMenu } from '../../ui/form/deeds-menu.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { said } from '../../ui/localized.js';
import { PaperLink } from '../../ui/paper.js';
import { Section } from '../../ui/section.js';
import { Addressees } from '../../ui/work/addressees.js';
import { AssignmentDeeds } from '../../ui/work/assignment-deeds.js';
import type { AssignmentOfList } from '../../ui/work/assignment.document.js';
import { GiveAssignment } from '../../ui/work/give-assignment.js';
import { RecordLink } from '../../ui/record-link.js';
import { AssignmentBadge, ResolutionBadge } from '../../ui/work/state-badges.js';
import { effectName } from './effects-field.js';
import type { MeetingOfPage, ResolutionOfPage } from './meeting.document.js';
import classes from './meeting.module.css';
import { CorrectResolutionForm, RecordResolutionForm } from './resolution-form.js';

interface Props {
  readonly meeting: MeetingOfPage;
}

/** What the sitting decided, how it was voted, and who is to do what. */
export function ResolutionsSection({ meeting }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const resolutions = meeting.resolutions.nodes;
  const deed = capital(valueLabel('MeetingAction', 'RESOLVE'));
  const record = (): void =>
    openDialog({
      title: deed,
      size: 'xl',
      children: (close) => <RecordResolutionForm meeting={meeting} close={close} />,
    });
  return (
    <Section
      title={fieldLabel('Meeting', 'resolutions')}
      actions={
        meeting.availableActions.includes('RESOLVE') && (
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={record}>
            {deed}
          </Button>
        )
      }
    >
      {resolutions.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('resolutions.none')}
        </Text>
      ) : (
        resolutions.map((each) => <Resolution key={each.id} meeting={meeting} resolution={each} />)
      )}
    </Section>
  );
}

interface ResolutionProps extends Props {
  readonly resolution: ResolutionOfPage;
}
function Resolution({ meeting, resolution }: ResolutionProps): ReactNode {
  const { t } = useTranslation('meetings');
  const { id, number, text, outcome, outcomeReason, vote, votesNeeded, agendaItem, effects, source, note } = resolution;
  const { can } = useMe();
  const assignments = meeting.assignments?.nodes.filter((each) => each.resolution?.id === id);
  const title = `${t('resolutions.one')}${number ? ` ${signedNumber(number)}` : ''}`;
  return (
    <article id={`resolution-${id}`} className={classes.resolution} aria-label={title}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Group gap="xs">
          <Text fw={600}>{title}</Text>
          <ResolutionBadge outcome={outcome} />
          {agendaItem && <Badge color="gray">{t('resolutions.onItem', { number: agendaItem.number })}</Badge>}
        </Group>
        <ResolutionDeeds meeting={meeting} resolution={resolution} />
      </Group>
      <Text mt={4} className={classes.text}>
        {said(text)}
      </Text>
      <Stack gap={2} mt={4}>
        {vote && (
          <Text size="sm">
            {said(vote)}
            {votesNeeded !== null && ` ${t('vote.needed', { count: votesNeeded })}`}
          </Text>
        )}
        {outcomeReason && <Text size="sm">{outcomeReason}</Text>}
        {effects.map((effect) => (
          <Text key={effect.id} size="sm">
            {effectName(effect)}
          </Text>
        ))}
        {[source?.title, note].filter(Boolean).map((line) => (
          <Text key={line} size="sm" c="dimmed">
            {line}
          </Text>
        ))}
        {can('meetings.write') && outcome === 'ADOPTED' && (
          <div>
            <PaperLink title={t('papers.extract')} path={`/resolutions/${id}/extract.pdf`} />
          </div>
        )}
      </Stack>
      {assignments?.map((each) => (
        <AssignmentLine key={each.id} assignment={each} />
      ))}
    </article>
  );
}

function ResolutionDeeds({ meeting, resolution }: ResolutionProps): ReactNode {
  const { t } = useTranslation('meetings');
  const { can } = useMe();
  const gives = can('assignments.write') && resolution.outcome === 'ADOPTED' && meeting.state !== 'CANCELLED';
  // What was recorded wrongly is corrected as long as the sitting itself may be.
  const corrects = meeting.availableActions.includes('CORRECT');
  return (
    <DeedsMenu
      label={t('resolutions.deeds')}
      deeds={[
        gives && {
          title: t('resolutions.assign'),
          icon: IconChecklist,
          children: (close) => <GiveAssignment resolutionId={resolution.id} close={close} />,
        },
        corrects && {
          title: t('resolutions.correct'),
          icon: IconEdit,
          size: 'xl',
          children: (close) => <CorrectResolutionForm meeting={meeting} resolution={resolution} close={close} />,
        },
      ]}
    />
  );
}

function AssignmentLine({ assignment }: { readonly assignment: AssignmentOfList }): ReactNode {
  const { t } = useTranslation('meetings');
  const { id, text, state, overdue, dueOn, addressees } = assignment;
  return (
    <Group className={classes.assignment} wrap="nowrap" align="flex-start" justify="space-between">
      <Stack gap={2} miw={0}>
        <Text size="sm">
          <RecordLink type="Assignment" id={id}>
            {said(text)}
          </RecordLink>
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <Addressees of={addressees} />
          {dueOn && t('resolutions.due', { date: formatDate(dueOn) })}
        </Text>
      </Stack>
      <Group gap={4} wrap="nowrap">
        <AssignmentBadge state={state} overdue={overdue} />
        <AssignmentDeeds assignment={assignment} />
      </Group>
    </Group>
  );
}
