import { Checkbox, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../i18n/labels.js';
import { DateField } from '../form/date-field.js';
import { YesNoSelect } from '../form/yes-no-select.js';
import { ClassifierSelect } from '../pick/code-select.js';
import { SourceField } from '../form/source-field.js';
import { RecordPicker } from '../pick/record-picker.js';
import type { MembershipValues } from './membership-parts.js';
import { useSeats } from './use-seats.js';

/** The properties of one field of a form, whatever else the form holds. */
export type FieldOf<Name extends string> = (name: Name, options?: { type?: 'checkbox' }) => GetInputPropsReturnType;

interface Props {
  readonly organization: string | null;
  readonly values: MembershipValues;
  readonly field: FieldOf<keyof MembershipValues & string>;
}

const label = (name: string): string => fieldLabel('Membership', name);

/** Where somebody sits, since when, for whom and by which decision. */
export function MembershipFields({ organization, values, field }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const { posts, terms } = useSeats(organization, values.postId);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select label={label('post')} data={posts} clearable searchable disabled={!organization} {...field('postId')} />
        <Select label={label('term')} data={terms} clearable disabled={!organization} {...field('termId')} />
        <DateField label={label('startDate')} description={t('startAbout')} {...field('startDate')} />
        <DateField label={label('attestedOn')} description={t('attestedAbout')} whole {...field('attestedOn')} />
      </SimpleGrid>
      <SourceField label={label('decision')} description={t('decisionAbout')} {...field('decisionId')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={label('capacity')} description={t('capacityAbout')} {...field('capacity')} />
        <YesNoSelect label={label('votingRight')} description={t('votingAbout')} {...field('votingRight')} />
      </SimpleGrid>
      <RecordPicker kind="organization" label={label('onBehalfOf')} {...field('onBehalfOfId')} />
      <Textarea label={label('note')} autosize {...field('note')} />
      <Checkbox label={t('alreadyEnded')} {...field('ended', { type: 'checkbox' })} />
      {values.ended && <EndFields field={field} />}
    </>
  );
}

/** When it ended, as far as is known, and why. */
export function EndFields({ field }: { readonly field: FieldOf<'endDate' | 'endReason'> }): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <DateField label={t('lastDay')} description={t('lastDayAbout')} {...field('endDate')} />
      <ClassifierSelect
        classifier="end-reason"
        label={label('endReason')}
        description={t('reasonAbout')}
        {...field('endReason')}
      />
    </SimpleGrid>
  );
}
