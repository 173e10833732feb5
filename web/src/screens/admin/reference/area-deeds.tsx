import { Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AreaChangeKind } from '../../../gql/graphql.js';
import { fieldLabel, typeLabel, valuesOf } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { DateField } from '../../../ui/form/date-field.js';
import { LocalizedField, localizedValue } from '../../../ui/form/localized-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import type { Localized } from '../../../ui/localized.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { localizedCorrection } from '../rows/localized-correction.js';

const RENAME = graphql(/* GraphQL */ `
  mutation AdminRenameArea($input: RenameAreaInput!) {
    renameArea(input: $input) {
      area {
        id
      }
      ...Told
    }
  }
`);
const RECODE = graphql(/* GraphQL */ `
  mutation AdminRecodeArea($input: RecodeAreaInput!) {
    recodeArea(input: $input) {
      area {
        id
      }
      ...Told
    }
  }
`);
const CHANGE = graphql(/* GraphQL */ `
  mutation AdminRecordAreaChange($input: RecordAreaChangeInput!) {
    recordAreaChange(input: $input) {
      area {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly area: { readonly id: string; readonly version: number; readonly name: Localized };
  readonly close: () => void;
}

/** The area got a new name; the one before stays with it. */
export function RenameArea({ area: { id, version, name }, close }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const command = useCommandForm({
    document: RENAME,
    initial: { name: localizedValue(name), effectiveDate: null as string | null },
    input: (values) => ({
      id,
      expectedVersion: version,
      name: localizedCorrection(values.name),
      effectiveDate: values.effectiveDate,
    }),
    called: { id: 'name' },
    close,
  });
  const field = command.form.getInputProps;
  return (
    <CommandForm of={command} onCancel={close}>
      <LocalizedField label={fieldLabel('Area', 'name')} {...field('name')} />
      <DateField label={t('area.since')} description={t('area.sinceAbout')} {...field('effectiveDate')} />
    </CommandForm>
  );
}

/** The area got a new code; the one before ends the day before. */
export function RecodeArea({ area: { id, version }, close }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const command = useCommandForm({
    document: RECODE,
    initial: { code: '', validFrom: null as string | null },
    input: ({ code, validFrom }) => ({ id, expectedVersion: version, code, validFrom: validFrom ?? '' }),
    called: { id: 'code' },
    close,
  });
  const field = command.form.getInputProps;
  return (
    <CommandForm of={command} onCancel={close}>
      <TextInput label={fieldLabel('Area', 'code')} inputMode="numeric" required {...field('code')} />
      <DateField label={t('area.since')} whole required {...field('validFrom')} />
    </CommandForm>
  );
}

/** What became of the area: it was merged, divided, given over, abolished. A new name is told by itself. */
export function ChangeArea({ area: { id }, close }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const command = useCommandForm(
    {
      document: CHANGE,
      initial: {
        kind: null as AreaChangeKind | null,
        successorId: null as string | null,
        effectiveDate: null as string | null,
        note: '',
      },
      input: ({ kind, successorId, effectiveDate, note }) => ({
        kind: kind!,
        predecessorId: id,
        successorId: kind === 'DISSOLVE' ? null : successorId,
        effectiveDate,
        note: note || null,
      }),
      called: { predecessorId: 'kind' },
      close,
    },
    'keyed',
  );
  const { values, getInputProps: field } = command.form;
  const kinds = valuesOf('AreaChangeKind').filter(({ value }) => value !== 'RENAME');
  return (
    <CommandForm of={command} onCancel={close}>
      <Select label={typeLabel('AreaChangeKind')} data={kinds} required {...field('kind')} />
      {values.kind !== 'DISSOLVE' && (
        <RecordPicker kind="area" label={fieldLabel('AreaChange', 'successor')} required {...field('successorId')} />
      )}
      <DateField label={t('area.since')} description={t('area.sinceAbout')} {...field('effectiveDate')} />
      <Textarea label={fieldLabel('AreaChange', 'note')} autosize {...field('note')} />
    </CommandForm>
  );
}
