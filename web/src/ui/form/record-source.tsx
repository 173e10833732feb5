import { Select, SimpleGrid, TextInput, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { graphql } from '../../api/graphql.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language.js';
import { fieldLabel } from '../../i18n/labels.js';
import { ClassifierSelect } from '../pick/code-select.js';
import { CommandForm } from './command-form.js';
import { onlyFilled } from './correction.js';
import { DateField } from './date-field.js';
import { useCommandForm } from './use-command-form.js';

const RECORD_SOURCE = graphql(/* GraphQL */ `
  mutation RecordSource($input: RecordSourceInput!) {
    recordSource(input: $input) {
      source {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly onRecorded: (id: string) => void;
  readonly onCancel: () => void;
}

/** Records an order, minutes, an article: what facts rest on. */
export function RecordSource({ onRecorded, onCancel }: Props): ReactNode {
  const command = useCommandForm(
    {
      document: RECORD_SOURCE,
      initial: {
        title: '',
        kind: null as string | null,
        publisher: '',
        author: '',
        publishedOn: null as string | null,
        language: null as string | null,
        address: '',
        quote: '',
        note: '',
      },
      input: (values) => onlyFilled(values) as never,
      done: ({ source }) => onRecorded(source!.id),
    },
    'keyed',
  );
  const { form } = command;
  const label = (name: string): string => fieldLabel('Source', name);
  return (
    <CommandForm of={command} onCancel={onCancel}>
      <TextInput label={label('title')} required data-autofocus {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ClassifierSelect classifier="source-kind" label={label('kind')} required {...form.getInputProps('kind')} />
        <DateField label={label('publishedOn')} {...form.getInputProps('publishedOn')} />
        <TextInput label={label('publisher')} {...form.getInputProps('publisher')} />
        <TextInput label={label('author')} {...form.getInputProps('author')} />
        <TextInput label={label('address')} {...form.getInputProps('address')} />
        <Select
          label={label('language')}
          data={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
          clearable
          {...form.getInputProps('language')}
        />
      </SimpleGrid>
      <Textarea label={label('quote')} autosize minRows={2} {...form.getInputProps('quote')} />
      <TextInput label={label('note')} {...form.getInputProps('note')} />
    </CommandForm>
  );
}
