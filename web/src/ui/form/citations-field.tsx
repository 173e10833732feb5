import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilePlus } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { Modal } from '../modal.js';
import { RecordPicker } from '../pick/record-picker.js';
import { RecordSource } from './record-source.js';
import { RowsField, type FormWithRows } from './rows-field.js';

export interface CitationRow {
  readonly sourceId: string | null;
  readonly quote: string;
}
const BLANK: CitationRow = { sourceId: null, quote: '' };

interface Props {
  readonly form: FormWithRows;
  /** The field of the form; the inputs call it `sources`. */
  readonly name?: string;
  readonly description?: string;
}

/** The sources that facts rest on: known ones are picked, a new one is recorded in place. */
export function CitationsField({ form, name = 'sources', description }: Props): ReactNode {
  const { t } = useTranslation('record');
  return (
    <RowsField
      form={form}
      name={name}
      label={fieldLabel('Person', 'citations')}
      {...(description && { description })}
      addLabel={t('sources.cite')}
      blank={BLANK}
      more={
        <Suspense>
          <NewSource onRecorded={(sourceId) => form.insertListItem(name, { ...BLANK, sourceId })} />
        </Suspense>
      }
    >
      {(input) => (
        <>
          <RecordPicker kind="source" label={typeLabel('Source')} {...input('sourceId')} />
          <TextInput label={fieldLabel('Citation', 'quote')} {...input('quote')} />
        </>
      )}
    </RowsField>
  );
}

/** As the inputs take it: rows without a source are not sent. */
export const citationsInput = (rows: readonly CitationRow[]): { sourceId: string; quote?: string }[] =>
  rows.flatMap(({ sourceId, quote }) => (sourceId ? [{ sourceId, ...(quote.trim() && { quote }) }] : []));

/** Records a source in a dialog of its own. */
export function NewSource({ onRecorded }: { readonly onRecorded: (id: string) => void }): ReactNode {
  const { t } = useTranslation('record');
  const [opened, { open, close }] = useDisclosure();
  if (!useMe().can('sources.write')) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        w="fit-content"
        leftSection={<IconFilePlus size={16} aria-hidden />}
        onClick={open}
      >
        {t('sources.record')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('sources.record')} size="lg" closeOnClickOutside={false}>
        {opened && (
          <RecordSource
            onCancel={close}
            onRecorded={(id) => {
              close();
              onRecorded(id);
            }}
          />
        )}
      </Modal>
    </>
  );
}
