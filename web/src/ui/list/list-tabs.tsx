import { Button, Group } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';

export interface ListPlace {
  readonly to: string;
  readonly name: string;
}

/** The ways between lists that belong together; one alone needs none. */
export function ListTabs({
  label,
  places,
}: {
  readonly label: string;
  readonly places: readonly ListPlace[];
}): ReactNode {
  const here = useRouterState({ select: ({ location }) => location.pathname });
  if (places.length < 2) return null;
  return (
    <Group component="nav" gap="xs" aria-label={label} className="unprinted">
      {places.map(({ to, name }) => (
        <Button
          key={to}
          component={Link}
          to={to}
          size="compact-md"
          variant={here === to ? 'light' : 'subtle'}
          color={here === to ? undefined : 'gray'}
          aria-current={here === to ? 'page' : undefined}
        >
          {name}
        </Button>
      ))}
    </Group>
  );
}
