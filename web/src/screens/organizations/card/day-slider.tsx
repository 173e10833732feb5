import { Box, Group, Slider } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { DateField } from '../../../ui/form/date-field.js';
import { dayNumber, dayOf, yearMarks } from './days.js';

interface Props {
  readonly from: string;
  readonly until: string;
  readonly day: string;
  readonly onChange: (day: string | null) => void;
}

/** A day of the life of a body, by the slider or by its date. */
export function DaySlider({ from, until, day, onChange }: Props): ReactNode {
  const { t } = useTranslation('organizations');
  const [moved, setMoved] = useState<number>();
  const chosen = moved ?? dayNumber(day);
  return (
    <Group align="flex-end" gap="lg" className="unprinted">
      <DateField label={t('rosterOn')} whole value={day} onChange={onChange} />
      <Box flex={1} miw={260} pb={28} px="sm">
        <Slider
          min={dayNumber(from)}
          max={dayNumber(until)}
          value={chosen}
          label={(value) => formatDate(dayOf(value))}
          marks={yearMarks(from, until)}
          thumbLabel={t('rosterOn')}
          thumbProps={{ 'aria-valuetext': formatDate(dayOf(chosen)) } as object}
          onChange={setMoved}
          onChangeEnd={(value) => {
            setMoved(undefined);
            onChange(dayOf(value));
          }}
        />
      </Box>
    </Group>
  );
}
