import { Badge, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import {
  LocalizedField,
  NO_NAME,
  localizedInput,
  localizedValue,
  type LocalizedInput,
} from '../../../ui/form/localized-field.js';
import type { Column, Filter } from '../../../ui/list/list.types.js';
import { said, type Localized } from '../../../ui/localized.js';
import { localizedCorrection } from './localized-correction.js';
import type { FieldsProps } from './row-kind.js';

/** What all rows with a code have: a name in three languages, a note, a day from which they are not given out any more. */
export interface CodeRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly name: Localized;
  readonly note: string | null;
  readonly retiredOn: string | null;
}
export interface CodeValues extends Record<string, unknown> {
  readonly code: string;
  readonly name: LocalizedInput;
  readonly note: string;
  readonly retiredOn: string | null;
}

export const BLANK_CODE: CodeValues = { code: '', name: NO_NAME, note: '', retiredOn: null };
export const codeValues = ({ code, name, note, retiredOn }: CodeRow): CodeValues => ({
  code,
  name: localizedValue(name),
  note: note ?? '',
  retiredOn,
});

export function codeInput<Values extends Partial<CodeValues>>({ name, ...values }: Values, isNew: boolean): object {
  return { ...values, ...(name && { name: isNew ? localizedInput(name) : localizedCorrection(name) }) };
}

export function CodeFields({
  type,
  input,
  isNew,
  retires = true,
  children,
}: FieldsProps & {
  readonly type: string;
  /** False: another deed does it. */
  readonly retires?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const { t } = useTranslation('admin');
  const label = (field: string): string => fieldLabel(type, field);
  return (
    <>
      {isNew && <TextInput label={label('code')} description={t('codeHint')} data-autofocus {...input('code')} />}
      <LocalizedField label={label('name')} {...input('name')} />
      {children}
      <Textarea label={label('note')} autosize minRows={1} {...input('note')} />
      {retires && !isNew && (
        <DateField label={label('retiredOn')} description={t('retiredHint')} whole {...input('retiredOn')} />
      )}
    </>
  );
}

export const codeColumns = <Row extends CodeRow>(type: string): readonly Column<Row>[] => [
  {
    id: 'name',
    header: fieldLabel(type, 'name'),
    order: 'NAME',
    exported: ['name'],
    cell: (row) => <CodeName row={row} type={type} />,
  },
  {
    id: 'code',
    header: fieldLabel(type, 'code'),
    exported: ['code'],
    cell: ({ code }) => (
      <span translate="no" style={{ whiteSpace: 'nowrap' }}>
        {code}
      </span>
    ),
  },
];
export const noteColumn = <Row extends CodeRow>(type: string): Column<Row> => ({
  id: 'note',
  header: fieldLabel(type, 'note'),
  exported: ['note'],
  usual: false,
  cell: ({ note }) => note,
});

function CodeName({ row: { name, retiredOn }, type }: { readonly row: CodeRow; readonly type: string }): ReactNode {
  return (
    <>
      {said(name)}{' '}
      {retiredOn && (
        <Badge color="gray">
          {fieldLabel(type, 'retiredOn')}: {formatDate(retiredOn)}
        </Badge>
      )}
    </>
  );
}

/** Rows that are given out, or those that are not any more. */
export function useRetiredFilter(): Filter {
  const { t } = useTranslation('admin');
  return {
    id: 'retired',
    kind: 'choice',
    label: t('inUse'),
    options: [
      { value: 'false', label: t('inUseYes') },
      { value: 'true', label: t('inUseNo') },
    ],
    means: (value) => ({ retired: value === 'true' }),
  };
}
export const codeFilter = (type: string): Filter => ({
  id: 'code',
  kind: 'text',
  label: fieldLabel(type, 'code'),
  means: (startsWith) => ({ code: { startsWith } }),
});
