import { newKey } from '../api/new-key.js';
import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/use-command.js';
import { onCarriedOut, useCommand } from '../api/use-command.js';
import { useMe } from '../api/use-me.js';
import { sentenceOf } from '../api/sentence-of.js';
import { hide, tell, tellDone, tellFailure } from './notices.js';
import { VOID_RECORD } from './voiding.js';

const OFFERED_MS = 12_000;

/** What is offered to be taken back: the last deed only, for what came after it rests on it. */
let offered: string | undefined;
onCarriedOut(() => {
  if (offered) void hide(offered);
  offered = undefined;
});

interface Deed {
  /** What was done: «Тұлға тіркелді». */
  readonly message: string;
  /** Takes it back; what it answers are the reasons why not. */
  readonly undo: () => Promise<readonly Problem[]>;
  readonly undone?: () => void;
}

/** Tells that something was done, and for some seconds offers to take it back. */
export function useUndo(): (deed: Deed) => void {
  const { t } = useTranslation('record');
  return ({ message, undo, undone }) => {
    const takeBack = async (id: string): Promise<void> => {
      void hide(id);
      try {
        const [problem] = await undo();
        if (problem) return tellFailure(problem.message);
        tellDone(t('undo.done'));
        undone?.();
      } catch (error) {
        tellFailure(sentenceOf(error, t));
      }
    };
    const id = newKey();
    offered = id;
    tell({
      id,
      color: 'teal',
      autoClose: OFFERED_MS,
      withCloseButton: true,
      closeButtonProps: { 'aria-label': t('close', { ns: 'common' }) },
      message: <Offer message={message} deed={t('undo.deed')} onClick={() => void takeBack(id)} />,
    });
  };
}

interface OfferProps {
  readonly message: string;
  readonly deed: string;
  readonly onClick: () => void;
}
const Offer = ({ message, deed, onClick }: OfferProps): ReactNode => (
  <Group justify="space-between" wrap="nowrap">
    <Text size="sm">{message}</Text>
    <Button variant="light" size="xs" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onClick}>
      {deed}
    </Button>
  </Group>
);

interface Recorded {
  readonly message: string;
  readonly id: string;
  /** Where to go when it is taken back. */
  readonly undone?: () => void;
}
/** The same for a record that was just made: it is voided. Whoever may not void is only told. */
export function useUndoRecording(): (recorded: Recorded) => void {
  const { t } = useTranslation('record');
  const offer = useUndo();
  const mayVoid = useMe().can('records.void');
  const { run } = useCommand(VOID_RECORD);
  return ({ message, id, undone }) => {
    if (!mayVoid) return tellDone(message);
    const undo = async (): Promise<readonly Problem[]> => (await run({ id, reason: t('undo.reason') }))?.problems ?? [];
    offer({ message, undo, ...(undone && { undone }) });
  };
}
