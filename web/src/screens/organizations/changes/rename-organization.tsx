import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandForm } from '../../../ui/form/command-form.js';
import { correctedName } from '../../../ui/form/corrected-name.js';
import { onlyFilled } from '../../../ui/form/correction.js';
import { LocalizedField, localizedValue } from '../../../ui/form/localized-field.js';
import { useCommandForm } from '../../../ui/form/use-command-form.js';
import { said } from '../../../ui/localized.js';
import type { Card } from '../card/card-document.js';
import { ChangeFields, newChange } from './change-fields.js';

const RENAME = graphql(/* GraphQL */ `
  mutation RenameOrganization($input: RenameOrganizationInput!) {
    renameOrganization(input: $input) { organization { id } ...Told }
  }
`);

interface Props {
  readonly card: Card;
  readonly close: () => void;
}

/** It goes on under a new name. */
export function RenameOrganization({ card, close }: Props): ReactNode {
  const { t } = useTranslation('organization-changes');
  const before = localizedValue(card.name);
  const command = useCommandForm({
    document: RENAME,
    initial: { ...newChange(), name: before },
    called: { id: 'name' },
    input: ({ name, ...change }) => ({
      id: card.id,
      expectedVersion: card.version,
      name: {},
      ...correctedName('name', before, name),
      ...onlyFilled(change),
    }),
    close,
  });
  const { form } = command;
  return (
    <CommandForm of={command} deed={t('rename')} onCancel={close}>
      <LocalizedField label={fieldLabel(card.__typename, 'name')} required {...form.getInputProps('name')} />
      <ChangeFields field={form.getInputProps} />
      <Text size="sm" role="status">
        {t('renamePreview', { before: said(card.name), day: formatDate(form.values.effectiveDate) || '…' })}
      </Text>
    </CommandForm>
  );
}
