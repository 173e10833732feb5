import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import { today } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { capital } from '../../ui/capital.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { changesOf, onlyFilled } from '../../ui/form/correction.js';
import { DateField } from '../../ui/form/date-field.js';
import { Differences } from '../../ui/form/differences.js';
import { TimeField } from '../../ui/form/time-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { useCorrection } from '../../ui/form/use-correction.js';
import { inWords } from '../../ui/pick/in-words.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { CANCEL, CLOSE, COPY, CORRECT, HOLD, INVITE } from './meeting.commands.js';
import { MEETING_PAGE, type MeetingOfPage } from './meeting.document.js';
import { CALLED, MeetingFields, meetingInput, valuesOfMeeting } from './meeting-fields.js';

interface Props {
  readonly meeting: MeetingOfPage;
  readonly close: () => void;
}
const label = (field: string): string => fieldLabel('Meeting', field);
const deedOf = (action: string): string => capital(valueLabel('MeetingAction', action));
const versionOf = ({ id, version }: MeetingOfPage): { id: string; expectedVersion: number } => ({
  id,
  expectedVersion: version,
});

/** The invitations went out: the agenda freezes and the roster is taken. */
export function InviteForm({ meeting, close }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const isOver = meeting.date !== null && meeting.date < today();
  const command = useCommandForm({
    document: INVITE,
    initial: { invitedOn: isOver ? null : today() },
    input: ({ invitedOn }) => ({ ...versionOf(meeting), invitedOn }),
    close,
  });
  return (
    <CommandForm of={command} deed={deedOf('INVITE')} onCancel={close}>
      <Text size="sm">{t('invite.about')}</Text>
      <DateField label={label('invitedOn')} {...command.form.getInputProps('invitedOn')} />
    </CommandForm>
  );
}

/** The sitting took place. */
export function HoldForm({ meeting, close }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const initial = {
    date: meeting.date,
    startsAt: meeting.startsAt,
    chairId: meeting.chair?.id ?? null,
    secretaryId: meeting.secretary?.id ?? null,
    openedById: meeting.openedBy?.id ?? null,
  };
  const command = useCommandForm({
    document: HOLD,
    initial,
    input: (values) => ({ ...versionOf(meeting), ...changesOf(initial, values) }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={deedOf('HOLD')} onCancel={close}>
      <Text size="sm">{t('hold.about')}</Text>
      <SimpleGrid cols={2}>
        <DateField label={label('date')} {...form.getInputProps('date')} />
        <TimeField label={label('startsAt')} {...form.getInputProps('startsAt')} />
      </SimpleGrid>
      <RecordPicker kind="person" label={label('chair')} {...form.getInputProps('chairId')} />
      <RecordPicker kind="person" label={label('secretary')} {...form.getInputProps('secretaryId')} />
      <RecordPicker kind="person" label={label('openedBy')} {...form.getInputProps('openedById')} />
    </CommandForm>
  );
}

/** The minutes are signed. */
export function CloseForm({ meeting, close }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const command = useCommandForm({
    document: CLOSE,
    initial: {},
    input: () => versionOf(meeting),
    close,
  });
  return (
    <CommandForm of={command} deed={deedOf('CLOSE')} onCancel={close}>
      <Text size="sm">{t('close.about')}</Text>
    </CommandForm>
  );
}

export function CancelForm({ meeting, close }: Props): ReactNode {
  const command = useCommandForm({
    document: CANCEL,
    initial: { reason: '' },
    input: ({ reason }) => ({ ...versionOf(meeting), reason }),
    close,
  });
  return (
    <CommandForm of={command} deed={deedOf('CANCEL')} danger onCancel={close}>
      <Textarea
        label={label('stateReason')}
        required
        autosize
        minRows={2}
        data-autofocus
        {...command.form.getInputProps('reason')}
      />
    </CommandForm>
  );
}

/** Plans a sitting like this one. */
export function CopyForm({ meeting, close }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const command = useCommandForm(
    {
      document: COPY,
      initial: { date: null as string | null, number: '' },
      input: (values) => ({ meetingId: meeting.id, ...onlyFilled(values) }),
      done: (payload) => {
        close();
        void navigate({ to: `/meetings/${payload.meeting!.id}` as string });
      },
    },
    'keyed',
  );
  return (
    <CommandForm of={command} deed={t('copy.deed')} onCancel={close}>
      <Text size="sm">{t('copy.about')}</Text>
      <SimpleGrid cols={2}>
        <DateField label={label('date')} {...command.form.getInputProps('date')} />
        <TextInput label={label('number')} {...command.form.getInputProps('number')} />
      </SimpleGrid>
    </CommandForm>
  );
}

export function CorrectForm({ meeting, close }: Props): ReactNode {
  const { t } = useTranslation();
  const asRead = (read: MeetingOfPage) => ({ id: read.id, version: read.version, values: valuesOfMeeting(read) });
  const command = useCorrection({
    document: CORRECT,
    record: asRead(meeting),
    readAnew: async () => asRead((await ask(MEETING_PAGE, { id: meeting.id, withAssignments: false })).meeting!),
    more: { reason: '' },
    input: meetingInput,
    called: CALLED,
    close,
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <MeetingFields form={command.form as never} />
      <TextInput label={t('form.reason')} {...command.form.getInputProps('reason')} />
      <Differences of={command} label={label} show={shown} />
    </CommandForm>
  );
}

const shown = inWords({
  kind: { classifier: 'meeting-kind' },
  form: { values: 'MeetingForm' },
  date: 'day',
  facilityId: { record: 'facility' },
  areaId: { record: 'area' },
  chairId: { record: 'person' },
  secretaryId: { record: 'person' },
});
