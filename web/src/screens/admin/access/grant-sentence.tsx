import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, today } from '../../../i18n/format.js';
import { said, type Localized } from '../../../ui/localized.js';
import { usePermissions } from '../../../ui/permissions-field.js';
import type { Grant } from './grant.document.js';

/** «Жетісу облысы: жазбаларды оқи алады, …» */
export function GrantSentence({
  place,
  permissions,
  short = false,
}: {
  readonly place: string;
  readonly permissions: readonly string[];
  /** Its beginning only, for a list. */
  readonly short?: boolean;
}): ReactNode {
  const known = usePermissions()?.filter(({ name }) => permissions.includes(name)) ?? [];
  const sentence = `${place}: ${[...new Set(known.map(({ deed }) => deed))].join(', ')}`;
  return (
    <Text size="sm" {...(short && { lineClamp: 3, title: sentence, 'data-may-be-cut': true })}>
      {sentence}
    </Text>
  );
}

interface Placed {
  readonly area: { readonly name: Localized } | null;
  readonly organization: { readonly name: Localized } | null;
}
/** Where a grant holds. */
export function usePlaceOf(): (grant: Placed) => string {
  const { t } = useTranslation('admin');
  return ({ area, organization }) => said(area?.name ?? organization?.name) || t('everywhere');
}

/** «01.11.2026 – 31.12.2026, Айгүл Бектің орнына» */
export function usePeriodOf(): (grant: Grant) => string {
  const { t } = useTranslation('admin');
  return ({ validFrom, validUntil, substituteFor }) =>
    [
      validUntil ? `${formatDate(validFrom)} – ${formatDate(validUntil)}` : t('since', { date: formatDate(validFrom) }),
      substituteFor && t('substitutes', { name: substituteFor.account.displayName }),
    ]
      .filter(Boolean)
      .join(', ');
}

const isInForce = ({ revokedAt, validFrom, validUntil }: Grant): boolean =>
  !revokedAt && validFrom <= today() && (!validUntil || validUntil >= today());
export const mayBegin = ({ revokedAt, validUntil }: Grant): boolean =>
  !revokedAt && (!validUntil || validUntil >= today());

/** The role, and that it is not in force where it is not. */
export function RoleOfGrant({ grant }: { readonly grant: Grant }): ReactNode {
  const { t } = useTranslation('admin');
  return (
    <span style={{ overflowWrap: 'normal' }}>
      {said(grant.role.name)} {!isInForce(grant) && <Badge color="gray">{t('notInForce')}</Badge>}
    </span>
  );
}
