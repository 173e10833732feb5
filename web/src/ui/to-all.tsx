import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.js';
import type { ListAddress } from './list/where.js';

interface Props {
  readonly count: number;
  /** Undefined: no screen shows that list. */
  readonly address: ListAddress | string | undefined;
}

/** How many there are in all, and the way to them. */
export function ToAll({ count, address }: Props): ReactNode {
  const { t } = useTranslation();
  if (count === 0 || !address) return null;
  const { to, search } = typeof address === 'string' ? { to: address } : address;
  return (
    <Anchor component={Link} to={to} search={search as never} size="sm">
      {t('toAll', { number: formatNumber(count) })}
    </Anchor>
  );
}

interface Beginning {
  readonly totalCount: number;
  readonly nodes: readonly unknown[];
}

/** How many there are beside those that are shown. */
export function AndMore({ of: { totalCount, nodes } }: { readonly of: Beginning }): ReactNode {
  const { t } = useTranslation();
  if (totalCount <= nodes.length) return null;
  return (
    <Text span size="sm" c="dimmed">
      {t('andMore', { count: totalCount - nodes.length })}
    </Text>
  );
}
