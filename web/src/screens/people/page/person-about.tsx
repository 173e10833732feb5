import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import type { Person } from './person.document.js';

/** Below the name: where the person is recorded, and what must be known of the record before it is read. */
export function PersonAbout({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('people');
  const { area, synthetic, anonymisedOn, deathDate } = person;
  return (
    <Group gap="xs" mt={4}>
      {area && (
        <Text size="sm" c="dimmed">
          {said(area.name)}
        </Text>
      )}
      {anonymisedOn && <Badge color="orange">{t('anonymised', { day: formatDate(anonymisedOn) })}</Badge>}
      {deathDate && <Badge color="gray">{t('died', { day: formatDate(deathDate) })}</Badge>}
      {synthetic && <Badge color="gray">{fieldLabel('Person', 'synthetic')}</Badge>}
    </Group>
  );
}
