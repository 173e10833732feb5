import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, typeLabel, valuesOf } from '../../i18n/labels.js';
import { DateField } from '../form/date-field.js';
import { LocalizedField } from '../form/localized-field.js';
import { RowsField, type FormWithRows } from '../form/rows-field.js';
import { SourceField } from '../form/source-field.js';
import { YesNoSelect } from '../form/yes-no-select.js';
import { ClassifierSelect, useClassifier } from '../pick/code-select.js';
import { RecordPicker } from '../pick/record-picker.js';
import { errorWithin, RecordsField } from '../pick/records-field.js';
import type { Field, Rows, Values } from './fields.js';
import { valuesOf as blankOf } from './values.js';

export interface FormOfRecord extends FormWithRows {
  readonly errors: Readonly<Record<string, ReactNode>>;
}

export const labelOf = (type: string, { called, ofType, of, name }: Field): string =>
  called ? typeLabel(called) : fieldLabel(ofType ?? type, of ?? name);

interface Props {
  readonly type: string;
  readonly field: Field;
  readonly form: FormOfRecord;
  /** Where it stands in the form: `kind`, `parties.0.role`. */
  readonly at: string;
}

/** One field of a record, as its kind asks to be entered. */
export function FieldInput({ type, field, form, at }: Props): ReactNode {
  const input = form.getInputProps(at);
  const { description, required = false } = field;
  const props = { label: labelOf(type, field), required, ...(description && { description }), ...input };
  switch (field.as) {
    case 'name':
    case 'sentences':
      return <LocalizedField long={field.as === 'sentences' && !field.short} {...props} />;
    case 'long':
    case 'lines':
      return <Textarea autosize minRows={field.as === 'lines' ? 1 : 2} maxRows={10} {...props} />;
    case 'date':
    case 'day':
      return <DateField whole={field.as === 'day'} {...props} />;
    case 'number':
    case 'tenge':
      return <TextInput inputMode="numeric" {...props} />;
    case 'yesNo':
      return <YesNoSelect {...props} />;
    case 'code':
      return <ClassifierSelect classifier={field.classifier} {...props} />;
    case 'codes':
      return <ClassifiersSelect classifier={field.classifier} {...props} />;
    case 'value':
      return <Select data={valuesOf(field.values)} clearable={!field.usual} allowDeselect={!field.usual} {...props} />;
    case 'record':
      if (field.kind === 'source') return <SourceField {...props} />;
      return <RecordPicker kind={field.kind} {...(field.among && { among: field.among })} {...props} />;
    case 'records':
      return (
        <RecordsField
          kind={field.kind}
          {...(field.among && { among: field.among })}
          {...props}
          error={errorWithin(form.errors, at)}
        />
      );
    case 'own':
      return field.draw(props, form.getValues() as Values);
    case 'rows':
      return <RowsInput type={type} field={field} form={form} at={at} />;
    default:
      return <TextInput {...props} />;
  }
}

interface CodesProps {
  readonly classifier: string;
  readonly label: string;
}
const ClassifiersSelect = ({ classifier, ...props }: CodesProps): ReactNode => (
  <MultiSelect clearable searchable hidePickedOptions {...props} data={[...useClassifier(classifier)]} />
);

function RowsInput({ type, field, form, at }: Props & { readonly field: Rows }): ReactNode {
  const { t } = useTranslation('record-form');
  return (
    <RowsField
      form={form}
      name={at}
      label={labelOf(type, field)}
      {...(field.description && { description: field.description })}
      addLabel={t(`add.${field.add}`)}
      blank={blankOf(field.fields)}
    >
      {(_input, place) =>
        field.fields.map((each) => (
          <FieldInput key={each.name} type={field.type} field={each} form={form} at={`${at}.${place}.${each.name}`} />
        ))
      }
    </RowsField>
  );
}
