import { ActionIcon, Alert, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconCalendarPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { formatLongDate, today } from '../../i18n/format.js';
import { capital } from '../../ui/capital.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { RegionSelect } from '../../ui/pick/region-select.js';
import { EmptyState, FailureState, WaitingState } from '../../ui/states.js';
import { useCalendar, type Entry } from './calendar-answer.js';
import { daysOfMonth, isDay, monthGrid, placed, shifted, VIEWS, weekOf, type View } from './calendar-days.js';
import { DayList, DaySheet } from './day-list.js';
import { MonthGrid } from './month-grid.js';

interface Shown {
  readonly view: View;
  readonly day: string;
  readonly days: readonly string[];
}

/** Sittings and events of a month or a week; view, day and region stand in the address. */
export function Calendar(): ReactNode {
  const { t } = useTranslation('calendar');
  const { can } = useMe();
  const { search, set } = useListSearch();
  const view = VIEWS.find((each) => each === search.view) ?? 'month';
  const day = isDay(search.day) ? search.day : today();
  const days = view === 'month' ? monthGrid(day).flat() : view === 'week' ? weekOf(day) : daysOfMonth(day);
  const { entries, more, error, again } = useCalendar(days[0]!, days.at(-1)!, search.region);
  const choose = (next: string): void => set({ day: next });
  const plan = can('meetings.write') && (
    <Button
      component={Link}
      to="/meetings/new"
      search={{ date: day } as never}
      leftSection={<IconCalendarPlus size={18} aria-hidden />}
    >
      {t('plan')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={plan}>
      <Group justify="space-between" className="unprinted">
        <Turner view={view} day={day} choose={choose} />
        <Group gap="sm">
          <RegionSelect
            w={210}
            aria-label={t('region')}
            placeholder={t('region')}
            value={search.region ?? null}
            onChange={(region) => set({ region: region ?? '' })}
          />
          <SegmentedControl
            aria-label={t('view.label')}
            value={view}
            onChange={(next) => set({ view: next })}
            data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
          />
        </Group>
      </Group>
      {more && <Alert color="yellow">{t('more')}</Alert>}
      {error && !entries ? (
        <FailureState error={error} again={again} />
      ) : entries ? (
        <Sheet view={view} day={day} days={days} entries={entries} choose={choose} />
      ) : (
        <WaitingState />
      )}
    </Page>
  );
}

interface TurnerProps {
  readonly view: View;
  readonly day: string;
  readonly choose: (day: string) => void;
}
function Turner({ view, day, choose }: TurnerProps): ReactNode {
  const { t } = useTranslation('calendar');
  const unit = view === 'week' ? 'week' : 'month';
  return (
    <Group gap="xs">
      <ActionIcon variant="default" size={36} aria-label={t('previous')} onClick={() => choose(shifted(day, -1, unit))}>
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size={36} aria-label={t('next')} onClick={() => choose(shifted(day, 1, unit))}>
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
      <Button variant="default" onClick={() => choose(today())}>
        {t('today')}
      </Button>
      <Text fw={600} size="lg" aria-live="polite">
        {periodOf(view, day)}
      </Text>
    </Group>
  );
}

function periodOf(view: View, day: string): string {
  if (view !== 'week') return capital(dayjs(day).format('MMMM YYYY'));
  const week = weekOf(day);
  return `${formatLongDate(week[0]!)} – ${formatLongDate(week.at(-1)!)}`;
}

interface SheetProps extends Shown {
  readonly entries: readonly Entry[];
  readonly choose: (day: string) => void;
}
function Sheet({ view, day, days, entries, choose }: SheetProps): ReactNode {
  const { t } = useTranslation('calendar');
  const { onDays, undated } = placed(entries, days);
  const told = view === 'list' ? days.filter((each) => onDays.get(each)!.length > 0) : days;
  return (
    <Stack gap="md">
      {view === 'month' ? (
        <>
          <MonthGrid day={day} onDays={onDays} choose={choose} />
          <DaySheet day={day} entries={onDays.get(day) ?? []} />
        </>
      ) : told.length === 0 && undated.length === 0 ? (
        <EmptyState title={t('nothing')} />
      ) : (
        <DayList days={told} onDays={onDays} />
      )}
      {undated.length > 0 && <DaySheet title={t('undated')} entries={undated} />}
    </Stack>
  );
}
