import { SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { FieldInput, type FormOfRecord } from './field-input.js';
import type { Field } from './fields.js';
import { bands } from './bands.js';

interface Props {
  readonly type: string;
  readonly fields: readonly Field[];
  readonly form: FormOfRecord;
}

/** The fields of a record: short ones side by side, long ones each on a line of its own. */
export function RecordFields({ type, fields, form }: Props): ReactNode {
  return bands(fields).map(({ wide, of }) =>
    wide ? (
      <Stack key={of[0]!.name}>
        {of.map((field) => (
          <FieldInput key={field.name} type={type} field={field} form={form} at={field.name} />
        ))}
      </Stack>
    ) : (
      <SimpleGrid key={of[0]!.name} cols={{ base: 1, xs: 2, md: 3 }}>
        {of.map((field) => (
          <FieldInput key={field.name} type={type} field={field} form={form} at={field.name} />
        ))}
      </SimpleGrid>
    ),
  );
}
