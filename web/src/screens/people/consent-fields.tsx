import { Checkbox, Group, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { DateField } from '../../ui/form/date-field.js';
import type { InputOf } from '../../ui/form/rows-field.js';
import { ClassifierSelect } from '../../ui/pick/code-select.js';
import { SourceField } from '../../ui/form/source-field.js';
import type { ConsentForm } from '../../gql/graphql.js';

export interface ConsentValues extends Record<string, unknown> {
  purpose: string | null;
  form: ConsentForm | null;
  givenOn: string | null;
  validUntil: string | null;
  sourceId: string | null;
  allowsPublication: boolean;
  allowsTransfer: boolean;
}
export const NO_CONSENT: ConsentValues = {
  purpose: null,
  form: 'PAPER',
  givenOn: null,
  validUntil: null,
  sourceId: null,
  allowsPublication: false,
  allowsTransfer: false,
};

const label = (field: string): string => fieldLabel('Consent', field);

/** What is asked of a consent, alone or as a row of the form of a person. */
export function ConsentFields({ input }: { readonly input: InputOf }): ReactNode {
  return (
    <>
      <ClassifierSelect classifier="consent-purpose" label={label('purpose')} required {...input('purpose')} />
      <Select label={label('form')} data={valuesOf('ConsentForm')} allowDeselect={false} required {...input('form')} />
      <DateField whole label={label('givenOn')} required {...input('givenOn')} />
      <DateField whole label={label('validUntil')} {...input('validUntil')} />
      <SourceField label={label('source')} {...input('sourceId')} />
      <Group>
        <Tick label={label('allowsPublication')} {...input('allowsPublication')} />
        <Tick label={label('allowsTransfer')} {...input('allowsTransfer')} />
      </Group>
    </>
  );
}

interface TickProps {
  readonly label: string;
  readonly value?: boolean;
  readonly onChange?: (value: boolean) => void;
  readonly error?: ReactNode;
}
const Tick = ({ label: text, value = false, onChange, error }: TickProps): ReactNode => (
  <Checkbox
    label={text}
    checked={value}
    error={error}
    onChange={({ currentTarget }) => onChange?.(currentTarget.checked)}
  />
);
