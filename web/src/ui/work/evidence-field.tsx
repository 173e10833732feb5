import { SegmentedControl, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import { SourceField } from '../form/source-field.js';
import type { PickKind } from '../pick/picks.js';
import { RecordPicker } from '../pick/record-picker.js';

/** What shows that something was done, by the type of it. */
const EVIDENCE = {
  Source: 'source',
  Event: 'event',
  Facility: 'facility',
  Body: 'organization',
} as const satisfies Record<string, PickKind>;
type Evidence = keyof typeof EVIDENCE;

export interface EvidenceValues {
  readonly type: Evidence;
  readonly evidenceId: string | null;
}
export const NO_EVIDENCE: EvidenceValues = { type: 'Source', evidenceId: null };

interface Props {
  readonly form: UseFormReturnType<EvidenceValues>;
  readonly required?: boolean;
}

/** The record that shows that an assignment was carried out. */
export function EvidenceField({ form, required = false }: Props): ReactNode {
  const { t } = useTranslation('assignments');
  const { type } = form.getValues();
  const same = { label: fieldLabel('Assignment', 'evidence'), required, ...form.getInputProps('evidenceId') };
  return (
    <Stack gap={6}>
      <SegmentedControl
        aria-label={t('evidenceKind')}
        data={(Object.keys(EVIDENCE) as Evidence[]).map((value) => ({
          value,
          label: value === 'Body' ? typeLabel('Organization') : typeLabel(value),
        }))}
        {...form.getInputProps('type')}
        onChange={(next) => form.setValues({ type: next as Evidence, evidenceId: null })}
      />
      {type === 'Source' ? <SourceField {...same} /> : <RecordPicker key={type} kind={EVIDENCE[type]} {...same} />}
    </Stack>
  );
}
