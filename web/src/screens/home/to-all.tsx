import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.js';
import type { ListAddress } from '../../ui/list/where.js';

interface Props {
  readonly count: number;
  readonly address: ListAddress | undefined;
}

/** How many there are in all, and the way to them. */
export function ToAll({ count, address }: Props): ReactNode {
  const { t } = useTranslation('home');
  if (count === 0 || !address) return null;
  return (
    <Anchor component={Link} to={address.to} search={address.search as never} size="sm">
      {t('all', { number: formatNumber(count) })}
    </Anchor>
  );
}

/** That there is nothing of the kind. */
export const None = ({ children }: { readonly children: string }): ReactNode => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);
