import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp } from '@tabler/icons-react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/client.js';
import { graphql } from '../api/graphql.js';
import { ask } from '../api/request.js';
import { sentenceOf } from '../api/sentence-of.js';
import type { Problem } from '../api/use-command.js';
import { useMe } from '../api/use-me.js';
import { tellDone, tellFailure } from './notices.js';

export const VOID = graphql(/* GraphQL */ `
  mutation VoidRecord($input: VoidRecordInput!) {
    voidRecord(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const OFFERED_MS = 20_000;

interface Deed {
  /** What was done: «Тұлға тіркелді». */
  readonly message: string;
  /** What the button says; usually «Қайтару». */
  readonly deed?: string;
  /** Takes it back; what it answers are the reasons why not. */
  readonly undo: () => Promise<readonly Problem[]>;
  /** What is said when it was taken back. */
  readonly undone?: string;
  readonly then?: () => void;
}

/** Tells that something was done, and for some seconds offers to take it back, wherever one has gone meanwhile. */
export function offerUndo({ message, deed = i18next.t('undo.deed'), ...rest }: Deed): void {
  const id = crypto.randomUUID();
  const onClick = (): void => {
    notifications.hide(id);
    void takeBack(rest);
  };
  notifications.show({
    id,
    color: 'teal',
    autoClose: OFFERED_MS,
    closeButtonProps: { 'aria-label': i18next.t('close') },
    message: <Offer message={message} deed={deed} onClick={onClick} />,
  });
}

async function takeBack({ undo, undone, then }: Omit<Deed, 'message' | 'deed'>): Promise<void> {
  try {
    const [problem] = await undo();
    if (problem) return void tellFailure(problem.message);
    tellDone(undone ?? i18next.t('undo.done'));
    then?.();
    await queries.invalidateQueries();
  } catch (error) {
    tellFailure(sentenceOf(error, i18next.t));
  }
}

interface OfferProps {
  readonly message: string;
  readonly deed: string;
  readonly onClick: () => void;
}
const Offer = ({ message, deed, onClick }: OfferProps): ReactNode => (
  <Group justify="space-between" wrap="nowrap">
    <Text size="sm">{message}</Text>
    <Button variant="light" size="compact-sm" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={onClick}>
      {deed}
    </Button>
  </Group>
);

interface Recorded {
  readonly id: string;
  readonly message: string;
  /** Where to go when it is taken back. */
  readonly then?: () => void;
}
/** The same for a record that was just made: it is voided. Whoever may not void is only told. */
export function useUndoRecording(): (recorded: Recorded) => void {
  const { t } = useTranslation();
  const mayVoid = useMe().can('records.void');
  return ({ id, message, then }) => {
    if (!mayVoid) return void tellDone(message);
    const undo = async (): Promise<readonly Problem[]> =>
      (await ask(VOID, { input: { id, reason: t('undo.reason') } })).voidRecord.problems;
    offerUndo({ message, undo, ...(then && { then }) });
  };
}
