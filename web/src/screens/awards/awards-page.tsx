import { Button, Group, ScrollArea } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { Page } from '../../ui/page.js';

const PARTS = [
  { to: '/awards', name: 'board', needs: 'nominations.read' },
  { to: '/awards/nominations', name: 'nominations', needs: 'nominations.read' },
  { to: '/awards/decisions', name: 'decisions', needs: 'awards.read' },
  { to: '/awards/given', name: 'given', needs: 'awards.read' },
  { to: '/awards/certificates', name: 'certificates', needs: 'certificates.read' },
  { to: '/awards/books', name: 'books', needs: 'certificates.read' },
] as const;

interface Props {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The board and the lists of awards, one beside the other. */
export function AwardsPage({ title, actions, children }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <Page title={title} actions={actions}>
      <ScrollArea type="never" className="unprinted">
        <Group component="nav" gap={4} wrap="nowrap" aria-label={t('parts.label')}>
          {PARTS.filter(({ needs }) => can(needs)).map(({ to, name }) => (
            <Button
              key={to}
              component={Link}
              to={to}
              size="compact-md"
              px="sm"
              style={{ flex: 'none' }}
              variant={place === to ? 'light' : 'subtle'}
              color={place === to ? undefined : 'gray'}
              aria-current={place === to ? 'page' : undefined}
            >
              {t(`parts.${name}`)}
            </Button>
          ))}
        </Group>
      </ScrollArea>
      {children}
    </Page>
  );
}
