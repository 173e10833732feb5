import { AppShell, Burger, Button, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogHost } from '../form/dialogs.js';
import { WaitingState } from '../states.js';
import { AccountMenu } from './account-menu.js';
import { Finder } from './finder.js';
import { LanguageMenu } from './language-menu.js';
import { Navigation } from './navigation.js';
import { OfflineBar } from './offline-bar.js';
import { Permitted } from './permitted.js';
import classes from './shell.module.css';

export function Shell(): ReactNode {
  const { t } = useTranslation();
  const [opened, { toggle, close }] = useDisclosure();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const content = useRef<HTMLElement>(null);
  useEffect(close, [place, close]);
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 256, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <AppShell.Header className={classes.header}>
        <Button className={classes.skip} onClick={() => content.current?.focus()}>
          {t('nav.skip')}
        </Button>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t('nav.menu')} />
            <UnstyledButton component={Link} to="/" className={classes.brand}>
              <img src="/icon.svg" alt="" width={28} height={28} />
              <Text fw={700}>Birlik</Text>
              <Text size="sm" c="dimmed" visibleFrom="md">
                {t('motto')}
              </Text>
            </UnstyledButton>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <Finder />
            <LanguageMenu />
            <Suspense>
              <AccountMenu />
            </Suspense>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label={t('nav.menu')}>
        <Suspense>
          <Navigation />
        </Suspense>
      </AppShell.Navbar>
      <AppShell.Main ref={content} tabIndex={-1} className={classes.content}>
        <OfflineBar />
        <Suspense fallback={<WaitingState />}>
          <Permitted>
            <Outlet />
          </Permitted>
        </Suspense>
        <DialogHost />
      </AppShell.Main>
    </AppShell>
  );
}
