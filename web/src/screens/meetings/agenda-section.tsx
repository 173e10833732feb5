import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { useCommandForm } from '../../ui/form/use-command-form.js';
import { useUnsavedGuard } from '../../ui/form/use-unsaved-guard.js';
import { Section } from '../../ui/section.js';
import { AgendaItemForm, isFrozen, type ItemOfAgenda } from './agenda-item-form.js';
import { byNumber, dropped, lowered, moved, raised, renumbered, type Placed } from './agenda-order.js';
import { AgendaRow, type Rearrange } from './agenda-row.js';
import { AMEND_AGENDA } from './meeting.commands.js';
import type { MeetingOfPage } from './meeting.document.js';
import classes from './meeting.module.css';

interface Props {
  readonly meeting: MeetingOfPage;
}

/** Where Alt and an arrow take an item. */
const MOVES: Readonly<Record<string, (items: readonly Placed[], id: string) => readonly Placed[]>> = {
  ArrowUp: (items, id) => moved(items, id, -1),
  ArrowDown: (items, id) => moved(items, id, 1),
  ArrowRight: lowered,
  ArrowLeft: raised,
};

/** What the sitting speaks about. A new order is tried out first, and saved as a whole. */
export function AgendaSection({ meeting }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const { shown, order, rearrange, give, forget } = useOrder(meeting);
  const mayAmend = meeting.availableActions.includes('AMEND_AGENDA');
  const add = (): void =>
    openDialog({ title: t('agenda.add'), children: (close) => <AgendaItemForm meeting={meeting} close={close} /> });
  const onKeyDown = (event: KeyboardEvent, id: string): void => {
    const move = event.altKey ? MOVES[event.key] : undefined;
    if (!move || !mayAmend) return;
    event.preventDefault();
    rearrange(id, move);
  };
  return (
    <Section
      title={fieldLabel('Meeting', 'agenda')}
      actions={
        mayAmend && (
          <Button variant="default" size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('agenda.add')}
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {shown.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('agenda.none')}
          </Text>
        )}
        <ol className={classes.agenda}>
          {shown.map((item) => (
            <AgendaRow
              key={item.id}
              meeting={meeting}
              item={item}
              {...(mayAmend && item.amendment !== 'WITHDRAWN' && { rearrange, give })}
              onKeyDown={(event) => onKeyDown(event, item.id)}
            />
          ))}
        </ol>
        {mayAmend && shown.length > 1 && (
          <Text size="xs" c="dimmed" className="unprinted" visibleFrom="sm">
            {t('agenda.keys')}
          </Text>
        )}
        {order && <SaveOrder meeting={meeting} order={order} done={forget} />}
      </Stack>
    </Section>
  );
}

interface Order {
  readonly shown: readonly ItemOfAgenda[];
  /** The new order, until it is saved. */
  readonly order: readonly Placed[] | undefined;
  readonly rearrange: Rearrange;
  /** What is dragged is dropped on another item. */
  readonly give: (id: string, on: string) => void;
  readonly forget: () => void;
}

function useOrder({ agenda }: MeetingOfPage): Order {
  const [order, setOrder] = useState<readonly Placed[]>();
  const focus = useRef<string>(undefined);
  useEffect(() => {
    if (focus.current) document.getElementById(`item-${focus.current}`)?.focus();
    focus.current = undefined;
  }, [order]);
  const standing = agenda.filter(({ amendment }) => amendment !== 'WITHDRAWN');
  const current = order ?? standing;
  const rearrange: Rearrange = (id, move) => {
    const next = move(current, id);
    if (next === current) return;
    focus.current = id;
    setOrder(renumbered(standing, next).length > 0 ? next : undefined);
  };
  const numberOf = (item: ItemOfAgenda): string => order?.find(({ id }) => id === item.id)?.number ?? item.number;
  return {
    shown: agenda.map((item) => ({ ...item, number: numberOf(item) })).sort(byNumber),
    order,
    rearrange,
    give: (id, on) => rearrange(id, (items) => dropped(items, id, on)),
    forget: () => setOrder(undefined),
  };
}

interface SaveProps extends Props {
  readonly order: readonly Placed[];
  readonly done: () => void;
}
function SaveOrder({ meeting, order, done }: SaveProps): ReactNode {
  const { t } = useTranslation('meetings');
  const leave = useUnsavedGuard(() => true);
  const command = useCommandForm({
    document: AMEND_AGENDA,
    initial: { reason: '' },
    input: ({ reason }) => ({
      id: meeting.id,
      expectedVersion: meeting.version,
      correctItems: renumbered(meeting.agenda, order).map(({ id, number }) => ({ id, number })),
      ...(isFrozen(meeting) && { reason }),
    }),
    done: () => {
      leave();
      done();
    },
  });
  return (
    <Paper withBorder p="sm" bg="var(--mantine-primary-color-light)" role="status">
      <CommandForm of={command} deed={t('agenda.saveOrder')} onCancel={done}>
        <Group>
          <Text size="sm">{t('agenda.changed')}</Text>
          {isFrozen(meeting) && (
            <TextInput
              flex={1}
              miw={220}
              required
              label={fieldLabel('AgendaItem', 'amendmentReason')}
              {...command.form.getInputProps('reason')}
            />
          )}
        </Group>
      </CommandForm>
    </Paper>
  );
}
