import type { ReactNode } from 'react';
import { ask } from '../../../api/request.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { Differences } from '../../../ui/form/differences.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { useCorrection, type ReadRecord } from '../../../ui/form/use-correction.js';
import type { KeptRow, RowKind } from './row-kind.js';

interface Props<Data, Row extends KeptRow, Values extends Record<string, unknown>> {
  readonly of: RowKind<Data, Row, Values>;
  readonly close: () => void;
}

export function DefineRow<Data, Row extends KeptRow, Values extends Record<string, unknown>>({
  of,
  close,
}: Props<Data, Row, Values>): ReactNode {
  const command = useCommandForm<object, never, Values>(
    {
      document: of.define!.document,
      initial: of.blank,
      input: (values) =>
        ({
          ...Object.fromEntries(of.define!.required.map((field) => [field, values[field] ?? ''])),
          ...onlyFilled({ ...of.input(values, true) }),
        }) as never,
      close,
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={close}>
      <of.Fields input={(field) => command.form.getInputProps(field)} isNew />
    </CommandForm>
  );
}

export function CorrectRow<Data, Row extends KeptRow, Values extends Record<string, unknown>>({
  of,
  row,
  close,
}: Props<Data, Row, Values> & { readonly row: Row }): ReactNode {
  const asRead = (read: Row): ReadRecord<Values> => ({ id: read.id, version: read.version, values: of.valuesOf(read) });
  const command = useCorrection<object, never, Values>({
    document: of.correct,
    record: asRead(row),
    readAnew: async () => {
      const variables = { first: 1, filter: { id: { eq: row.id } } };
      return asRead(of.list.page(await ask(of.list.document, variables as never)).nodes[0]!);
    },
    input: (changes) => of.input(changes, false),
    close,
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <of.Fields input={(field) => command.form.getInputProps(field)} isNew={false} />
      <Differences
        of={command}
        label={(field) => fieldLabel(of.type, field.replace(/Code$/, ''))}
        show={(_, value) => shown(value)}
      />
    </CommandForm>
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'object' && value !== null) return Object.values(value).filter(Boolean).join(' · ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
