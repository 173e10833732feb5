import { Select, type SelectProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value?: boolean | null;
  readonly onChange?: (value: boolean | null) => void;
}

/** Yes, no, or not known. */
export function YesNoSelect({ value, onChange, ...props }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Select
      clearable
      {...props}
      data={[
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
      value={value === null || value === undefined ? null : String(value)}
      onChange={(chosen) => onChange?.(chosen === null ? null : chosen === 'true')}
    />
  );
}
