import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { NominationPageQuery } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { Differences } from '../../../ui/form/differences.js';
import { useCorrection, type ReadRecord } from '../../../ui/form/use-correction.js';
import { inWords } from '../../../ui/pick/in-words.js';
import { NOMINATION } from './nomination.js';
import { NominationFields } from './nomination-fields.js';
import { meritsInput, valuesOfNomination, type NominationValues } from './nomination-values.js';

const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectNomination($input: CorrectNominationInput!) {
    correctNomination(input: $input) {
      ...Told
    }
  }
`);
type Nomination = NonNullable<NominationPageQuery['nomination']>;

const asRead = (read: Nomination): ReadRecord<NominationValues> => ({
  id: read.id,
  version: read.version,
  values: valuesOfNomination(read),
});

interface Props {
  readonly of: Nomination;
  readonly close: () => void;
}

/** Corrects what was written wrongly or is missing; nominee and award never change. */
export function CorrectNomination({ of, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const command = useCorrection({
    document: CORRECT,
    record: asRead(of),
    readAnew: async () => asRead((await ask(NOMINATION, { id: of.id })).nomination!),
    more: { reason: '' },
    input: ({ merits, ...changes }) => ({ ...changes, ...(merits && { merits: meritsInput(merits) }) }),
    close,
  });
  const label = (field: string): string => fieldLabel('Nomination', field);
  return (
    <>
      <CommandForm of={command} onCancel={close}>
        <NominationFields form={command.form} />
        <TextInput label={t('reason')} {...command.form.getInputProps('reason')} />
      </CommandForm>
      <Differences of={command} label={label} show={shown} />
    </>
  );
}

const shown = inWords({
  proposerId: { record: 'organization' },
  proposingPersonId: { record: 'person' },
  decidingBodyId: { record: 'body' },
  areaId: { record: 'area' },
});
