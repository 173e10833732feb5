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
  readonly required?: boolean;
}

/** The order or minutes that something rests on: found, or recorded in place. */
export function SourceField({ value = null, onChange, ...field }: Props): ReactNode {
  return (
    <Stack gap={4} align="stretch">
      <RecordPicker kind="source" value={value} onChange={onChange} {...field} />
      {!value && (
        <Suspense>
          <NewSource onRecorded={onChange} />
        </Suspense>
      )}
    </Stack>
  );
}
