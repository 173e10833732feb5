import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyAccountQuery } from '../../gql/graphql.js';
import { CommandDialog } from '../../ui/form/command-dialog.js';
import { Section } from '../../ui/section.js';
import { TokenTable } from '../../ui/tokens/token-table.js';
import { CreateToken } from './create-token.js';

/** With what programs act for the account. */
export function Tokens({ tokens }: { readonly tokens: MyAccountQuery['apiTokens'] }): ReactNode {
  const { t } = useTranslation('account');
  const create = <CommandDialog title={t('createToken')}>{(close) => <CreateToken close={close} />}</CommandDialog>;
  return (
    <Section title={t('tokens')} actions={create}>
      {tokens.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('tokensAbout')}
        </Text>
      ) : (
        <TokenTable label={t('tokens')} tokens={tokens} />
      )}
    </Section>
  );
}
