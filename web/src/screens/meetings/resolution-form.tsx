import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../api/request.js';
import type { RecordResolutionInput, ResolutionOutcome } from '../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { Differences } from '../../ui/form/differences.js';
import { LocalizedField, localizedInput, localizedValue, type LocalizedInput } from '../../ui/form/localized-field.js';
import { useCommandForm, type FormOf } from '../../ui/form/use-command-form.js';
import { useCorrection } from '../../ui/form/use-correction.js';
import { said } from '../../ui/localized.js';
import { inWords } from '../../ui/pick/in-words.js';
import { SourceField } from '../../ui/form/source-field.js';
import { EffectsField, effectsInput, type EffectRow } from './effects-field.js';
import { CORRECT_RESOLUTION, RECORD_RESOLUTION } from './resolution.commands.js';
import { MEETING_PAGE, type MeetingOfPage, type ResolutionOfPage } from './meeting.document.js';
import { voteInput, voteOf, type Vote } from './vote.js';
import { VoteField } from './vote-field.js';

interface Values extends Record<string, unknown> {
  readonly text: LocalizedInput;
  readonly number: string;
  readonly agendaItemId: string | null;
  readonly vote: Vote;
  readonly outcome: ResolutionOutcome | null;
  readonly outcomeReason: string;
  readonly effects: readonly EffectRow[];
  readonly sourceId: string | null;
  readonly note: string;
}

const valuesOfResolution = (resolution: ResolutionOfPage | undefined): Values => ({
  text: localizedValue(resolution?.text),
  number: resolution?.number ?? '',
  agendaItemId: resolution?.agendaItem?.id ?? null,
  vote: voteOf(resolution),
  outcome: resolution?.outcome ?? null,
  outcomeReason: resolution?.outcomeReason ?? '',
  effects: [],
  sourceId: resolution?.source?.id ?? null,
  note: resolution?.note ?? '',
});

/** As the inputs take it; what is absent stays so. */
const resolutionInput = ({ text, vote, effects, ...values }: Partial<Values>): Partial<RecordResolutionInput> => ({
  ...(values as Partial<RecordResolutionInput>),
  ...(text && { text: localizedInput(text) }),
  ...(vote && { vote: voteInput(vote) }),
  ...(effects && { effects: effectsInput(effects) }),
});

interface Props {
  readonly meeting: MeetingOfPage;
  readonly close: () => void;
}

/** What the sitting has decided. */
export function RecordResolutionForm({ meeting, close }: Props): ReactNode {
  const command = useCommandForm(
    {
      document: RECORD_RESOLUTION,
      initial: valuesOfResolution(undefined),
      input: (values) => {
        const told = onlyFilled(resolutionInput(values));
        return { meetingId: meeting.id, ...told, text: localizedInput(values.text) };
      },
      close,
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={close}>
      <ResolutionFields of={command} meeting={meeting} />
    </CommandForm>
  );
}

const label = (field: string): string => fieldLabel('Resolution', field);

export function CorrectResolutionForm({
  meeting,
  resolution,
  close,
}: Props & { readonly resolution: ResolutionOfPage }): ReactNode {
  const { t } = useTranslation();
  const asRead = (read: ResolutionOfPage) => ({ id: read.id, version: read.version, values: valuesOfResolution(read) });
  const command = useCorrection({
    document: CORRECT_RESOLUTION,
    record: asRead(resolution),
    readAnew: async () => {
      const { meeting: read } = await ask(MEETING_PAGE, { id: meeting.id, withAssignments: false });
      return asRead(read!.resolutions.nodes.find(({ id }) => id === resolution.id) ?? resolution);
    },
    more: { reason: '', withdrawEffects: [] as readonly string[] },
    input: ({ reason, withdrawEffects, ...values }) => ({
      ...resolutionInput(values),
      ...(reason && { reason }),
      ...(withdrawEffects && { withdrawEffects }),
    }),
    close,
  });
  const show = (field: string, value: unknown): ReactNode => shown(meeting, field, value);
  return (
    <CommandForm of={command} onCancel={close}>
      <ResolutionFields of={command as never} meeting={meeting} standing={resolution.effects} />
      <TextInput label={t('form.reason')} {...command.form.getInputProps('reason')} />
      <Differences of={command} label={label} show={show} />
    </CommandForm>
  );
}

function shown({ agenda }: MeetingOfPage, field: string, value: unknown): ReactNode {
  if (field === 'vote')
    return (({ for: pro, against, abstained }) => `${pro} : ${against} : ${abstained}`)(value as Vote);
  if (field === 'agendaItemId') return agenda.find(({ id }) => id === value)?.number ?? '—';
  return SHOWN(field, value);
}
const SHOWN = inWords({ outcome: { values: 'ResolutionOutcome' }, sourceId: { record: 'source' } });

/** An outcome beside a vote may be another than its count gives. */
const needsReason = ({ vote, outcome, outcomeReason }: Values): boolean =>
  (vote.way !== 'none' && outcome !== null) || outcomeReason !== '';

interface FieldsProps {
  readonly of: FormOf<Values>;
  readonly meeting: MeetingOfPage;
  readonly standing?: ResolutionOfPage['effects'];
}
function ResolutionFields({ of: { form }, meeting, standing = [] }: FieldsProps): ReactNode {
  const { t } = useTranslation('meetings');
  const items = meeting.agenda
    .filter(({ amendment }) => amendment !== 'WITHDRAWN')
    .map(({ id, number, title }) => ({ value: id, label: `${number}. ${said(title)}` }));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select label={label('agendaItem')} data={items} clearable searchable {...form.getInputProps('agendaItemId')} />
        <TextInput label={label('number')} {...form.getInputProps('number')} />
      </SimpleGrid>
      <LocalizedField label={label('text')} long required {...form.getInputProps('text')} />
      <VoteField meeting={meeting} {...form.getInputProps('vote')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={label('outcome')}
          data={valuesOf('ResolutionOutcome')}
          clearable
          {...(form.values.outcome === null && { description: t('outcomeEmpty') })}
          {...form.getInputProps('outcome')}
        />
        {needsReason(form.values) && (
          <TextInput label={label('outcomeReason')} {...form.getInputProps('outcomeReason')} />
        )}
      </SimpleGrid>
      <EffectsField form={form as never} standing={standing} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SourceField label={label('source')} {...form.getInputProps('sourceId')} />
        <TextInput label={label('note')} {...form.getInputProps('note')} />
      </SimpleGrid>
    </>
  );
}
