import { Alert, Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../api/sentence-of.js';
import { useCommand } from '../../api/use-command.js';
import { valueLabel } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { tellDone, tellFailure, tellWarnings } from '../../ui/notices.js';
import { TAKE_ROSTER } from './meeting.commands.js';
import type { MeetingOfPage } from './meeting.document.js';

interface Props {
  readonly meeting: MeetingOfPage;
}

/** Takes the roster of the day anew, as it is known now. */
export function TakeRosterButton({ meeting: { id, version, availableActions } }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const { run, busy } = useCommand(TAKE_ROSTER);
  if (!availableActions.includes('TAKE_ROSTER')) return null;
  const take = async (): Promise<void> => {
    try {
      const payload = await run({ id, expectedVersion: version });
      const [problem] = payload?.problems ?? [];
      if (problem) return tellFailure(problem.message);
      tellWarnings(payload?.warnings ?? []);
      tellDone(t('attendance.rosterTaken'));
    } catch (error) {
      tellFailure(sentenceOf(error, t));
    }
  };
  return (
    <Button
      variant="default"
      size="xs"
      loading={busy}
      leftSection={<IconUsersPlus size={16} aria-hidden />}
      onClick={() => void take()}
    >
      {capital(valueLabel('MeetingAction', 'TAKE_ROSTER'))}
    </Button>
  );
}

/** Where the roster of the day, as it is known now, differs from the one taken. */
export function RosterChanges({ meeting: { rosterChanges } }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  if (rosterChanges.length === 0) return null;
  return (
    <Alert color="yellow" title={t('attendance.rosterDiffers')}>
      {rosterChanges.map(({ id, change, person }) => (
        <div key={id}>
          {person?.displayName ?? t('attendance.nobody')}: {valueLabel('RosterChangeKind', change)}
        </div>
      ))}
    </Alert>
  );
}
