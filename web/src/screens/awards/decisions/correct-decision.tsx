import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { AwardDecisionPageQuery } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { Differences } from '../../../ui/form/differences.js';
import { useCorrection, type ReadRecord } from '../../../ui/form/use-correction.js';
import { inWords } from '../../../ui/pick/in-words.js';
import { DECISION } from './decision.js';
import { DecisionFields } from './decision-fields.js';
import { valuesOfDecision, type DecisionValues } from './decision-values.js';

const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectAwardDecision($input: CorrectAwardDecisionInput!) {
    correctAwardDecision(input: $input) {
      ...Told
    }
  }
`);
type Decision = NonNullable<AwardDecisionPageQuery['awardDecision']>;

const asRead = (read: Decision): ReadRecord<DecisionValues> => ({
  id: read.id,
  version: read.version,
  values: valuesOfDecision(read),
});

const shown = inWords({
  kind: { values: 'AwardDecisionKind' },
  date: 'day',
  signatoryId: { record: 'person' },
  resolutionId: { record: 'resolution' },
  sourceId: { record: 'source' },
  areaId: { record: 'area' },
});

interface Props {
  readonly of: Decision;
  readonly close: () => void;
}

/** Corrects what was recorded wrongly of a decision; its awards go along. */
export function CorrectDecision({ of, close }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const command = useCorrection({
    document: CORRECT,
    record: asRead(of),
    readAnew: async () => asRead((await ask(DECISION, { id: of.id })).awardDecision!),
    more: { reason: '' },
    close,
  });
  return (
    <>
      <CommandForm of={command} onCancel={close}>
        <DecisionFields form={command.form} />
        <TextInput label={t('reason')} {...command.form.getInputProps('reason')} />
      </CommandForm>
      <Differences of={command} label={(field) => fieldLabel('AwardDecision', field)} show={shown} />
    </>
  );
}
