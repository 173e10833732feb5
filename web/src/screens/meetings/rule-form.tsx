import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { ask } from '../../api/request.js';
import type { MajorityOf, MeetingRuleShownFragment } from '../../gql/graphql.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { CommandForm } from '../../ui/form/command-form.js';
import { onlyFilled } from '../../ui/form/correction.js';
import { DateField } from '../../ui/form/date-field.js';
import { Differences } from '../../ui/form/differences.js';
import { useCommandForm, type FormOf } from '../../ui/form/use-command-form.js';
import { useCorrection } from '../../ui/form/use-correction.js';
import { OrganizationKindSelect } from '../../ui/pick/code-select.js';
import { inWords } from '../../ui/pick/in-words.js';
import { SourceField } from '../../ui/form/source-field.js';

graphql(/* GraphQL */ `
  fragment MeetingRuleShown on MeetingRule {
    id
    version
    quorum
    majority
    majorityOf
    validFrom
    note
    kind {
      code
      name {
        kk
        ru
        en
      }
    }
    statute {
      id
      title
    }
  }
`);
const RULE_ANEW = graphql(/* GraphQL */ `
  query MeetingRuleAnew($id: ID!) {
    meetingRule(id: $id) {
      ...MeetingRuleShown
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation DefineMeetingRule($input: DefineMeetingRuleInput!) {
    defineMeetingRule(input: $input) {
      meetingRule {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectMeetingRule($input: CorrectMeetingRuleInput!) {
    correctMeetingRule(input: $input) {
      meetingRule {
        id
      }
      ...Told
    }
  }
`);

interface Values extends Record<string, unknown> {
  readonly quorum: string;
  readonly majority: string;
  readonly majorityOf: MajorityOf;
  readonly validFrom: string | null;
  readonly statuteId: string | null;
  readonly note: string;
}
const NO_RULE: Values = {
  quorum: '',
  majority: '',
  majorityOf: 'PRESENT',
  validFrom: null,
  statuteId: null,
  note: '',
};
const valuesOfRule = (rule: MeetingRuleShownFragment): Values => ({
  quorum: rule.quorum ?? '',
  majority: rule.majority ?? '',
  majorityOf: rule.majorityOf,
  validFrom: rule.validFrom,
  statuteId: rule.statute?.id ?? null,
  note: rule.note ?? '',
});
const label = (field: string): string => fieldLabel('MeetingRule', field);

interface Props {
  readonly close: () => void;
}

export function DefineRuleForm({ close }: Props): ReactNode {
  const command = useCommandForm(
    {
      document: DEFINE,
      initial: { kind: null as string | null, ...NO_RULE },
      input: ({ kind, ...values }) => ({ kind: kind ?? '', ...onlyFilled(values) }),
      close,
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={close}>
      <OrganizationKindSelect type="BODY" label={label('kind')} required {...command.form.getInputProps('kind')} />
      <RuleFields of={command as never} />
    </CommandForm>
  );
}

export function CorrectRuleForm({ rule, close }: Props & { readonly rule: MeetingRuleShownFragment }): ReactNode {
  const { t } = useTranslation();
  const asRead = (read: MeetingRuleShownFragment) => ({
    id: read.id,
    version: read.version,
    values: valuesOfRule(read),
  });
  const command = useCorrection({
    document: CORRECT,
    record: asRead(rule),
    readAnew: async () => asRead((await ask(RULE_ANEW, { id: rule.id })).meetingRule!),
    more: { reason: '' },
    close,
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <RuleFields of={command as never} />
      <TextInput label={t('form.reason')} {...command.form.getInputProps('reason')} />
      <Differences of={command} label={label} show={shown} />
    </CommandForm>
  );
}

const shown = inWords({ majorityOf: { values: 'MajorityOf' }, validFrom: 'day', statuteId: { record: 'source' } });

function RuleFields({ of: { form } }: { readonly of: FormOf<Values> }): ReactNode {
  const { t } = useTranslation('meetings');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={label('quorum')} description={t('rules.share')} {...form.getInputProps('quorum')} />
        <TextInput label={label('majority')} description={t('rules.share')} {...form.getInputProps('majority')} />
        <Select
          label={label('majorityOf')}
          data={valuesOf('MajorityOf')}
          allowDeselect={false}
          {...form.getInputProps('majorityOf')}
        />
        <DateField whole label={label('validFrom')} {...form.getInputProps('validFrom')} />
      </SimpleGrid>
      <SourceField label={label('statute')} {...form.getInputProps('statuteId')} />
      <Textarea label={label('note')} autosize minRows={1} {...form.getInputProps('note')} />
    </>
  );
}
