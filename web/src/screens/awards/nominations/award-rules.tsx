import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AwardRulesFragment } from '../../../gql/graphql.js';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { useOrganizationKinds } from '../../../ui/pick/code-select.js';

graphql(/* GraphQL */ `
  fragment AwardRules on AwardTypeVersion {
    id
    validFrom
    recipient
    proposerKinds
    yearsBetween
    onceInLifetime
    onceForMerit
    yearlyLimit
    numbered
    criteria {
      kk
      ru
      en
    }
    statute {
      id
      title
    }
  }
`);

interface Props {
  /** Undefined: the registry knows of none. */
  readonly rules: AwardRulesFragment | undefined;
}

/** What the statute of an award asks, one by one; what it does not say is left out. */
export function AwardRules({ rules }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const kinds = useOrganizationKinds();
  if (!rules)
    return (
      <Text size="sm" c="dimmed">
        {t('rules.none')}
      </Text>
    );
  const label = (field: string): string => fieldLabel('AwardTypeVersion', field);
  const kindOf = (code: string): string => kinds.find(({ value }) => value === code)?.label ?? '…';
  const told = [
    rules.recipient && `${label('recipient')}: ${valueLabel('RecipientKind', rules.recipient)}`,
    rules.proposerKinds.length > 0 && `${label('proposerKinds')}: ${rules.proposerKinds.map(kindOf).join(', ')}`,
    rules.onceInLifetime && label('onceInLifetime'),
    rules.yearsBetween !== null && `${label('yearsBetween')}: ${rules.yearsBetween}`,
    rules.yearlyLimit !== null && `${label('yearlyLimit')}: ${rules.yearlyLimit}`,
    rules.onceForMerit && label('onceForMerit'),
    rules.numbered && label('numbered'),
  ].filter((each): each is string => typeof each === 'string');
  return (
    <Stack gap="xs">
      {rules.criteria && (
        <Text size="sm">
          {label('criteria')}: {said(rules.criteria)}
        </Text>
      )}
      {told.length > 0 && (
        <List size="sm">
          {told.map((each) => (
            <List.Item key={each}>{each}</List.Item>
          ))}
        </List>
      )}
      <Text size="xs" c="dimmed">
        {[
          rules.statute && `${label('statute')}: ${rules.statute.title}`,
          rules.validFrom && `${label('validFrom')} ${formatDate(rules.validFrom)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Stack>
  );
}
