import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { parseTime } from './parse-time.js';

interface Props {
  readonly label: ReactNode;
  readonly value?: string | null;
  readonly onChange?: (value: string | null) => void;
  readonly error?: ReactNode;
  readonly [rest: `data-${string}`]: unknown;
}

/** A time of the day by the clocks of the place, in 24 hours: 15:30. What is none goes to the server as typed. */
export function TimeField({ value, onChange, ...props }: Props): ReactNode {
  const [typed, setTyped] = useState<string>();
  return (
    <TextInput
      {...props}
      value={typed ?? value ?? ''}
      placeholder="15:30"
      inputMode="numeric"
      autoComplete="off"
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        onChange?.(text.trim() === '' ? null : (parseTime(text) ?? text));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
