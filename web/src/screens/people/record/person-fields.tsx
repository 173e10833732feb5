import { Select, SimpleGrid, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

interface Props {
  readonly input: (field: string) => GetInputPropsReturnType;
}
interface OpenProps extends Props {
  /** What is said beside the place. */
  readonly area?: { readonly description?: string };
  /** Further fields. */
  readonly children?: ReactNode;
}
const label = (field: string): string => fieldLabel('Person', field);

/** The three names; one of them is enough. */
export function NameFields({ input }: Props): ReactNode {
  const { t } = useTranslation('people');
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <TextInput label={label('familyName')} data-autofocus {...input('familyName')} />
      <TextInput label={label('givenName')} {...input('givenName')} />
      <TextInput label={label('patronymicName')} description={t('oneNameEnough')} {...input('patronymicName')} />
    </SimpleGrid>
  );
}

/** What is known of a person beside the name, and is open to everybody of the place. */
export function OpenFields({ input, area, children }: OpenProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Select label={label('gender')} data={valuesOf('Gender')} clearable {...input('gender')} />
      <RecordPicker kind="area" label={label('area')} {...area} {...input('areaId')} />
      <TextInput label={label('academicDegree')} {...input('academicDegree')} />
      {children}
      <DateField label={label('deathDate')} {...input('deathDate')} />
    </SimpleGrid>
  );
}
