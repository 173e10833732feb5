import { SegmentedControl, Stack } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordPicker } from '../../ui/pick/record-picker.js';

/** What a part of a form needs of it. */
export interface PartOfForm {
  readonly getInputProps: (field: string) => GetInputPropsReturnType;
  readonly setFieldValue: (field: string, value: null) => void;
  readonly getValues: () => object;
}

interface Props {
  readonly form: PartOfForm;
  readonly label: string;
  /** The fields of the form that hold the one or the other. */
  readonly organization: string;
  readonly person: string;
  /** Which one is asked first. */
  readonly first: 'organization' | 'person';
}

/** A person or an organization: one of two fields, the other is empty. */
export function EitherField({ form, label: name, organization, person, first }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const values = form.getValues() as Record<string, unknown>;
  const [kind, setKind] = useState(values[person] ? 'person' : values[organization] ? 'organization' : first);
  const field = kind === 'person' ? person : organization;
  return (
    <Stack gap={4}>
      <RecordPicker
        key={kind}
        kind={kind === 'person' ? 'person' : 'organization'}
        label={name}
        required
        {...form.getInputProps(field)}
      />
      <SegmentedControl
        size="xs"
        value={kind}
        aria-label={name}
        style={{ alignSelf: 'flex-start' }}
        data={(['person', 'organization'] as const).map((value) => ({ value, label: t(`either.${value}`) }))}
        onChange={(next) => {
          form.setFieldValue(field, null);
          setKind(next as typeof kind);
        }}
      />
    </Stack>
  );
}
