import { Group, Stack, Text } from '@mantine/core';
import { IconKey, IconLink, IconPasswordMobilePhone, IconRestore } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel } from '../../../i18n/labels.js';
import { Facts } from '../../../ui/facts.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { SecretOnce } from '../../../ui/secret-once.js';
import { Section } from '../../../ui/section.js';
import { REQUIRE_FACTOR, RESET_FACTOR, UNLINK, type Account, type Credentials } from './account.document.js';
import { LinkIdentity } from './link-identity.js';
import { ONE_TIME_PASSWORD } from './one-time-password.js';

interface Props {
  readonly account: Account;
  readonly credentials: Credentials;
}

/** How the account signs in, and what an administrator can do about it. */
export function CredentialsSection({ account, credentials }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const label = (field: string): string => fieldLabel('Credentials', field);
  const said = (is: boolean): string => t(is ? 'yes' : 'no', { ns: 'common' });
  return (
    <Section title={t('credentials')} actions={<CredentialsMenu account={account} credentials={credentials} />}>
      <Stack>
        <Facts
          cols={4}
          facts={(['hasPassword', 'mustChangePassword', 'hasSecondFactor', 'secondFactorRequired'] as const).map(
            (field) => ({ label: label(field), value: said(credentials[field]) }),
          )}
        />
        {credentials.identities.map(({ id, issuer, subject }) => (
          <Group key={id} gap="sm">
            <Text size="sm">
              {subject} · {issuer}
            </Text>
            <CommandDialog title={t('unlink')} button={{ size: 'compact-sm' }}>
              {(close) => (
                <SimpleDeed
                  document={UNLINK}
                  input={() => ({ id })}
                  about={t('unlinkAbout')}
                  deed={t('unlink')}
                  danger
                  close={close}
                />
              )}
            </CommandDialog>
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function CredentialsMenu({ account: { id }, credentials }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const { secondFactorRequired, hasSecondFactor } = credentials;
  return (
    <DeedsMenu
      asButton
      label={t('deeds')}
      deeds={[
        {
          title: t('oneTimePassword'),
          icon: IconKey,
          children: (close) => <OneTimePassword accountId={id} close={close} />,
        },
        {
          title: t(secondFactorRequired ? 'doNotRequireFactor' : 'requireFactor'),
          icon: IconPasswordMobilePhone,
          children: (close) => (
            <SimpleDeed
              document={REQUIRE_FACTOR}
              input={() => ({ accountId: id, required: !secondFactorRequired })}
              about={t(secondFactorRequired ? 'doNotRequireFactorAbout' : 'requireFactorAbout')}
              deed={t(secondFactorRequired ? 'doNotRequireFactor' : 'requireFactor')}
              close={close}
            />
          ),
        },
        hasSecondFactor && {
          title: t('resetFactor'),
          icon: IconRestore,
          danger: true,
          children: (close) => (
            <SimpleDeed
              document={RESET_FACTOR}
              input={() => ({ accountId: id })}
              about={t('resetFactorAbout')}
              deed={t('resetFactor')}
              danger
              close={close}
            />
          ),
        },
        {
          title: t('linkIdentity'),
          icon: IconLink,
          children: (close) => <LinkIdentity accountId={id} close={close} />,
        },
      ]}
    />
  );
}

function OneTimePassword({ accountId, close }: { readonly accountId: string; readonly close: () => void }): ReactNode {
  const { t } = useTranslation('admin');
  const [password, setPassword] = useState<string>();
  if (password) return <SecretOnce about={t('passwordOnce')} secret={password} onKept={close} />;
  return (
    <SimpleDeed
      document={ONE_TIME_PASSWORD}
      input={() => ({ accountId })}
      about={t('oneTimePasswordAbout')}
      deed={t('oneTimePassword')}
      done={({ oneTimePassword }) => setPassword(oneTimePassword ?? undefined)}
      close={close}
      staysOpen
    />
  );
}
