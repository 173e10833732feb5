import { Button, Group, Paper, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useMe } from '../../api/use-me.js';
import type { Gender } from '../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { onlyFilled } from '../form/correction.js';
import { useCommandForm } from '../form/use-command-form.js';
import { RecordPicker } from '../pick/record-picker.js';
import { useHomeArea } from '../pick/use-home-area.js';

const REGISTER = graphql(/* GraphQL */ `
  mutation RegisterMember($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      person {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly label: string;
  readonly value?: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: ReactNode;
  readonly 'data-path'?: string;
}

/** A person who is found, or registered in place. */
export function PersonField({ label, value, onChange, ...field }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { can } = useMe();
  const [registering, setRegistering] = useState(false);
  if (registering)
    return (
      <NewPerson
        done={(id) => {
          if (id) onChange(id);
          setRegistering(false);
        }}
      />
    );
  return (
    <Stack gap={4}>
      <RecordPicker kind="person" label={label} required value={value ?? null} onChange={onChange} {...field} />
      {!value && can('people.write') && (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setRegistering(true)}
        >
          {t('newPerson')}
        </Button>
      )}
    </Stack>
  );
}

const label = (name: string): string => fieldLabel('Person', name);

function NewPerson({ done }: { readonly done: (id?: string) => void }): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { t: common } = useTranslation();
  const { form, send, busy, problems } = useCommandForm(
    {
      document: REGISTER,
      initial: {
        familyName: '',
        givenName: '',
        patronymicName: '',
        gender: null as Gender | null,
        areaId: null as string | null,
      },
      input: onlyFilled,
      done: ({ person }) => done(person!.id),
    },
    'keyed',
  );
  const field = form.getInputProps;
  return (
    <Paper withBorder p="sm" role="group" aria-label={t('newPerson')}>
      <Stack gap="sm">
        <Text fw={600} size="sm">
          {t('newPerson')}
        </Text>
        {problems.map(({ code, message }) => (
          <Text key={code} size="sm" c="red" role="alert">
            {message}
          </Text>
        ))}
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={label('familyName')} data-autofocus {...field('familyName')} />
          <TextInput label={label('givenName')} {...field('givenName')} />
          <TextInput label={label('patronymicName')} {...field('patronymicName')} />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select label={label('gender')} data={valuesOf('Gender')} clearable {...field('gender')} />
          <RecordPicker kind="area" label={label('area')} {...useHomeArea()} {...field('areaId')} />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" size="xs" onClick={() => done()}>
            {common('form.cancel')}
          </Button>
          <Button size="xs" loading={busy} onClick={() => send()}>
            {t('register')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
