import { Paper, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { Gender } from '../../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { DateField } from '../../../ui/form/date-field.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { Page } from '../../../ui/page.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

const REGISTER = graphql(/* GraphQL */ `
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      person {
        id
      }
      problems {
        code
        message
        path
      }
      warnings {
        code
        message
        path
      }
    }
  }
`);

export function RegisterPerson(): ReactNode {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const command = useCommandForm(
    {
      document: REGISTER,
      initial: {
        familyName: '',
        givenName: '',
        patronymicName: '',
        gender: null as Gender | null,
        birthDate: null as string | null,
        areaId: null as string | null,
      },
      input: onlyFilled,
      done: ({ person }) => void navigate({ to: `/people/${person!.id}` as string }),
    },
    'keyed',
  );
  const { form } = command;
  const label = (name: string): string => fieldLabel('Person', name);
  return (
    <Page title={t('register')}>
      <Paper withBorder p="lg" maw={960}>
        <CommandForm of={command} onCancel={() => void navigate({ to: '/people' })}>
          <SimpleGrid cols={{ base: 1, sm: 3 }}>
            <TextInput label={label('familyName')} {...form.getInputProps('familyName')} />
            <TextInput label={label('givenName')} {...form.getInputProps('givenName')} />
            <TextInput label={label('patronymicName')} {...form.getInputProps('patronymicName')} />
            <Select label={label('gender')} data={valuesOf('Gender')} clearable {...form.getInputProps('gender')} />
            <DateField label={fieldLabel('PersonalData', 'birthDate')} {...form.getInputProps('birthDate')} />
            <RecordPicker kind="area" label={label('area')} {...form.getInputProps('areaId')} />
          </SimpleGrid>
        </CommandForm>
      </Paper>
    </Page>
  );
}
