import { Select, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherNameKind } from '../../gql/graphql.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { onlyFilled } from './correction.js';
import { DateField } from './date-field.js';
import { RowsField, type FormWithRows } from './rows-field.js';

export interface OtherNameRow {
  readonly text: string;
  readonly kind: OtherNameKind | null;
  readonly language: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}
const BLANK: OtherNameRow = { text: '', kind: 'SPELLING', language: null, startDate: null, endDate: null };

interface Props {
  readonly form: FormWithRows;
  readonly name?: string;
  /** Kinds that the type of the record knows. */
  readonly kinds: readonly OtherNameKind[];
}

/** Former names, spellings, the name of the passport: by all of them a record is found. */
export function OtherNamesField({ form, name = 'otherNames', kinds }: Props): ReactNode {
  const { t } = useTranslation('record');
  const label = (field: string): string => fieldLabel('OtherName', field);
  return (
    <RowsField
      form={form}
      name={name}
      label={fieldLabel('Person', 'otherNames')}
      addLabel={t('names.add')}
      blank={BLANK}
    >
      {(input) => (
        <>
          <TextInput label={label('text')} {...input('text')} />
          <Select
            label={label('kind')}
            data={valuesOf('OtherNameKind').filter(({ value }) => kinds.includes(value as OtherNameKind))}
            allowDeselect={false}
            {...input('kind')}
          />
          <Select
            label={label('language')}
            data={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
            clearable
            {...input('language')}
          />
          <DateField label={label('startDate')} {...input('startDate')} />
          <DateField label={label('endDate')} {...input('endDate')} />
        </>
      )}
    </RowsField>
  );
}

/** As the inputs take it: rows without a text are not sent. */
export const otherNamesInput = (rows: readonly OtherNameRow[]): (Partial<OtherNameRow> & { text: string })[] =>
  rows
    .filter(({ text }) => text.trim() !== '')
    .map((row) => onlyFilled({ ...row }) as Partial<OtherNameRow> & { text: string });
