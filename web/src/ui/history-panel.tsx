import { Button, Stack, Text, Timeline } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import classes from './history-panel.module.css';
import { EmptyState, FailureState, WaitingState } from './states.js';

const HISTORY = graphql(/* GraphQL */ `
  query History($of: ID!, $first: Int!, $after: String) {
    history(of: $of, first: $first, after: $after, withRelated: true) {
      nodes {
        id
        sentence
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAGE = 25;

/** What was done to a record and to what hangs on it, as the server tells it in sentences. */
export function HistoryPanel({ of }: { readonly of: string }): ReactNode {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  return (
    <Stack>
      {cursors.map((after, place) => (
        <Entries
          key={after}
          of={of}
          after={after}
          goOn={place === cursors.length - 1 && ((next) => setCursors([...cursors, next]))}
        />
      ))}
    </Stack>
  );
}

interface EntriesProps {
  readonly of: string;
  readonly after: string | null;
  /** False: what comes next is shown already. */
  readonly goOn: false | ((next: string | null) => void);
}

function Entries({ of, after, goOn }: EntriesProps): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useAnswer(HISTORY, { of, first: PAGE, after }, { untilAsked: true });
  if (error) return <FailureState error={error} again={() => void refetch()} />;
  if (!data) return <WaitingState />;
  const { nodes, pageInfo } = data.history;
  if (nodes.length === 0) return <EmptyState />;
  return (
    <>
      <Timeline bulletSize={12} lineWidth={2} active={-1}>
        {nodes.map(({ id, sentence }) => (
          <Timeline.Item key={id}>
            <Text size="sm" className={classes.sentence}>
              {sentence}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
      {goOn && pageInfo.hasNextPage && (
        <Button variant="subtle" onClick={() => goOn(pageInfo.endCursor)}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
