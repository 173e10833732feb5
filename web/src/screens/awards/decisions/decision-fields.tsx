import { Checkbox, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { DateField } from '../../../ui/form/date-field.js';
import { SourceField } from '../../../ui/form/source-field.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';

interface Props {
  readonly form: {
    readonly getInputProps: (field: string, options?: { readonly type: 'checkbox' }) => GetInputPropsReturnType;
  };
  /** Where it is not settled: the field of the body that decides. */
  readonly body?: ReactNode;
  /** What is said beside the place. */
  readonly area?: { readonly description?: string };
}

/** What is said of a decision on awards. */
export function DecisionFields({ form, body, area }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const label = (field: string): string => fieldLabel('AwardDecision', field);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          label={label('kind')}
          required
          allowDeselect={false}
          data={valuesOf('AwardDecisionKind').map((each) => ({ ...each, label: capital(each.label) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput label={label('number')} required {...form.getInputProps('number')} />
        <DateField label={label('date')} required {...form.getInputProps('date')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {body}
        <RecordPicker kind="person" label={label('signatory')} {...form.getInputProps('signatoryId')} />
        <TextInput
          label={label('signatoryCapacity')}
          description={t('asPrinted')}
          {...form.getInputProps('signatoryCapacity')}
        />
        <TextInput
          label={label('signatoryCapacityRu')}
          description={t('asPrinted')}
          {...form.getInputProps('signatoryCapacityRu')}
        />
        <RecordPicker kind="resolution" label={label('resolution')} {...form.getInputProps('resolutionId')} />
        <SourceField label={label('source')} {...form.getInputProps('sourceId')} />
        <RecordPicker kind="area" withFormer label={label('area')} {...area} {...form.getInputProps('areaId')} />
        <TextInput label={label('note')} {...form.getInputProps('note')} />
      </SimpleGrid>
      <Checkbox label={t('publishedHint')} {...form.getInputProps('published', { type: 'checkbox' })} />
    </>
  );
}
