import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectMeetingInput, MeetingForm } from '../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { DateField } from '../../ui/form/date-field.js';
import {
  LocalizedField,
  localizedValue,
  maybeLocalizedInput,
  NO_NAME,
  type LocalizedInput,
} from '../../ui/form/localized-field.js';
import { TimeField } from '../../ui/form/time-field.js';
import { said } from '../../ui/localized.js';
import { ClassifierSelect } from '../../ui/pick/code-select.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { errorWithin, RecordsField, type Chosen } from '../../ui/pick/records-field.js';
import type { MeetingOfPage } from './meeting.document.js';

/** What is planned of a sitting, and corrected later. */
export interface MeetingValues extends Record<string, unknown> {
  readonly bodies: readonly Chosen[];
  readonly kind: string | null;
  readonly form: MeetingForm;
  readonly number: string;
  readonly date: string | null;
  readonly startsAt: string | null;
  readonly place: LocalizedInput;
  readonly facilityId: string | null;
  readonly areaId: string | null;
  readonly chairId: string | null;
  readonly secretaryId: string | null;
  readonly note: string;
}

export const NO_MEETING: MeetingValues = {
  bodies: [],
  kind: null,
  form: 'IN_PERSON',
  number: '',
  date: null,
  startsAt: null,
  place: NO_NAME,
  facilityId: null,
  areaId: null,
  chairId: null,
  secretaryId: null,
  note: '',
};

export const valuesOfMeeting = (meeting: MeetingOfPage): MeetingValues => ({
  bodies: meeting.bodies.map(({ organization: { id, name } }) => ({ id, name: said(name) })),
  kind: meeting.kind.code,
  form: meeting.form,
  number: meeting.number ?? '',
  date: meeting.date,
  startsAt: meeting.startsAt,
  place: localizedValue(meeting.place),
  facilityId: meeting.facility?.id ?? null,
  areaId: meeting.area?.id ?? null,
  chairId: meeting.chair?.id ?? null,
  secretaryId: meeting.secretary?.id ?? null,
  note: meeting.note ?? '',
});

/** Fields of the inputs that are called otherwise in the form. */
export const CALLED = { bodyIds: 'bodies' } as const;

/** As the inputs take it; what is absent stays so. */
export const meetingInput = ({
  bodies,
  place,
  ...values
}: Partial<MeetingValues>): Omit<CorrectMeetingInput, 'id' | 'expectedVersion'> =>
  ({
    ...values,
    ...(bodies && { bodyIds: bodies.map(({ id }) => id) }),
    ...(place && { place: maybeLocalizedInput(place) }),
  }) as Omit<CorrectMeetingInput, 'id' | 'expectedVersion'>;

interface Props<Values extends MeetingValues> {
  readonly form: UseFormReturnType<Values>;
  /** What is left empty then follows from the rest. */
  readonly isNew?: boolean;
}
export function MeetingFields<Values extends MeetingValues>({ form, isNew = false }: Props<Values>): ReactNode {
  const { t } = useTranslation('meetings');
  const label = (field: string): string => fieldLabel('Meeting', field);
  return (
    <>
      <RecordsField
        kind="body"
        label={label('bodies')}
        description={t('bodiesHint')}
        required
        {...form.getInputProps('bodies')}
        error={errorWithin(form.errors, 'bodies')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
        <ClassifierSelect
          classifier="meeting-kind"
          label={label('kind')}
          required
          clearable={false}
          {...form.getInputProps('kind')}
        />
        <DateField label={label('date')} {...form.getInputProps('date')} />
        <TimeField label={label('startsAt')} {...form.getInputProps('startsAt')} />
        <TextInput label={label('number')} {...form.getInputProps('number')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Select
          label={label('form')}
          data={valuesOf('MeetingForm')}
          allowDeselect={false}
          {...form.getInputProps('form')}
        />
        <RecordPicker kind="facility" label={label('facility')} {...form.getInputProps('facilityId')} />
        <RecordPicker
          kind="area"
          label={label('area')}
          {...(isNew && { description: t('areaEmpty') })}
          {...form.getInputProps('areaId')}
        />
      </SimpleGrid>
      <LocalizedField label={label('place')} {...form.getInputProps('place')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <RecordPicker kind="person" label={label('chair')} {...form.getInputProps('chairId')} />
        <RecordPicker kind="person" label={label('secretary')} {...form.getInputProps('secretaryId')} />
      </SimpleGrid>
      <Textarea label={label('note')} autosize minRows={1} maxRows={6} {...form.getInputProps('note')} />
    </>
  );
}
