import { FileInput, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { Problem } from '../../../api/use-command.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { tellDone } from '../../../ui/notices.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { designIn, type Design } from './design.js';

const SAVE = graphql(/* GraphQL */ `
  mutation AdminSavePaperTemplate($input: SavePaperTemplateInput!) {
    savePaperTemplate(input: $input) {
      paperTemplate {
        id
        name
        edition
      }
      ...Told
    }
  }
`);

interface Values extends Record<string, unknown> {
  readonly type: string | null;
  readonly file: File | null;
  /** What the file holds; null: no design. */
  readonly design: Design | null;
}

/** A design of papers from its file: the first of a new one, or the next edition of one that is used. */
export function SaveTemplate({ close }: { readonly close: () => void }): ReactNode {
  const { t } = useTranslation('admin');
  const check = ({ file, design }: Values): readonly Problem[] =>
    file && !design ? [{ code: 'NO_DESIGN', message: t('designs.noDesign'), path: ['file'] }] : [];
  const command = useCommandForm(
    {
      document: SAVE,
      initial: { type: null, file: null, design: null } as Values,
      input: ({ type, design }) => ({ type: type ?? '', body: design ?? {} }),
      check,
      done: ({ paperTemplate }) => {
        close();
        const { name, edition } = paperTemplate!;
        tellDone(t('designs.saved', { name, edition }));
      },
    },
    'keyed',
  );
  const { form } = command;
  const take = async (file: File | null): Promise<void> =>
    form.setValues({ file, design: file && designIn(await file.text()) });
  return (
    <CommandForm of={command} onCancel={close}>
      <Text size="sm">{t('designs.about')}</Text>
      <RecordPicker
        kind="awardType"
        label={fieldLabel('PaperTemplate', 'type')}
        required
        {...form.getInputProps('type')}
      />
      <FileInput
        label={t('designs.file')}
        description={t('designs.fileHint')}
        accept="application/json,.json"
        required
        clearable
        clearButtonProps={{ 'aria-label': t('designs.otherFile') }}
        {...form.getInputProps('file')}
        onChange={(file) => void take(file)}
      />
    </CommandForm>
  );
}
