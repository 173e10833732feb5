import { Menu, Text, useMantineColorScheme, useComputedColorScheme } from '@mantine/core';
import { IconLogout, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { graphql } from '../../api/graphql.js';
import { openAnew } from '../../api/open-anew.js';
import { askOnce } from '../../api/request.js';
import { useMe } from '../../api/use-me.js';

const SIGN_OUT = graphql(/* GraphQL */ `
  mutation SignOut {
    signOut {
      problems {
        code
      }
    }
  }
`);

export function AccountDeeds(): ReactNode {
  const { t } = useTranslation();
  const { account, grants } = useMe();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme() === 'dark';
  const signOut = async (): Promise<void> => {
    // A session that has ended already is left all the same.
    await askOnce(SIGN_OUT, {}).catch(() => undefined);
    queries.clear();
    openAnew();
  };
  const name = account?.displayName ?? t('account.token');
  return (
    <>
      <Menu.Label>
        <Text size="sm" fw={600} c="var(--mantine-color-text)">
          {name}
        </Text>
        {grants.map(({ id, roleName, place }) => (
          <Text size="xs" key={id}>
            {[roleName, place].filter(Boolean).join(' · ')}
          </Text>
        ))}
      </Menu.Label>
      <Menu.Divider />
      <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={18} aria-hidden />}>
        {t('account.my')}
      </Menu.Item>
      <Menu.Item
        leftSection={dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {t(dark ? 'account.light' : 'account.dark')}
      </Menu.Item>
      <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void signOut()}>
        {t('account.signOut')}
      </Menu.Item>
    </>
  );
}
