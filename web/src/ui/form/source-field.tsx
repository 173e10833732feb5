import { Stack } from '@mantine/core';
import { Suspense, type ReactNode } from 'react';
import { RecordPicker } from '../pick/record-picker.js';
import { NewSource } from './citations-field.js';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly value?: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: ReactNode;
}

/** The order or minutes that something rests on: found, or recorded in place. */
export function SourceField({ label, description, value = null, onChange, error }: Props): ReactNode {
  return (
    <Stack gap={4} align="stretch">
      <RecordPicker
        kind="source"
        label={label}
        description={description}
        value={value}
        onChange={onChange}
        error={error}
      />
      {!value && (
        <Suspense>
          <NewSource onRecorded={onChange} />
        </Suspense>
      )}
    </Stack>
  );
}
