import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import type { OrganizationType } from '../../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import { LocalizedField, NO_NAME } from '../../../ui/form/localized-field.js';
import { ClassifierSelect, EthnicGroupsSelect, OrganizationKindSelect } from '../../../ui/pick/code-select.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

/** An organization as a form holds it. */
export interface OrganizationValues extends Record<string, unknown> {
  kind: string | null;
  name: typeof NO_NAME;
  level: string | null;
  areaId: string | null;
  parentId: string | null;
  foundedOn: string | null;
  ethnicGroups: string[];
  registrationState: string | null;
  bin: string;
  note: string;
}
export const NEW_ORGANIZATION: OrganizationValues = {
  kind: null,
  name: NO_NAME,
  level: null,
  areaId: null,
  parentId: null,
  foundedOn: null,
  ethnicGroups: [],
  registrationState: null,
  bin: '',
  note: '',
};

/** Fields that only some types have. */
const ONLY: Readonly<Record<string, readonly OrganizationType[]>> = {
  ethnicGroups: ['ASSOCIATION'],
  registrationState: ['ASSOCIATION'],
  bin: ['ASSOCIATION', 'INSTITUTION'],
};
const isOf = (type: OrganizationType, field: string): boolean => ONLY[field]?.includes(type) ?? true;

/** What of the values a type has. */
export const ofType = (type: OrganizationType, values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([field]) => isOf(type, field)));

interface Props {
  readonly type: OrganizationType;
  readonly field: (name: keyof OrganizationValues & string) => GetInputPropsReturnType;
  /** What is said beside the place. */
  readonly area?: { readonly description?: string };
}

export function OrganizationFields({ type, field, area }: Props): ReactNode {
  const label = (name: string): string => fieldLabel('Association', name);
  return (
    <>
      <LocalizedField label={label('name')} required {...field('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <OrganizationKindSelect type={type} label={label('kind')} required {...field('kind')} />
        <ClassifierSelect classifier="level" label={label('level')} {...field('level')} />
        <RecordPicker kind="area" label={label('area')} {...area} {...(field('areaId') as Picked)} />
        <RecordPicker kind="organization" label={label('parent')} {...(field('parentId') as Picked)} />
        <DateField label={label('foundedOn')} {...field('foundedOn')} />
        {isOf(type, 'bin') && <TextInput label={label('bin')} inputMode="numeric" maxLength={12} {...field('bin')} />}
        {isOf(type, 'registrationState') && (
          <Select
            label={label('registrationState')}
            data={valuesOf('RegistrationState')}
            clearable
            {...field('registrationState')}
          />
        )}
      </SimpleGrid>
      {isOf(type, 'ethnicGroups') && <EthnicGroupsSelect label={label('ethnicGroups')} {...field('ethnicGroups')} />}
      <Textarea label={label('note')} autosize minRows={2} {...field('note')} />
    </>
  );
}
interface Picked {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}
