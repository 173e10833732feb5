import { Paper } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { Language } from '../../i18n/language.js';
import { Page } from '../../ui/page.js';
import { FailureState, WaitingState } from '../../ui/states.js';
import { Contents } from './contents.js';
import { orderedFor, partAt, readHandbook } from './handbook.js';
import type { HandbookPart } from './handbook.types.js';
import classes from './help.module.css';

/** The handbook: one role at a time, one's own first. */
export function Help(): ReactNode {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const { grants } = useMe();
  const anchor = useRouterState({ select: ({ location }) => location.hash });
  const { data, error, refetch } = useQuery({
    queryKey: ['handbook', language],
    queryFn: () => readHandbook(language),
    staleTime: Infinity,
  });
  if (error) return <FailureState error={error} again={() => void refetch()} />;
  if (!data) return <WaitingState />;
  const roles = grants.map(({ role }) => role);
  const parts = orderedFor(roles, data.parts);
  const part = partAt(anchor, parts);
  return (
    <Page title={t('nav.help')}>
      <div className={classes.beside}>
        <Contents parts={parts} open={part} />
        <Part key={part.id} of={part} anchor={anchor} />
      </div>
    </Page>
  );
}

function Part({ of: { html }, anchor }: { readonly of: HandbookPart; readonly anchor: string }): ReactNode {
  useEffect(() => {
    document.getElementById(anchor)?.scrollIntoView();
  }, [anchor, html]);
  return (
    <Paper withBorder p={{ base: 'sm', sm: 'lg' }}>
      {/* oxlint-disable-next-line react/no-danger -- The build made it from docs/handbook.*.md, where raw HTML stays text. */}
      <div className={classes.text} dangerouslySetInnerHTML={{ __html: html }} />
    </Paper>
  );
}
