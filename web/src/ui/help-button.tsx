import { ActionIcon } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { topicOf } from './shell/help-topics.js';

/** Opens the handbook where it tells of this screen, beside it: what is typed stays here. */
export function HelpButton(): ReactNode {
  const { t } = useTranslation();
  const topic = useRouterState({ select: ({ location }) => topicOf(location.pathname) });
  if (!topic) return null;
  return (
    <ActionIcon
      component="a"
      href={`/help#${topic}`}
      target="_blank"
      variant="subtle"
      color="gray"
      className="unprinted"
      aria-label={t('help.here')}
    >
      <IconHelp size={20} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
}
