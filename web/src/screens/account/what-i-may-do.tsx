import { Badge, Group, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { formatDate } from '../../i18n/format.js';
import { factOf, Facts } from '../../ui/facts.js';
import { Section } from '../../ui/section.js';

/** Roles by the places in which they hold, and what follows from them in sentences. */
export function WhatIMayDo({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const { t } = useTranslation('account');
  const { account, grants } = useMe();
  return (
    <Section title={t('mayDo')}>
      <Stack>
        <Facts cols={2} facts={[factOf('Account', 'signInName', account?.signInName)]} />
        <Group gap="xs">
          {grants.map(({ id, roleName, place, onBehalfOf, validUntil }) => (
            <Badge key={id} size="lg">
              {[
                roleName,
                place ?? t('everywhere'),
                onBehalfOf && t('substitutes', { name: onBehalfOf }),
                validUntil && t('until', { date: formatDate(validUntil) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Badge>
          ))}
        </Group>
        {sentences.length === 0 ? (
          <Text size="sm">{t('mayNothing')}</Text>
        ) : (
          <List size="sm" spacing="xs">
            {sentences.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
        )}
      </Stack>
    </Section>
  );
}
