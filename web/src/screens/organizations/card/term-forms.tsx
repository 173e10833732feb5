import { Checkbox, NumberInput, SimpleGrid, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { today } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { changesOf, onlyFilled } from '../../../ui/form/correction.js';
import { DateField } from '../../../ui/form/date-field.js';
import { correctedName } from '../../../ui/form/corrected-name.js';
import { LocalizedField, localizedInput, localizedValue, NO_NAME } from '../../../ui/form/localized-field.js';
import { useCommandForm, type FormOf } from '../../../ui/form/use-command-form.js';
import { SourceField } from '../../../ui/form/source-field.js';
import type { CardTerm } from './card-document.js';

const OPEN = graphql(/* GraphQL */ `
  mutation OpenTerm($input: OpenTermInput!) {
    openTerm(input: $input) {
      term {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectTerm($input: CorrectTermInput!) {
    correctTerm(input: $input) {
      term {
        id
      }
      ...Told
    }
  }
`);
const CLOSE = graphql(/* GraphQL */ `
  mutation CloseTerm($input: CloseTermInput!) {
    closeTerm(input: $input) {
      term {
        id
      }
      ...Told
    }
  }
`);

const label = (name: string): string => fieldLabel('Term', name);

interface TermValues extends Record<string, unknown> {
  number: number | null;
  name: typeof NO_NAME;
  startDate: string | null;
  endDate: string | null;
  mayOverlap: boolean;
  decisionId: string | null;
}

interface OpenProps {
  readonly organizationId: string;
  /** The number after the last one. */
  readonly number: number;
  readonly close: () => void;
}
export function OpenTerm({ organizationId, number, close }: OpenProps): ReactNode {
  const initial: TermValues = {
    number,
    name: NO_NAME,
    startDate: today(),
    endDate: null,
    mayOverlap: false,
    decisionId: null,
  };
  const command = useCommandForm(
    {
      document: OPEN,
      initial,
      input: ({ name, number: given, ...values }) => ({
        organizationId,
        ...onlyFilled(values),
        number: given ?? 0,
        name: localizedInput(name),
      }),
      close,
    },
    'keyed',
  );
  return (
    <CommandForm of={command} onCancel={close}>
      <TermFields form={command.form} />
    </CommandForm>
  );
}

interface OfTerm {
  readonly term: CardTerm;
  readonly close: () => void;
}

export function CorrectTerm({ term, close }: OfTerm): ReactNode {
  const { t } = useTranslation();
  const before: TermValues = {
    number: term.number,
    name: localizedValue(term.name),
    startDate: term.startDate,
    endDate: term.endDate,
    mayOverlap: term.mayOverlap,
    decisionId: term.decision?.id ?? null,
  };
  const command = useCommandForm({
    document: CORRECT,
    initial: { ...before, reason: '' },
    input: ({ name, reason, ...values }) => ({
      id: term.id,
      expectedVersion: term.version,
      ...(changesOf({ ...before, name: undefined }, { ...values, name: undefined }) as object),
      ...correctedName('name', before.name, name),
      ...(reason && { reason }),
    }),
    close,
  });
  return (
    <CommandForm of={command} onCancel={close}>
      <TermFields form={command.form as unknown as FormOf<TermValues>['form']} />
      <Textarea label={t('form.reason')} autosize {...command.form.getInputProps('reason')} />
    </CommandForm>
  );
}

function TermFields({ form }: { readonly form: FormOf<TermValues>['form'] }): ReactNode {
  return (
    <>
      <NumberInput label={label('number')} min={1} required allowDecimal={false} {...form.getInputProps('number')} />
      <LocalizedField label={label('name')} required {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField label={label('startDate')} {...form.getInputProps('startDate')} />
        <DateField label={label('endDate')} {...form.getInputProps('endDate')} />
      </SimpleGrid>
      <SourceField label={label('decision')} {...form.getInputProps('decisionId')} />
      <Checkbox label={label('mayOverlap')} {...form.getInputProps('mayOverlap', { type: 'checkbox' })} />
    </>
  );
}

export function CloseTerm({ term, close }: OfTerm): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: common } = useTranslation();
  const command = useCommandForm({
    document: CLOSE,
    initial: { endDate: term.endDate ?? today(), decisionId: null as string | null, reason: '' },
    input: ({ endDate, ...values }) => ({
      id: term.id,
      expectedVersion: term.version,
      endDate,
      ...onlyFilled(values),
    }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('closeTerm')} danger onCancel={close}>
      <DateField label={label('endDate')} required {...form.getInputProps('endDate')} />
      <SourceField label={label('decision')} {...form.getInputProps('decisionId')} />
      <Textarea label={common('form.reason')} autosize {...form.getInputProps('reason')} />
    </CommandForm>
  );
}
