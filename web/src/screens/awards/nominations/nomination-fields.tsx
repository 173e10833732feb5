import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../../i18n/labels.js';
import { inLanguage } from '../../../ui/form/localized-field.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { EitherField, type PartOfForm } from '../either-field.js';
import type { Merits } from './nomination-values.js';

const label = (field: string): string => fieldLabel('Nomination', field);

interface Props {
  readonly form: PartOfForm;
  /** What is said beside the place. */
  readonly area?: { readonly description?: string };
}
/** What is said of a nomination besides the nominee and the award, which never change. */
export function NominationFields({ form, area }: Props): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={label('capacity')} description={t('asPrinted')} {...form.getInputProps('capacity')} />
        <TextInput label={label('capacityRu')} description={t('asPrinted')} {...form.getInputProps('capacityRu')} />
        <EitherField
          form={form}
          label={t('proposer')}
          organization="proposerId"
          person="proposingPersonId"
          first="organization"
        />
        <RecordPicker
          kind="body"
          label={label('decidingBody')}
          description={t('seesIt')}
          {...form.getInputProps('decidingBodyId')}
        />
      </SimpleGrid>
      <MeritsField {...form.getInputProps('merits')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RecordPicker kind="area" label={label('area')} {...area} {...form.getInputProps('areaId')} />
        <TextInput label={label('note')} {...form.getInputProps('note')} />
      </SimpleGrid>
    </>
  );
}

interface MeritsProps {
  readonly value?: Merits;
  readonly onChange?: (value: Merits) => void;
  readonly error?: ReactNode;
}
function MeritsField({ value = { kk: '', ru: '' }, onChange, error }: MeritsProps): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {(['kk', 'ru'] as const).map((language) => (
        <Textarea
          key={language}
          lang={language}
          label={inLanguage(label('merits'), language)}
          description={t('meritsHint')}
          required={language === 'kk'}
          autosize
          minRows={4}
          maxRows={14}
          value={value[language]}
          error={language === 'kk' ? error : undefined}
          onChange={({ currentTarget }) => onChange?.({ ...value, [language]: currentTarget.value })}
        />
      ))}
    </SimpleGrid>
  );
}
