import { ActionIcon, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAboveDialog } from '../enclosing.js';
import { later } from '../later.js';

const DayCalendar = later(async () => (await import('./day-calendar.js')).DayCalendar);

interface Props {
  /** A date as far as it is known, in the form of the API. */
  readonly chosen: string | null | undefined;
  readonly choose: (day: string) => void;
}

/** Opens a calendar beside a date that is typed. It is for the mouse: with the keyboard, typing is the shorter way. */
export function DayButton({ chosen, choose }: Props): ReactNode {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure();
  useAboveDialog(opened);
  return (
    <Popover opened={opened} onDismiss={close} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" tabIndex={-1} aria-label={t('common:date.calendar')} onClick={toggle}>
          <IconCalendar size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('common:date.calendar')}>
        <Suspense>
          <DayCalendar
            chosen={chosen}
            choose={(day) => {
              choose(day);
              close();
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
