import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { formatMoment } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { CommandDialog } from '../form/command-dialog.js';
import { SimpleDeed } from '../form/simple-deed.js';
import { DataTable } from '../list/data-table.js';
import type { Column } from '../list/list.types.js';

const REVOKE = graphql(/* GraphQL */ `
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      ...Told
    }
  }
`);

interface Token {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}
interface Props<T> {
  readonly label: string;
  readonly tokens: readonly T[];
  /** Before all others: whose it is. */
  readonly more?: readonly Column<T>[];
  readonly canRevoke?: boolean;
}

/** Tokens with what they are for and until when they work; those that work can be revoked. */
export function TokenTable<T extends Token>({ label, tokens, more = [], canRevoke = true }: Props<T>): ReactNode {
  const { t } = useTranslation('tokens');
  const field = (name: string): string => fieldLabel('ApiToken', name);
  const columns: readonly Column<T>[] = [
    { id: 'name', header: field('name'), exported: [], cell: ({ name }) => name },
    ...more,
    {
      id: 'permissions',
      header: field('permissions'),
      exported: [],
      numeric: true,
      cell: ({ permissions }) => <span title={permissions.join(', ')}>{permissions.length}</span>,
    },
    { id: 'expiresAt', header: field('expiresAt'), exported: [], cell: ({ expiresAt }) => formatMoment(expiresAt) },
    { id: 'lastUsedAt', header: field('lastUsedAt'), exported: [], cell: ({ lastUsedAt }) => formatMoment(lastUsedAt) },
    { id: 'state', header: t('state'), exported: [], cell: (token) => <State token={token} canRevoke={canRevoke} /> },
  ];
  return <DataTable label={label} columns={columns} rows={tokens} />;
}

function State({ token, canRevoke }: { readonly token: Token; readonly canRevoke: boolean }): ReactNode {
  const { t } = useTranslation('tokens');
  if (token.revokedAt) return <Badge color="gray">{t('revoked')}</Badge>;
  if (new Date(token.expiresAt) < new Date()) return <Badge color="gray">{t('expired')}</Badge>;
  if (!canRevoke) return <Badge color="teal">{t('works')}</Badge>;
  return (
    <CommandDialog title={t('revokeNamed', { name: token.name })} deed={t('revoke')} button={{ size: 'compact-sm' }}>
      {(close) => (
        <SimpleDeed
          document={REVOKE}
          input={(reason) => ({ id: token.id, reason })}
          about={t('revokeAbout')}
          deed={t('revoke')}
          reason="optional"
          danger
          close={close}
        />
      )}
    </CommandDialog>
  );
}
