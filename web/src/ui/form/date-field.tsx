import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, parseDate } from '../../i18n/format.js';
import { DayButton } from './day-button.js';

interface Props {
  readonly label?: ReactNode;
  readonly 'aria-label'?: string;
  readonly placeholder?: string;
  readonly value?: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: ReactNode;
  readonly description?: ReactNode;
  readonly required?: boolean;
  /** A whole day, no year or month alone. */
  readonly whole?: boolean;
  readonly [rest: `data-${string}`]: unknown;
}

/** A date as far as it is known: 2016, 10.2016 or 14.10.2016. What is no date goes to the server as typed, and is refused there. */
export function DateField({ value, onChange, whole = false, placeholder, ...props }: Props): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      {...props}
      value={typed ?? (value && parseDate(value) ? formatDate(value) : (value ?? ''))}
      placeholder={placeholder ?? t(whole ? 'date.day' : 'date.partial')}
      inputMode="numeric"
      autoComplete="off"
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(currentTarget.value.trim() === '' ? null : (parseDate(currentTarget.value) ?? currentTarget.value));
      }}
      onBlur={() => setTyped(undefined)}
      rightSection={<DayButton chosen={value && parseDate(value)} choose={onChange} />}
      rightSectionProps={{ className: 'unprinted' }}
    />
  );
}
