import { Anchor, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { Page } from '../../../ui/page.js';
import { EmptyState, FailureState, WaitingState } from '../../../ui/states.js';
import { TokenTable } from '../../../ui/tokens/token-table.js';

const TOKENS = graphql(/* GraphQL */ `
  query AdminTokens {
    apiTokens(all: true) {
      id
      accountId
      accountName
      name
      permissions
      expiresAt
      lastUsedAt
      revokedAt
    }
  }
`);

/** With what programs act, for all accounts. */
export function AllTokens(): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const [text, setText] = useState('');
  const { data, error, refetch } = useAnswer(TOKENS, {});
  const wanted = text.trim().toLowerCase();
  const found = data?.apiTokens.filter(({ name, accountName }) =>
    `${name} ${accountName}`.toLowerCase().includes(wanted),
  );
  const owner = {
    id: 'account',
    header: fieldLabel('ApiToken', 'accountId'),
    exported: [],
    cell: ({ accountId, accountName }: { readonly accountId: string; readonly accountName: string }) => (
      <Anchor component={Link} to={`/admin/accounts/${accountId}`}>
        {accountName}
      </Anchor>
    ),
  };
  return (
    <Page title={t('nav.tokens', { ns: 'common' })}>
      <TextInput
        type="search"
        w={320}
        aria-label={t('searchToken')}
        placeholder={t('searchToken')}
        value={text}
        data-search
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {error && !data && <FailureState error={error} again={() => void refetch()} />}
      {!error && !found && <WaitingState />}
      {found &&
        (found.length === 0 ? (
          <EmptyState />
        ) : (
          <TokenTable
            label={t('nav.tokens', { ns: 'common' })}
            tokens={found}
            more={[owner]}
            canRevoke={can('identity.accounts')}
          />
        ))}
    </Page>
  );
}
