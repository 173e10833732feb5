import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import type { AttendanceStatus } from '../../gql/graphql.js';
import { today } from '../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import type { AttendanceOfSheet } from './attendance.document.js';
import { marksOf } from './marks.js';
import type { MeetingOfPage } from './meeting.document.js';

const ADD_ATTENDANCE = graphql(/* GraphQL */ `
  mutation AddAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      meeting {
        id
      }
      ...Told
    }
  }
`);
const label = (field: string): string => fieldLabel('Attendance', field);

interface ReasonProps {
  readonly reason: string | null;
  readonly close: () => void;
  readonly done: (reason: string) => void;
}

/** Why somebody is excused. */
export function ReasonForm({ reason, close, done }: ReasonProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(reason ?? '');
  const send = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (typed.trim() === '') return;
    close();
    done(typed.trim());
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <TextInput
          label={label('reason')}
          required
          maxLength={500}
          data-autofocus
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('form.cancel')}
          </Button>
          <Button type="submit">{t('form.save')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

interface Props {
  readonly meeting: MeetingOfPage;
  readonly close: () => void;
}
/** How somebody came; before the day of the sitting he is only expected. */
function statusesOf(meeting: MeetingOfPage): readonly [AttendanceStatus, ...AttendanceStatus[]] {
  const hasBegun = marksOf(meeting, today()).some(({ status }) => status === 'PRESENT');
  return hasBegun ? ['PRESENT', 'REMOTE'] : ['NOT_RECORDED'];
}

interface NewcomerProps extends Props {
  /** In whose place; without it a guest came. */
  readonly member?: AttendanceOfSheet;
  readonly done?: () => void;
}

/** Somebody who is not on the roster: a guest, or the deputy of a member. */
export function NewcomerForm({ meeting, member, close, done }: NewcomerProps): ReactNode {
  const { t } = useTranslation('meetings');
  const statuses = statusesOf(meeting);
  const command = useCommandForm(
    {
      document: ADD_ATTENDANCE,
      initial: { rows: [{ personId: null as string | null, name: '', status: statuses[0], capacity: '' }] },
      input: ({ rows }) => ({
        meetingId: meeting.id,
        rows: rows.map(({ personId, name, status, capacity }) => ({
          personId,
          name: name.trim() || null,
          status,
          capacity: capacity.trim() || null,
          ...(member && { deputyForId: member.person!.id }),
        })),
      }),
      close,
      ...(done && { done }),
    },
    'keyed',
  );
  const of = (field: string) => command.form.getInputProps(`rows.0.${field}`);
  return (
    <CommandForm of={command} onCancel={close}>
      {member && <Text size="sm">{t('attendance.deputyAbout')}</Text>}
      <RecordPicker kind="person" label={label('person')} {...of('personId')} />
      <TextInput label={label('name')} description={t('attendance.nameAbout')} maxLength={300} {...of('name')} />
      <TextInput label={label('capacity')} required={!member} {...of('capacity')} />
      {statuses.length > 1 && (
        <Select
          label={label('status')}
          data={statuses.map((value) => ({ value, label: valueLabel('AttendanceStatus', value) }))}
          allowDeselect={false}
          {...of('status')}
        />
      )}
    </CommandForm>
  );
}
