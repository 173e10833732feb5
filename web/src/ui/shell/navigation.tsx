import { NavLink, ScrollArea, Text } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { Fragment, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { isAt, type NavItem } from './nav-item.js';
import { offeredTo } from './nav.js';

export function Navigation(): ReactNode {
  const { t } = useTranslation();
  const { can } = useMe();
  return (
    <ScrollArea viewportRef={useShownPlace()} scrollbarSize={8} mih={0}>
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
    </ScrollArea>
  );
}

/** The place where one is stands in sight. `scrollIntoView` would let Tab begin there. */
function useShownPlace(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  const place = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const here = frame.current?.querySelector('[aria-current=page]')?.getBoundingClientRect();
    if (!frame.current || !here) return;
    const { top, bottom } = frame.current.getBoundingClientRect();
    frame.current.scrollTop += Math.min(here.top - top, 0) + Math.max(here.bottom - bottom, 0);
  }, [place]);
  return frame;
}

function Item({ item }: { readonly item: NavItem }): ReactNode {
  const { to, name, icon: Icon, children } = item;
  const { t } = useTranslation();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const isHere = isAt(place, item);
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
  return <NavLink component={Link} to={to} {...same} active={isHere} aria-current={isHere ? 'page' : undefined} />;
}
