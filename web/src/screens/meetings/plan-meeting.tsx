import { Paper } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanMeetingInput } from '../../gql/graphql.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CitationsField, citationsInput, type CitationRow } from '../../ui/form/citations-field.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { LocalizedField, localizedInput, NO_NAME, type LocalizedInput } from '../../ui/form/localized-field.js';
import { RowsField } from '../../ui/form/rows-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { useUndoRecording } from '../../ui/undo.js';
import { CALLED, MeetingFields, meetingInput, NO_MEETING, type MeetingValues } from './meeting-fields.js';
import { PLAN } from './meeting.commands.js';

interface Planned extends MeetingValues {
  readonly agenda: readonly { readonly title: LocalizedInput }[];
  readonly sources: readonly CitationRow[];
}

/** A new sitting: who meets, when, where, and about what. */
export function PlanMeeting(): ReactNode {
  const { t } = useTranslation('meetings');
  const navigate = useNavigate();
  const { search } = useListSearch();
  const tellRecorded = useUndoRecording();
  const initial: Planned = {
    ...NO_MEETING,
    date: search.date ?? null,
    agenda: [{ title: NO_NAME }],
    sources: [],
  };
  const command = useCommandForm(
    {
      document: PLAN,
      initial,
      called: CALLED,
      input: planInput,
      done: ({ meeting }) => {
        void navigate({ to: `/meetings/${meeting!.id}` as string });
        tellRecorded({
          message: t('planned'),
          id: meeting!.id,
          undone: () => void navigate({ to: '/meetings' as string }),
        });
      },
    },
    'keyed',
  );
  const { form } = command;
  return (
    <Page title={t('plan')}>
      <Paper withBorder p="lg" maw={1080}>
        <CommandForm of={command} deed={t('planDeed')} onCancel={() => void navigate({ to: '/meetings' as string })}>
          <MeetingFields form={form} isNew />
          <RowsField
            form={form as never}
            name="agenda"
            label={fieldLabel('Meeting', 'agenda')}
            description={t('agenda.hint')}
            addLabel={t('agenda.add')}
            blank={{ title: NO_NAME }}
          >
            {(input, place) => (
              <LocalizedField label={`${place + 1}. ${fieldLabel('AgendaItem', 'title')}`} {...input('title')} />
            )}
          </RowsField>
          <CitationsField form={form as never} />
        </CommandForm>
      </Paper>
    </Page>
  );
}

function planInput({ agenda, sources, ...values }: Planned): PlanMeetingInput {
  const items = agenda.filter(({ title }) => Object.values(title).some((text) => text.trim()));
  const told = Object.fromEntries(
    Object.entries(meetingInput(onlyFilled(values))).filter(([, value]) => value !== null),
  );
  return {
    ...told,
    bodyIds: values.bodies.map(({ id }) => id),
    kind: values.kind ?? '',
    agenda: items.map(({ title }, place) => ({ number: String(place + 1), title: localizedInput(title) })),
    sources: citationsInput(sources),
  };
}
