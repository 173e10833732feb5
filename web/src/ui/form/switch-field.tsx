import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value?: boolean;
  readonly onChange?: (value: boolean) => void;
  readonly error?: ReactNode;
}

/** Yes or no, where nothing else is possible. */
export function SwitchField({ label, value = false, onChange, error }: Props): ReactNode {
  return (
    <Switch
      label={label}
      checked={value}
      error={error}
      onChange={({ currentTarget }) => onChange?.(currentTarget.checked)}
    />
  );
}
