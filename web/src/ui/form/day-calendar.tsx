import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLongDate, today } from '../../i18n/format.js';
import { capital } from '../capital.js';

interface Props {
  readonly chosen: string | null | undefined;
  readonly choose: (day: string) => void;
}

/** The days of a month, Monday first; above it the months of a year, and the years. */
export function DayCalendar({ chosen, choose }: Props): ReactNode {
  const { t } = useTranslation();
  const [back, on] = [t('common:list.previous'), t('common:list.next')];
  return (
    <DatePicker
      locale={dayjs.locale()}
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      value={chosen?.length === 10 ? chosen : null}
      defaultDate={chosen ? firstDayOf(chosen) : today()}
      onChange={(day) => day && choose(day)}
      allowDeselect={false}
      weekdayFormat={(day) => capital(dayjs(day).format('dd'))}
      monthLabelFormat={(month) => capital(dayjs(month).format('MMMM YYYY'))}
      getDayAriaLabel={formatLongDate}
      ariaLabels={{
        previousMonth: back,
        nextMonth: on,
        previousYear: back,
        nextYear: on,
        previousDecade: back,
        nextDecade: on,
      }}
    />
  );
}

const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10);
