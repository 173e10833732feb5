import { Select, Textarea } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import { SourceField } from '../../../ui/form/source-field.js';

/** What every change of an organization tells. */
export const newChange = (): { effectiveDate: string | null; decisionId: string | null; note: string } => ({
  effectiveDate: today(),
  decisionId: null,
  note: '',
});

const label = (name: string): string => fieldLabel('ChangeEvent', name);

interface Props {
  readonly field: (name: 'effectiveDate' | 'decisionId' | 'note') => GetInputPropsReturnType;
}

/** Since when, by which decision. */
export function ChangeFields({ field }: Props): ReactNode {
  const { t } = useTranslation('organization-changes');
  return (
    <>
      <DateField label={label('effectiveDate')} description={t('dateAbout')} {...field('effectiveDate')} />
      <SourceField label={label('decision')} {...(field('decisionId') as SourceProps)} />
      <Textarea label={label('note')} autosize {...field('note')} />
    </>
  );
}
interface SourceProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Whether memberships end, go over or go on. */
export function FateField(props: object): ReactNode {
  const { t } = useTranslation('organization-changes');
  return <Select label={t('fate')} data={valuesOf('MembershipFate')} allowDeselect={false} {...props} />;
}
