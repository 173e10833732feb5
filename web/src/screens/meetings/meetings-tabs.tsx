import { Button, Group } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const PLACES = [
  ['/meetings', 'title'],
  ['/resolutions', 'resolutions.title'],
  ['/attendances', 'attendance.title'],
  ['/meeting-rules', 'rules.title'],
] as const;

/** The ways between sittings, what they decided, who was there, and the rules by which they decide. */
export function MeetingsTabs(): ReactNode {
  const { t } = useTranslation('meetings');
  const place = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <Group component="nav" gap="xs" aria-label={t('title')} className="unprinted">
      {PLACES.map(([to, name]) => (
        <Button
          key={to}
          component={Link}
          to={to}
          size="compact-md"
          variant={place === to ? 'light' : 'subtle'}
          color={place === to ? undefined : 'gray'}
          aria-current={place === to ? 'page' : undefined}
        >
          {t(name)}
        </Button>
      ))}
    </Group>
  );
}
