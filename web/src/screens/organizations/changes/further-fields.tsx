import { NumberInput, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherNameKind, Qualifier } from '../../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { CitationsField, citationsInput, type CitationRow } from '../../../ui/form/citations-field.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { OtherNamesField, otherNamesInput, type OtherNameRow } from '../../../ui/form/other-names-field.js';
import { RowsField, type FormWithRows } from '../../../ui/form/rows-field.js';
import { ClassifierSelect } from '../../../ui/pick/code-select.js';
import { SourceField } from '../../../ui/form/source-field.js';

interface NumberRow {
  readonly subject: string | null;
  readonly value: number | '';
  readonly qualifier: Qualifier;
  readonly asOf: string | null;
  readonly sourceId: string | null;
}
const NO_NUMBER: NumberRow = { subject: null, value: '', qualifier: 'EXACT', asOf: null, sourceId: null };
const NAME_KINDS: readonly OtherNameKind[] = ['SHORT', 'AS_PRINTED', 'SPELLING'];

/** What an organization has several of; here it is added to. */
export interface Further extends Record<string, unknown> {
  otherNames: readonly OtherNameRow[];
  declaredNumbers: readonly NumberRow[];
  sources: readonly CitationRow[];
}
export const NOTHING_FURTHER: Further = { otherNames: [], declaredNumbers: [], sources: [] };

/** As the inputs take it: empty rows are not sent, and nothing where there are none. */
export function furtherInput({ otherNames = [], declaredNumbers = [], sources = [] }: Partial<Further>): object {
  const all = {
    otherNames: otherNamesInput(otherNames),
    declaredNumbers: declaredNumbers
      .filter(({ subject, value }) => subject !== null || value !== '')
      .map((row) => onlyFilled({ ...row })),
    sources: citationsInput(sources),
  };
  return Object.fromEntries(Object.entries(all).filter(([, rows]) => rows.length > 0));
}

export function FurtherFields({ form }: { readonly form: FormWithRows }): ReactNode {
  const { t } = useTranslation('organizations');
  const label = (name: string): string => fieldLabel('DeclaredNumber', name);
  return (
    <>
      <OtherNamesField form={form} kinds={NAME_KINDS} />
      <RowsField
        form={form}
        name="declaredNumbers"
        label={fieldLabel('Organization', 'declaredNumbers')}
        addLabel={t('addNumber')}
        blank={NO_NUMBER}
      >
        {(input) => (
          <>
            <ClassifierSelect classifier="declared-number" label={label('subject')} {...input('subject')} />
            <NumberInput label={label('value')} min={0} allowDecimal={false} {...input('value')} />
            <Select
              label={label('qualifier')}
              data={valuesOf('Qualifier')}
              allowDeselect={false}
              {...input('qualifier')}
            />
            <DateField label={label('asOf')} {...(input('asOf') as DateProps)} />
            <SourceField label={label('source')} {...(input('sourceId') as DateProps)} />
          </>
        )}
      </RowsField>
      <CitationsField form={form} />
    </>
  );
}
interface DateProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}
