import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { AwardPageQuery } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CitationsField, citationsInput, type CitationRow } from '../../../ui/form/citations-field.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { Differences } from '../../../ui/form/differences.js';
import { useCorrection, type ReadRecord } from '../../../ui/form/use-correction.js';
import { inWords } from '../../../ui/pick/in-words.js';
import { AWARD } from './award.js';
import { AwardFields } from './award-fields.js';
import { valuesOfAward, type AwardValues } from './award-values.js';

const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectAward($input: CorrectAwardInput!) {
    correctAward(input: $input) {
      ...Told
    }
  }
`);
type Award = NonNullable<AwardPageQuery['award']>;

const asRead = (read: Award): ReadRecord<AwardValues> => ({
  id: read.id,
  version: read.version,
  values: valuesOfAward(read),
});

const shown = inWords({
  date: 'day',
  decisionDate: 'day',
  awardDecisionId: { record: 'awardDecision' },
  grantingBodyId: { record: 'organization' },
  decisionId: { record: 'source' },
  presenterId: { record: 'person' },
  ceremonyEventId: { record: 'event' },
  receivedBy: { values: 'AwardReceiver' },
  areaId: { record: 'area' },
});

interface Props {
  readonly of: Award;
  readonly close: () => void;
}

/** Corrects what was recorded wrongly or has become known; the recipient has a deed of its own. */
export function CorrectAward({ of, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const command = useCorrection({
    document: CORRECT,
    record: asRead(of),
    readAnew: async () => asRead((await ask(AWARD, { id: of.id, withCertificates: false })).award!),
    more: { sources: [] as CitationRow[], reason: '' },
    input: ({ sources, ...changes }) => ({ ...changes, ...(sources && { sources: citationsInput(sources) }) }),
    close,
  });
  return (
    <>
      <CommandForm of={command} onCancel={close}>
        <AwardFields form={command.form as never} />
        <CitationsField form={command.form} />
        <TextInput label={t('reason')} {...command.form.getInputProps('reason')} />
      </CommandForm>
      <Differences of={command} label={(field) => fieldLabel('Award', field)} show={shown} />
    </>
  );
}
