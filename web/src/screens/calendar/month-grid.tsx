import { Table, Text, UnstyledButton } from '@mantine/core';
import dayjs from 'dayjs';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, today } from '../../i18n/format.js';
import { capital } from '../../ui/capital.js';
import type { Entry } from './calendar-answer.js';
import { monthGrid, shifted, STEPS } from './calendar-days.js';
import classes from './calendar.module.css';
import { EntryLine } from './day-list.js';

const SHOWN = 3;

interface Props {
  readonly day: string;
  readonly onDays: ReadonlyMap<string, readonly Entry[]>;
  readonly choose: (day: string) => void;
}

/** A month, Monday first. Arrows go from day to day, Page Up and Page Down from month to month. */
export function MonthGrid({ day, onDays, choose }: Props): ReactNode {
  const { t } = useTranslation('calendar');
  const weeks = monthGrid(day);
  const frame = useRef<HTMLTableElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) frame.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    byKey.current = false;
  }, [day]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || !(event.target as HTMLElement).dataset.day) return;
    event.preventDefault();
    byKey.current = true;
    choose(shifted(day, ...step));
  };
  return (
    <Table
      ref={frame}
      className={classes.grid}
      layout="fixed"
      withTableBorder
      withColumnBorders
      aria-label={capital(dayjs(day).format('MMMM YYYY'))}
      aria-description={t('keys')}
      onKeyDown={onKeyDown}
    >
      <Table.Thead>
        <Table.Tr>
          {weeks[0]!.map((each) => (
            <Table.Th key={each} scope="col" className={classes.weekday}>
              <abbr title={dayjs(each).format('dddd')}>{capital(dayjs(each).format('dd'))}</abbr>
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {weeks.map((week) => (
          <Table.Tr key={week[0]}>
            {week.map((each) => (
              <DayCell key={each} day={each} chosen={day} entries={onDays.get(each) ?? []} choose={choose} />
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface CellProps {
  readonly day: string;
  readonly chosen: string;
  readonly entries: readonly Entry[];
  readonly choose: (day: string) => void;
}
function DayCell({ day, chosen, entries, choose }: CellProps): ReactNode {
  const { t } = useTranslation('calendar');
  const count = entries.length;
  return (
    <Table.Td
      className={classes.day}
      data-chosen={day === chosen || undefined}
      data-outside={day.slice(0, 7) !== chosen.slice(0, 7) || undefined}
      onClick={() => choose(day)}
    >
      <UnstyledButton
        className={classes.number}
        data-day={day}
        data-today={day === today() || undefined}
        tabIndex={day === chosen ? 0 : -1}
        aria-pressed={day === chosen}
        aria-label={[formatLongDate(day), count > 0 && t('count', { count })].filter(Boolean).join(', ')}
      >
        {Number(day.slice(8))}
      </UnstyledButton>
      <div className={classes.entries}>
        {entries.slice(0, SHOWN).map((entry) => (
          <EntryLine key={entry.id} entry={entry} short />
        ))}
        {count > SHOWN && (
          <Text size="xs" c="dimmed">
            {t('further', { count: count - SHOWN })}
          </Text>
        )}
      </div>
      {count > 0 && (
        <Text className={classes.count} size="xs" aria-hidden>
          {count}
        </Text>
      )}
    </Table.Td>
  );
}
