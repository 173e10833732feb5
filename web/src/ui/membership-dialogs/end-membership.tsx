import { Radio, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { today } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandForm } from '../form/command-form.js';
import { DateField } from '../form/date-field.js';
import { useCommandForm } from '../form/use-command-form.js';
import { said } from '../localized.js';
import { ClassifierSelect } from '../pick/code-select.js';
import { SourceField } from '../form/source-field.js';
import { endingInput, type Ending } from './ending.js';
import type { FieldOf } from './membership-fields.js';
import type { MembershipRow } from './membership-parts.js';

export const END = graphql(/* GraphQL */ `
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      membership {
        id
      }
      ...Told
    }
  }
`);

interface Props {
  readonly membership: MembershipRow;
  readonly close: () => void;
  readonly done: () => void;
}

/** Somebody leaves a seat; the day may be unknown. */
export function EndMembership({ membership, close, done }: Props): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const command = useCommandForm({
    document: END,
    initial: newEnding(),
    called: { id: 'endDate' },
    input: (values) => ({ id: membership.id, expectedVersion: membership.version, ...endingInput(values) }),
    done,
  });
  return (
    <CommandForm of={command} deed={t('end')} onCancel={close}>
      <Text size="sm">
        <b>{membership.person?.displayName}</b>
        <br />
        {said(membership.organization.name)}
      </Text>
      <EndingFields values={command.form.values} field={command.form.getInputProps} />
    </CommandForm>
  );
}

export const newEnding = (): Ending => ({
  dayKnown: true,
  endDate: today(),
  endReason: null,
  decisionId: null,
  note: '',
});

interface FieldsProps {
  readonly values: Ending;
  readonly field: FieldOf<keyof Ending & string>;
}

/** The day or that it is not known, the reason and the decision. */
export function EndingFields({ values, field }: FieldsProps): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  const dayKnown = field('dayKnown') as { onChange: (known: boolean) => void; error?: ReactNode };
  return (
    <>
      <Radio.Group
        error={dayKnown.error}
        label={t('when')}
        value={values.dayKnown ? 'known' : 'unknown'}
        onChange={(chosen) => dayKnown.onChange(chosen === 'known')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="known" label={t('dayKnown')} />
          <Radio value="unknown" label={t('dayUnknown')} description={t('dayUnknownAbout')} />
        </Stack>
      </Radio.Group>
      {values.dayKnown && <DateField label={t('lastDay')} description={t('lastDayAbout')} {...field('endDate')} />}
      <ClassifierSelect
        classifier="end-reason"
        label={fieldLabel('Membership', 'endReason')}
        description={t('reasonAbout')}
        {...field('endReason')}
      />
      <SourceField
        label={fieldLabel('Membership', 'decision')}
        description={t('decisionAbout')}
        {...field('decisionId')}
      />
      <Textarea label={fieldLabel('Membership', 'note')} autosize {...field('note')} />
    </>
  );
}
