import { Box, NavLink, Text } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { NavItem } from './nav-item.js';
import { offeredTo } from './nav.js';

export function Navigation(): ReactNode {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <Box style={{ overflowY: 'auto' }}>
      {offeredTo(can).map((item) => (
        <Fragment key={item.to}>
          {item.section && (
            <Text size="xs" c="dimmed" fw={600} px="sm" pt="sm" pb={2}>
              {t(item.section)}
            </Text>
          )}
          <Item item={item} />
        </Fragment>
      ))}
    </Box>
  );
}

const isAt = (place: string, { to, also = [] }: NavItem): boolean =>
  to === '/' ? place === '/' : [to, ...also].some((each) => place === each || place.startsWith(`${each}/`));

function Item({ item }: { readonly item: NavItem }): ReactNode {
  const { to, name, icon: Icon, children } = item;
  const { t } = useTranslation();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = isAt(place, item);
  const shown = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isHere) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  const same = {
    label: t(name),
    leftSection: <Icon size={18} stroke={1.6} aria-hidden />,
    py: 6,
    style: { borderRadius: 'var(--mantine-radius-md)' },
  };
  if (children)
    return (
      <NavLink component="button" {...same} childrenOffset={12} defaultOpened={isHere}>
        {children.map((each) => (
          <Item key={each.to} item={each} />
        ))}
      </NavLink>
    );
  return (
    <NavLink
      ref={shown}
      component={Link}
      to={to}
      {...same}
      active={isHere}
      aria-current={isHere ? 'page' : undefined}
    />
  );
}
