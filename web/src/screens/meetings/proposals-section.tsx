import { Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconEdit, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteProposalsInput, ProposalOutcome } from '../../gql/graphql.js';
import { fieldLabel, valueLabel, valuesOf } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { DeedsMenu } from '../../ui/form/deeds-menu.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { LocalizedField, localizedInput, localizedValue, type LocalizedInput } from '../../ui/form/localized-field.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { said } from '../../ui/localized.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { RecordLink } from '../../ui/record-link.js';
import { Section } from '../../ui/section.js';
import { NOTE_PROPOSALS } from './meeting.commands.js';
import type { MeetingOfPage } from './meeting.document.js';
import classes from './meeting.module.css';

type Proposal = MeetingOfPage['proposals'][number];
interface Props {
  readonly meeting: MeetingOfPage;
}
const COLORS: Readonly<Record<ProposalOutcome, string>> = { OPEN: 'sky', ACCEPTED: 'teal', DECLINED: 'gray' };

/** What members propose. */
export function ProposalsSection({ meeting }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const mayNote = meeting.availableActions.includes('NOTE_PROPOSALS');
  const add = (): void =>
    openDialog({ title: t('proposals.add'), children: (close) => <ProposalForm meeting={meeting} close={close} /> });
  if (!mayNote && meeting.proposals.length === 0) return null;
  return (
    <Section
      title={fieldLabel('Meeting', 'proposals')}
      actions={
        mayNote && (
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('proposals.add')}
          </Button>
        )
      }
    >
      {meeting.proposals.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('proposals.none')}
        </Text>
      )}
      <Stack gap="sm">
        {meeting.proposals.map((each) => (
          <Line key={each.id} meeting={meeting} proposal={each} mayNote={mayNote} />
        ))}
      </Stack>
    </Section>
  );
}

interface LineProps extends Props {
  readonly proposal: Proposal;
  readonly mayNote: boolean;
}
function Line({ meeting, proposal, mayNote }: LineProps): ReactNode {
  const { t } = useTranslation('meetings');
  const { text, author, agendaItem, outcome } = proposal;
  return (
    <Group justify="space-between" wrap="nowrap" align="flex-start">
      <div className={classes.itemText}>
        <Text size="sm">{said(text)}</Text>
        <Text size="xs" c="dimmed">
          {author && (
            <RecordLink type="Person" id={author.id}>
              {author.displayName}
            </RecordLink>
          )}
          {author && agendaItem && ' · '}
          {agendaItem && t('resolutions.onItem', { number: agendaItem.number })}
        </Text>
      </div>
      <Group gap={4} wrap="nowrap">
        <Badge color={COLORS[outcome]}>{valueLabel('ProposalOutcome', outcome)}</Badge>
        <DeedsMenu
          label={t('proposals.deeds')}
          deeds={[
            mayNote && {
              title: t('proposals.correct'),
              icon: IconEdit,
              children: (close) => <ProposalForm meeting={meeting} proposal={proposal} close={close} />,
            },
            mayNote && {
              title: t('proposals.withdraw'),
              icon: IconTrash,
              danger: true,
              children: (close) => <WithdrawProposal meeting={meeting} proposal={proposal} close={close} />,
            },
          ]}
        />
      </Group>
    </Group>
  );
}

interface FormProps extends Props {
  /** The one that is corrected; without it one is added. */
  readonly proposal?: Proposal;
  readonly close: () => void;
}
interface Row {
  readonly text: LocalizedInput;
  readonly authorId: string | null;
  readonly agendaItemId: string | null;
  readonly outcome: ProposalOutcome;
}

function ProposalForm({ meeting, proposal, close }: FormProps): ReactNode {
  const list = proposal ? 'correctProposals' : 'proposals';
  const row: Row = {
    text: localizedValue(proposal?.text),
    authorId: proposal?.author?.id ?? null,
    agendaItemId: proposal?.agendaItem?.id ?? null,
    outcome: proposal?.outcome ?? 'OPEN',
  };
  const command = useCommandForm({
    document: NOTE_PROPOSALS,
    initial: { [list]: [row] } as Record<string, readonly Row[]>,
    input: (values): NoteProposalsInput => {
      const { text, ...rest } = values[list]![0]!;
      const told = { ...rest, text: localizedInput(text) };
      return {
        id: meeting.id,
        expectedVersion: meeting.version,
        ...(proposal ? { correctProposals: [{ id: proposal.id, ...told }] } : { proposals: [told] }),
      };
    },
    close,
  });
  const of = (field: string) => command.form.getInputProps(`${list}.0.${field}`);
  const label = (field: string): string => fieldLabel('Proposal', field);
  const items = meeting.agenda.map(({ id, number, title }) => ({ value: id, label: `${number}. ${said(title)}` }));
  return (
    <CommandForm of={command} onCancel={close}>
      <LocalizedField label={label('text')} long required {...of('text')} />
      <RecordPicker kind="person" label={label('author')} {...of('authorId')} />
      <Select label={label('agendaItem')} data={items} clearable {...of('agendaItemId')} />
      <Select label={label('outcome')} data={valuesOf('ProposalOutcome')} allowDeselect={false} {...of('outcome')} />
    </CommandForm>
  );
}

function WithdrawProposal({ meeting, proposal, close }: FormProps & { readonly proposal: Proposal }): ReactNode {
  const { t } = useTranslation('meetings');
  const command = useCommandForm({
    document: NOTE_PROPOSALS,
    initial: {},
    input: () => ({ id: meeting.id, expectedVersion: meeting.version, withdrawProposals: [proposal.id] }),
    close,
  });
  return (
    <CommandForm of={command} deed={t('proposals.withdraw')} danger onCancel={close}>
      <Text size="sm">{said(proposal.text)}</Text>
    </CommandForm>
  );
}
