import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import type { OrganizationType } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { correctedName } from '../../../ui/form/corrected-name.js';
import { Differences } from '../../../ui/form/differences.js';
import { localizedValue, type LocalizedInput } from '../../../ui/form/localized-field.js';
import { useCorrection, type ReadRecord } from '../../../ui/form/use-correction.js';
import { tellDone } from '../../../ui/notices.js';
import { inWords } from '../../../ui/pick/in-words.js';
import { CARD, type Card } from '../card/card-document.js';
import { FurtherFields, furtherInput, NOTHING_FURTHER } from './further-fields.js';
import { OrganizationFields, ofType, type OrganizationValues } from './organization-fields.js';

const CORRECT = graphql(/* GraphQL */ `
  mutation CorrectOrganization($input: CorrectOrganizationInput!) {
    correctOrganization(input: $input) { organization { id } ...Told }
  }
`);

const recordOf = (card: Card): ReadRecord<OrganizationValues> => ({
  id: card.id,
  version: card.version,
  values: {
    kind: card.kind.code,
    name: localizedValue(card.name),
    level: card.level?.code ?? null,
    areaId: card.area?.id ?? null,
    parentId: card.parent?.id ?? null,
    foundedOn: card.foundedOn,
    ethnicGroups: 'ethnicGroups' in card ? card.ethnicGroups.map(({ code }) => code) : [],
    registrationState: 'registrationState' in card ? card.registrationState : null,
    bin: ('bin' in card && card.bin) || '',
    note: card.note ?? '',
  },
});

const shown = inWords({
  kind: 'organizationKind',
  level: { classifier: 'level' },
  areaId: { record: 'area' },
  parentId: { record: 'organization' },
  foundedOn: 'day',
  ethnicGroups: 'ethnicGroups',
  registrationState: { values: 'RegistrationState' },
});

interface Props {
  readonly card: Card;
  readonly close: () => void;
}

/** What was recorded wrongly, or has become known. */
export function CorrectOrganization({ card, close }: Props): ReactNode {
  const { t } = useTranslation('organization-changes');
  const { t: common } = useTranslation();
  const type = card.__typename.toUpperCase() as OrganizationType;
  const record = recordOf(card);
  const correction = useCorrection({
    document: CORRECT,
    record,
    readAnew: async () => recordOf((await ask(CARD, { id: card.id, withCalendar: false })).organization!),
    more: { ...NOTHING_FURTHER, reason: '' },
    input: ({ name, otherNames, declaredNumbers, sources, ...changes }) => ({
      ...ofType(type, changes),
      ...furtherInput({
        ...(otherNames && { otherNames }),
        ...(declaredNumbers && { declaredNumbers }),
        ...(sources && { sources }),
      }),
      ...(name && correctedName('name', record.values.name, name as LocalizedInput)),
    }),
    done: () => {
      close();
      tellDone(t('corrected'));
    },
  });
  const { form } = correction;
  return (
    <>
      <CommandForm of={correction} onCancel={close}>
        <OrganizationFields type={type} field={form.getInputProps} />
        <FurtherFields form={form} />
        <Textarea label={common('form.reason')} autosize {...form.getInputProps('reason')} />
      </CommandForm>
      <Differences of={correction} label={(field) => fieldLabel(card.__typename, field)} show={shown} />
    </>
  );
}
