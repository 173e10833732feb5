import { Button, Stack, Text, Timeline } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import classes from './history-panel.module.css';
import { EmptyState, FailureState, WaitingState } from './states.js';

const HISTORY = graphql(/* GraphQL */ `
  query History($of: ID!, $first: Int!) {
    history(of: $of, first: $first, withRelated: true) {
      nodes {
        id
        sentence
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

const PAGE = 25;

/** What was done to a record, as the server tells it in sentences. */
export function HistoryPanel({ of }: { readonly of: string }): ReactNode {
  const { t } = useTranslation();
  const [first, setFirst] = useState(PAGE);
  const { data, error, refetch } = useAnswer(HISTORY, { of, first }, { keepLast: true, untilAsked: true });
  if (error) return <FailureState error={error} again={() => void refetch()} />;
  if (!data) return <WaitingState />;
  const { nodes, pageInfo } = data.history;
  if (nodes.length === 0) return <EmptyState />;
  return (
    <Stack>
      <Timeline bulletSize={12} lineWidth={2} active={-1}>
        {nodes.map(({ id, sentence }) => (
          <Timeline.Item key={id}>
            <Text size="sm" className={classes.sentence}>
              {sentence}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {pageInfo.hasNextPage && first < 100 && (
        <Button variant="subtle" onClick={() => setFirst(first + PAGE)}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}
