import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { DateField } from '../../../ui/form/date-field.js';
import { FieldGroup } from '../../../ui/form/field-group.js';
import { SourceField } from '../../../ui/form/source-field.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import type { AwardValues } from './award-values.js';

interface Props {
  readonly form: {
    readonly values: AwardValues;
    readonly getInputProps: (field: string, options?: { readonly type: 'checkbox' }) => GetInputPropsReturnType;
  };
}
interface WholeProps extends Props {
  /** What is said beside the place. */
  readonly area?: { readonly description?: string };
}
const label = (field: string): string => fieldLabel('Award', field);

/** What is known of an award; all of it may be unknown. */
export function AwardFields({ form, area }: WholeProps): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={label('capacity')} description={t('asPrinted')} {...form.getInputProps('capacity')} />
        <TextInput label={label('capacityRu')} description={t('asPrinted')} {...form.getInputProps('capacityRu')} />
        <Textarea label={label('citation')} autosize minRows={2} {...form.getInputProps('citation')} />
        <Textarea label={label('citationRu')} autosize minRows={2} {...form.getInputProps('citationRu')} />
        <TextInput label={label('number')} {...form.getInputProps('number')} />
        <RecordPicker kind="area" withFormer label={label('area')} {...area} {...form.getInputProps('areaId')} />
      </SimpleGrid>
      <DecisionFields form={form} />
      <PresentationFields form={form} />
      <TextInput label={label('note')} {...form.getInputProps('note')} />
      <Checkbox label={t('publishedHint')} {...form.getInputProps('published', { type: 'checkbox' })} />
    </>
  );
}

/** The decision as a record, or as far as it is known. */
function DecisionFields({ form }: Props): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <FieldGroup title={t('part.decision')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RecordPicker
          kind="awardDecision"
          label={label('awardDecision')}
          description={t('decisionHint')}
          {...form.getInputProps('awardDecisionId')}
        />
        {!form.values.awardDecisionId && (
          <>
            <RecordPicker
              kind="organization"
              label={label('grantingBody')}
              description={t('asKnown')}
              {...form.getInputProps('grantingBodyId')}
            />
            <TextInput label={label('decisionNumber')} {...form.getInputProps('decisionNumber')} />
            <DateField label={label('decisionDate')} {...form.getInputProps('decisionDate')} />
            <SourceField label={label('decision')} {...form.getInputProps('decisionId')} />
          </>
        )}
      </SimpleGrid>
    </FieldGroup>
  );
}

/** When, where and into whose hands it was given. */
function PresentationFields({ form }: Props): ReactNode {
  const { t } = useTranslation('awards');
  return (
    <FieldGroup title={t('part.presentation')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={label('date')} {...form.getInputProps('date')} />
        <TextInput label={label('dateNote')} {...form.getInputProps('dateNote')} />
        <TextInput label={label('place')} {...form.getInputProps('place')} />
        <TextInput label={label('ceremony')} {...form.getInputProps('ceremony')} />
        <RecordPicker kind="event" label={label('ceremonyEvent')} {...form.getInputProps('ceremonyEventId')} />
        <RecordPicker kind="contest" label={label('contest')} {...form.getInputProps('contestId')} />
        <RecordPicker kind="person" label={label('presenter')} {...form.getInputProps('presenterId')} />
        <Select
          label={label('receivedBy')}
          clearable
          data={valuesOf('AwardReceiver').map((each) => ({ ...each, label: capital(each.label) }))}
          {...form.getInputProps('receivedBy')}
        />
        <TextInput label={label('receiver')} {...form.getInputProps('receiver')} />
      </SimpleGrid>
    </FieldGroup>
  );
}
