import type { Placed } from './agenda-order.js';
import { ActionIcon, Badge, Group, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEdit, IconGripVertical, IconLock, IconTrash } from '@tabler/icons-react';
import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueLabel } from '../../i18n/labels.js';
import { DeedsMenu } from '../../ui/form/deeds-menu.js';
import { said } from '../../ui/localized.js';
import { RecordLink } from '../../ui/record-link.js';
import { AgendaItemForm, WithdrawItemForm, type ItemOfAgenda } from './agenda-item-form.js';
import { moved } from './agenda-order.js';
import type { MeetingOfPage } from './meeting.document.js';
import classes from './meeting.module.css';

export type Rearrange = (id: string, move: (items: readonly Placed[], id: string) => readonly Placed[]) => void;

interface Props {
  readonly meeting: MeetingOfPage;
  readonly item: ItemOfAgenda;
  /** Absent where the item stays as it is. */
  readonly rearrange?: Rearrange;
  readonly give?: (id: string, on: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** An item: taken by its grip or by Alt and the arrows to another place. */
export function AgendaRow({ meeting, item, rearrange, give, onKeyDown }: Props): ReactNode {
  const { t } = useTranslation('meetings');
  const [over, setOver] = useState(false);
  const drag = give && {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => dataTransfer.setData('text/plain', item.id),
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      give(event.dataTransfer.getData('text/plain'), item.id);
    },
  };
  return (
    <li
      id={`item-${item.id}`}
      className={classes.item}
      data-over={over || undefined}
      style={{ paddingInlineStart: `${(item.number.split('.').length - 1) * 1.5 + 0.25}rem` }}
      tabIndex={rearrange ? 0 : undefined}
      aria-label={`${item.number}. ${said(item.title)}`}
      onKeyDown={onKeyDown}
      {...drag}
    >
      {give && <IconGripVertical size={18} aria-hidden className={classes.grip} />}
      <Text fw={600} miw={32}>
        {item.number}.
      </Text>
      <ItemText item={item} />
      {rearrange && (
        <Group gap={0} wrap="nowrap" className="unprinted">
          <Move label={t('agenda.up', { number: item.number })} icon={IconArrowUp} by={-1} {...{ item, rearrange }} />
          <Move
            label={t('agenda.down', { number: item.number })}
            icon={IconArrowDown}
            by={1}
            {...{ item, rearrange }}
          />
          <ItemDeeds meeting={meeting} item={item} />
        </Group>
      )}
    </li>
  );
}

function ItemText({ item }: { readonly item: ItemOfAgenda }): ReactNode {
  const { t } = useTranslation('meetings');
  const { title, open, speakers, amendment, amendmentReason, asInvited } = item;
  return (
    <div className={classes.itemText}>
      <Group gap="xs">
        <Text span td={amendment === 'WITHDRAWN' ? 'line-through' : undefined}>
          {said(title)}
        </Text>
        {!open && (
          <Badge color="gray" leftSection={<IconLock size={12} aria-hidden />}>
            {t('agenda.closed')}
          </Badge>
        )}
        {amendment && <Badge color="yellow">{valueLabel('AgendaAmendment', amendment)}</Badge>}
      </Group>
      {speakers.length > 0 && (
        <Text size="sm" c="dimmed">
          {speakers.map(({ id, person, capacity }, place) => (
            <span key={id}>
              {place > 0 && '; '}
              {person && (
                <RecordLink type="Person" id={person.id}>
                  {person.displayName}
                </RecordLink>
              )}
              {capacity && `, ${capacity}`}
            </span>
          ))}
        </Text>
      )}
      {asInvited && (
        <Text size="xs" c="dimmed">
          {t('agenda.asInvited', { number: asInvited.number, title: said(asInvited.title) })}
        </Text>
      )}
      {amendmentReason && (
        <Text size="xs" c="dimmed">
          {amendmentReason}
        </Text>
      )}
    </div>
  );
}

interface MoveProps {
  readonly label: string;
  readonly icon: typeof IconArrowUp;
  readonly by: -1 | 1;
  readonly item: ItemOfAgenda;
  readonly rearrange: Rearrange;
}
const Move = ({ label, icon: Icon, by, item, rearrange }: MoveProps): ReactNode => (
  <ActionIcon
    variant="subtle"
    color="gray"
    size={32}
    aria-label={label}
    onClick={() => rearrange(item.id, (items, id) => moved(items, id, by))}
  >
    <Icon size={16} aria-hidden />
  </ActionIcon>
);

function ItemDeeds({ meeting, item }: Pick<Props, 'meeting' | 'item'>): ReactNode {
  const { t } = useTranslation('meetings');
  return (
    <DeedsMenu
      label={t('agenda.deeds', { number: item.number })}
      deeds={[
        {
          title: t('agenda.correct'),
          icon: IconEdit,
          children: (close) => <AgendaItemForm meeting={meeting} item={item} close={close} />,
        },
        {
          title: t('agenda.withdraw'),
          icon: IconTrash,
          danger: true,
          children: (close) => <WithdrawItemForm meeting={meeting} item={item} close={close} />,
        },
      ]}
    />
  );
}
