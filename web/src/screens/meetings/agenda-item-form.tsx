import { Checkbox, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItemInput, AmendAgendaInput } from '../../gql/graphql.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { LocalizedField, localizedInput, localizedValue, type LocalizedInput } from '../../ui/form/localized-field.js';
import { RowsField } from '../../ui/form/rows-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { said } from '../../ui/localized.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { nextNumber } from './agenda-order.js';
import { AMEND_AGENDA } from './meeting.commands.js';
import type { MeetingOfPage } from './meeting.document.js';

export type ItemOfAgenda = MeetingOfPage['agenda'][number];

/** Once the invitations went out, each change of the agenda is given its reason. */
export const isFrozen = ({ state }: MeetingOfPage): boolean => state !== 'PLANNED';

interface Row {
  readonly number: string;
  readonly title: LocalizedInput;
  readonly open: boolean;
  readonly speakers: readonly { readonly personId: string | null; readonly capacity: string }[];
}
const rowOf = (item: ItemOfAgenda | undefined, number: string): Row => ({
  number: item?.number ?? number,
  title: localizedValue(item?.title),
  open: item?.open ?? true,
  speakers:
    item?.speakers.map(({ person, capacity }) => ({ personId: person?.id ?? null, capacity: capacity ?? '' })) ?? [],
});
const itemInput = ({ number, title, open, speakers }: Row): AgendaItemInput => ({
  number,
  title: localizedInput(title),
  open,
  speakers: speakers.flatMap(({ personId, capacity }) =>
    personId ? [{ personId, capacity: capacity.trim() || null }] : [],
  ),
});

interface Props {
  readonly meeting: MeetingOfPage;
  /** The one that is corrected; without it one is added. */
  readonly item?: ItemOfAgenda;
  readonly close: () => void;
}

export function AgendaItemForm({ meeting, item, close }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const list = item ? 'correctItems' : 'items';
  const at = (field: string): string => `${list}.0.${field}`;
  const command = useCommandForm({
    document: AMEND_AGENDA,
    initial: { [list]: [rowOf(item, nextNumber(meeting.agenda))], reason: '' } as Record<string, unknown>,
    input: (values): AmendAgendaInput => {
      const told = itemInput((values[list] as Row[])[0]!);
      return {
        id: meeting.id,
        expectedVersion: meeting.version,
        ...(item ? { correctItems: [{ id: item.id, ...told }] } : { items: [told] }),
        ...(isFrozen(meeting) && { reason: values.reason as string }),
      };
    },
    close,
  });
  const { form } = command;
  const label = (field: string): string => fieldLabel('AgendaItem', field);
  return (
    <CommandForm of={command} onCancel={close}>
      <TextInput label={label('number')} w={120} required {...form.getInputProps(at('number'))} />
      <LocalizedField label={label('title')} long required {...form.getInputProps(at('title'))} />
      <Checkbox
        label={label('open')}
        description={t('agenda.openHint')}
        {...form.getInputProps(at('open'), { type: 'checkbox' })}
      />
      <RowsField
        form={form as never}
        name={at('speakers')}
        label={label('speakers')}
        addLabel={t('agenda.addSpeaker')}
        blank={{ personId: null, capacity: '' }}
      >
        {(input) => (
          <>
            <RecordPicker kind="person" label={typeLabel('AgendaSpeaker')} {...input('personId')} />
            <TextInput label={fieldLabel('AgendaSpeaker', 'capacity')} {...input('capacity')} />
          </>
        )}
      </RowsField>
      {isFrozen(meeting) && <Reason of={form.getInputProps('reason')} />}
    </CommandForm>
  );
}

/** Takes an item off the agenda; after the invitations it stays to be seen. */
export function WithdrawItemForm({ meeting, item, close }: Props & { readonly item: ItemOfAgenda }): ReactNode {
  const { t } = useTranslation('meetings');
  const command = useCommandForm({
    document: AMEND_AGENDA,
    initial: { reason: '' },
    input: ({ reason }) => ({
      id: meeting.id,
      expectedVersion: meeting.version,
      withdrawItems: [item.id],
      ...(isFrozen(meeting) && { reason }),
    }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('agenda.withdraw')} danger onCancel={close}>
      <Text size="sm">
        {item.number}. {said(item.title)}
      </Text>
      {isFrozen(meeting) && <Reason of={command.form.getInputProps('reason')} />}
    </CommandForm>
  );
}

const Reason = ({ of }: { readonly of: object }): ReactNode => (
  <Textarea label={fieldLabel('AgendaItem', 'amendmentReason')} required autosize minRows={2} {...of} />
);
