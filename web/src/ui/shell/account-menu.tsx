import { Button } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { LaterMenu } from './later-menu.js';
import { later } from '../later.js';

const AccountDeeds = later(async () => (await import('./account-deeds.js')).AccountDeeds);

export function AccountMenu(): ReactNode {
  const { t } = useTranslation();
  const { account } = useMe();
  const name = account?.displayName ?? t('account.token');
  const button = (
    <Button variant="default" px="xs" aria-haspopup="menu" aria-label={t('account.menu', { name })}>
      <IconUserCircle size={22} aria-hidden />
    </Button>
  );
  return (
    <LaterMenu button={button} width={280}>
      <AccountDeeds />
    </LaterMenu>
  );
}
