import { NavLink, ScrollArea } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { NAV } from './nav.js';

export function Navigation(): ReactNode {
  const { t } = useTranslation();
  const { can } = useMe();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const offered = NAV.filter(({ needs }) => !needs || needs.some(can));
  return (
    <ScrollArea type="auto">
      {offered.map(({ to, name, icon: Icon }) => (
        <NavLink
          key={to}
          component={Link}
          to={to}
          label={t(name)}
          active={to === '/' ? place === '/' : place.startsWith(to)}
          aria-current={(to === '/' ? place === '/' : place.startsWith(to)) ? 'page' : undefined}
          leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
          style={{ borderRadius: 'var(--mantine-radius-md)' }}
        />
      ))}
    </ScrollArea>
  );
}
