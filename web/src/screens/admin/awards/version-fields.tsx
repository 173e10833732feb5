import { MultiSelect, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { SwitchField } from '../../../ui/form/switch-field.js';
import { DateField } from '../../../ui/form/date-field.js';
import { LocalizedField } from '../../../ui/form/localized-field.js';
import { YesNoSelect } from '../../../ui/form/yes-no-select.js';
import { useOrganizationKinds } from '../../../ui/pick/code-select.js';
import { SourceField } from '../../../ui/form/source-field.js';
import type { FieldsProps } from '../rows/row-kind.js';

const label = (field: string): string => fieldLabel('AwardTypeVersion', field);
const NUMBERS = ['precedence', 'yearsBetween', 'yearlyLimit'];
const SWITCHES = ['onceInLifetime', 'onceForMerit', 'numbered'];

/** The rules of an award; what the statute does not say is left out. */
export function VersionFields({ input }: FieldsProps): ReactNode {
  const kinds = [...useOrganizationKinds()];
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={label('validFrom')} whole {...input('validFrom')} />
        <SourceField label={label('statute')} {...input('statuteId')} />
        <Select label={label('recipient')} data={valuesOf('RecipientKind')} clearable {...input('recipient')} />
        <YesNoSelect label={label('revocable')} {...input('revocable')} />
        <TextInput label={label('grade')} {...input('grade')} />
        <TextInput label={label('series')} {...input('series')} />
        {NUMBERS.map((field) => (
          <NumberInput key={field} label={label(field)} min={1} allowDecimal={false} {...input(field)} />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {SWITCHES.map((field) => (
          <SwitchField key={field} label={label(field)} {...input(field)} />
        ))}
      </SimpleGrid>
      <MultiSelect label={label('proposerKinds')} data={kinds} searchable clearable {...input('proposerKinds')} />
      <MultiSelect label={label('deciderKinds')} data={kinds} searchable clearable {...input('deciderKinds')} />
      <LocalizedField label={label('criteria')} long {...input('criteria')} />
      <LocalizedField label={label('wording')} long {...input('wording')} />
      <Textarea label={label('note')} autosize minRows={1} {...input('note')} />
    </>
  );
}
