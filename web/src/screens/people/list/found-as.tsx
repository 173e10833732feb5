import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueLabel } from '../../../i18n/labels.js';
import { useListSearch } from '../../../ui/list/list-search.js';
import { whyFound } from './why-found.js';

interface Props {
  readonly match: { readonly form: string; readonly kind: string };
  readonly name: string;
}

/** Why the search found somebody whose name is not as it was typed. */
export function FoundAs({ match: { form, kind }, name }: Props): ReactNode {
  const { t } = useTranslation('people');
  const { q = '' } = useListSearch().search;
  const why = whyFound({ form, name, asked: q });
  if (why === undefined) return null;
  return (
    <Text size="xs" c="dimmed">
      {why === 'otherName' ? t('found.otherName', { form, kind: valueLabel('OtherNameKind', kind) }) : t('found.alike')}
    </Text>
  );
}
