import { NavLink, ScrollArea } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { offeredTo, type NavItem } from './nav.js';

export function Navigation(): ReactNode {
  const { can } = useMe();
  return (
    <ScrollArea type="auto">
      {offeredTo(can).map((item) => (
        <Item key={item.to} item={item} />
      ))}
    </ScrollArea>
  );
}

const isAt = (place: string, { to, also = [], children = [] }: NavItem): boolean =>
  to === '/'
    ? place === '/'
    : [to, ...also].some((each) => place.startsWith(each)) || children.some((each) => isAt(place, each));

function Item({ item }: { readonly item: NavItem }): ReactNode {
  const { to, name, icon: Icon, children } = item;
  const { t } = useTranslation();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = isAt(place, item);
  const same = {
    label: t(name),
    leftSection: <Icon size={20} stroke={1.6} aria-hidden />,
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
  return <NavLink component={Link} to={to} {...same} active={isHere} aria-current={isHere ? 'page' : undefined} />;
}
