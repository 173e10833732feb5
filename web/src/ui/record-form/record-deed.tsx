import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Document } from '../../api/graphql.js';
import { CommandForm } from '../form/command-form.js';
import { useCommandForm } from '../form/use-command-form.js';
import type { Versioned } from './correct-record.js';
import type { FormOfRecord } from './field-input.js';
import type { RecordSpec, Values } from './fields.js';
import { RecordFields } from './record-fields.js';
import { useCheck } from './use-check.js';
import { recordedInput, valuesOf } from './values.js';

type Doing = Document<Record<string, object>, { input: { id: string; expectedVersion: number } }>;

interface Props {
  /** What it asks. */
  readonly of: RecordSpec;
  readonly document: object;
  readonly record: Versioned;
  readonly begun?: Values;
  /** What follows from it. */
  readonly about?: string;
  readonly deed: string;
  readonly danger?: boolean;
  readonly close: () => void;
}

/** A deed with a record that asks something of its own: the body of a dialog. */
export function RecordDeed({ of, document, record, begun, about, deed, danger = false, close }: Props): ReactNode {
  const command = useCommandForm<Record<string, object>, { id: string; expectedVersion: number }, Values>({
    document: document as Doing,
    initial: { ...valuesOf(of.fields), ...begun },
    input: (values) => ({
      id: record.id,
      expectedVersion: record.version,
      ...recordedInput(of.fields, values),
    }),
    check: useCheck(of.fields),
    close,
  });
  return (
    <CommandForm of={command} deed={deed} danger={danger} onCancel={close}>
      {about && <Text size="sm">{about}</Text>}
      <RecordFields type={of.type} fields={of.fields} form={command.form as unknown as FormOfRecord} />
    </CommandForm>
  );
}
