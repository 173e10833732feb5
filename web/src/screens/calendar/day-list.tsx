import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatLongDate } from '../../i18n/format.js';
import { typeLabel, valueLabel } from '../../i18n/labels.js';
import { RecordLink } from '../../ui/record-link.js';
import type { Entry } from './calendar-answer.js';
import { isDay } from './calendar-days.js';
import classes from './calendar.module.css';

interface LineProps {
  readonly entry: Entry;
  /** In a cell of the month: one line, the rest under the pointer. */
  readonly short?: boolean;
}

/** A sitting or an event, with the way to it. */
export function EntryLine({ entry, short = false }: LineProps): ReactNode {
  const { type, id, from, time, name, kind, cancelled } = entry;
  const vague = !isDay(from) && formatDate(from);
  return (
    <div
      className={classes.entry}
      data-type={type}
      data-short={short || undefined}
      data-may-be-cut={short || undefined}
      title={short ? name : undefined}
    >
      <Text span size={short ? 'xs' : 'sm'} td={cancelled ? 'line-through' : undefined}>
        {time && <b>{time} </b>}
        <RecordLink type={type} id={id}>
          {name}
        </RecordLink>
      </Text>
      {!short && (
        <Text size="xs" c="dimmed">
          {[vague, typeLabel(type), kind, cancelled && valueLabel('MeetingState', 'CANCELLED')]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
    </div>
  );
}

interface SheetProps {
  readonly day?: string;
  readonly title?: string;
  readonly entries: readonly Entry[];
}

/** All of one day. */
export function DaySheet({ day, title, entries }: SheetProps): ReactNode {
  const { t } = useTranslation('calendar');
  const heading = title ?? `${formatLongDate(day!)}, ${dayjs(day).format('dddd')}`;
  return (
    <Paper withBorder p="md" component="section" aria-label={heading}>
      <Title order={2} size="h5" mb="xs">
        {heading}
      </Title>
      {entries.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('nothingOnDay')}
        </Text>
      ) : (
        <Stack gap="xs">
          {entries.map((entry) => (
            <EntryLine key={entry.id} entry={entry} />
          ))}
        </Stack>
      )}
    </Paper>
  );
}

interface ListProps {
  readonly days: readonly string[];
  readonly onDays: ReadonlyMap<string, readonly Entry[]>;
}

/** Days one below the other, with all that lies on them. */
export function DayList({ days, onDays }: ListProps): ReactNode {
  return (
    <Paper withBorder component="ul" className={classes.list}>
      {days.map((day) => (
        <li key={day} className={classes.row}>
          <Group gap="xs" wrap="nowrap" className={classes.rowDay}>
            <Text size="xl" fw={700}>
              {Number(day.slice(8))}
            </Text>
            <Text size="sm" c="dimmed">
              {dayjs(day).format('MMMM')}
              <br />
              {dayjs(day).format('dddd')}
            </Text>
          </Group>
          <Stack gap="xs" flex={1}>
            {onDays.get(day)!.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </Stack>
        </li>
      ))}
    </Paper>
  );
}
