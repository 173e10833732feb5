import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { sentenceOf } from '../../../api/sentence-of.js';
import { useAnswer } from '../../../api/use-answer.js';
import { useCommand, type Problem } from '../../../api/use-command.js';
import type { DecidableQuery } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { useUnsavedGuard } from '../../../ui/form/use-unsaved-guard.js';
import { joined } from '../../../ui/joined.js';
import { said } from '../../../ui/localized.js';
import { tellDone, tellWarnings } from '../../../ui/notices.js';
import { Page } from '../../../ui/page.js';
import { refusalsOf, type Refusals } from '../../../ui/portions/portions.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { EmptyState, FailureState, WaitingState } from '../../../ui/states.js';
import { decisionName, nameOf } from '../names.js';
import { decidedRows, UNDECIDED, type Verdict } from './verdicts.js';
import { VerdictRow } from './verdict-row.js';

const DECIDABLE = graphql(/* GraphQL */ `
  query Decidable($id: ID!, $after: String) {
    awardDecision(id: $id) {
      id
      version
      kind
      number
      date
      decidingBody {
        ...OrganizationName
      }
    }
    nominations(filter: { state: [CHECKED] }, first: 100, after: $after) {
      pageInfo {
        hasNextPage
      }
      nodes {
        ...DecidableNomination
      }
    }
  }
`);
const DECIDE = graphql(/* GraphQL */ `
  mutation DecideNominations($input: DecideNominationsInput!) {
    decideNominations(input: $input) {
      ...Told
    }
  }
`);

/** The checked nominations, and what a decision says of each: granted with its words, refused with a reason, or nothing. */
export function DecideNominations(): ReactNode {
  const { decisionId: id } = useParams({ strict: false }) as { decisionId: string };
  const { data, error, refetch } = useAnswer(DECIDABLE, { id });
  if (error) return <FailureState error={error} again={() => void refetch()} />;
  if (!data) return <WaitingState />;
  if (!data.awardDecision) return <UnknownScreen />;
  return <Verdicts key={id} data={data} />;
}

interface Props {
  readonly data: DecidableQuery;
}
function Verdicts({ data }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const decision = data.awardDecision!;
  const { nomination } = useSearch({ strict: false }) as { nomination?: string };
  // Those that go to another body are not for this decision.
  const nominations = data.nominations.nodes.filter(
    ({ decidingBody }) => !decidingBody || decidingBody.id === decision.decidingBody.id,
  );
  const [verdicts, setVerdicts] = useState<Readonly<Record<string, Verdict>>>(
    nomination ? { [nomination]: { ...UNDECIDED, verdict: 'GRANT' } } : {},
  );
  const rows = decidedRows(nominations, verdicts);
  // Several warn in the same words: each says whom it is about.
  const told = ({ path, message }: Problem): string => {
    const { nominationId } = rows[Number(path[path.indexOf('rows') + 1])] ?? {};
    const of = nominations.find(({ id }) => id === nominationId);
    return [of && nameOf(of.nominee), message].filter(Boolean).join(': ');
  };
  const { send, busy, refusals } = useDeciding(decision, rows, told);
  const refusedOf = (id: string): string | undefined =>
    refusals?.rows.get(rows.findIndex(({ nominationId }) => nominationId === id));
  return (
    <Page
      title={`${t('decide.title')}: ${decisionName(decision)}`}
      about={
        <Text size="sm" c="dimmed">
          {joined(capital(valueLabel('AwardDecisionKind', decision.kind)), said(decision.decidingBody.name))}
        </Text>
      }
    >
      {nominations.length === 0 ? (
        <EmptyState title={t('decide.none')} />
      ) : (
        <Stack gap="sm">
          <Text size="sm">{t('decide.about')}</Text>
          {data.nominations.pageInfo.hasNextPage && <Alert color="yellow">{t('decide.more')}</Alert>}
          {refusals && refusals.whole.length > 0 && (
            <Alert color="red" role="alert">
              {refusals.whole.join(' ')}
            </Alert>
          )}
          {nominations.map((each) => (
            <VerdictRow
              key={each.id}
              nomination={each}
              verdict={verdicts[each.id] ?? UNDECIDED}
              refused={refusedOf(each.id)}
              onChange={(next) => setVerdicts({ ...verdicts, [each.id]: next })}
            />
          ))}
          <Paper withBorder p="sm" pos="sticky" bottom={0} style={{ zIndex: 2 }}>
            <Group justify="space-between">
              <Text size="sm" component="output">
                {t('decide.counted', {
                  granted: formatNumber(rows.filter(({ verdict }) => verdict === 'GRANT').length),
                  refused: formatNumber(rows.filter(({ verdict }) => verdict === 'REFUSE').length),
                })}
              </Text>
              <Button disabled={rows.length === 0} loading={busy} onClick={send}>
                {t('decide.deed')}
              </Button>
            </Group>
          </Paper>
        </Stack>
      )}
    </Page>
  );
}

interface Deciding {
  readonly send: () => void;
  readonly busy: boolean;
  readonly refusals: Refusals | undefined;
}
/** All rows in one command, for a decision holds as a whole. */
function useDeciding(
  decision: { readonly id: string; readonly version: number },
  rows: ReturnType<typeof decidedRows>,
  told: (warning: Problem) => string,
): Deciding {
  const { t } = useTranslation('awards');
  const navigate = useNavigate();
  const { run, busy } = useCommand(DECIDE);
  const [refusals, setRefusals] = useState<Refusals>();
  const leave = useUnsavedGuard(() => rows.length > 0);
  const send = async (): Promise<void> => {
    setRefusals(undefined);
    try {
      const payload = await run({ id: decision.id, expectedVersion: decision.version, rows });
      if (!payload) return;
      if (payload.problems.length > 0) return setRefusals(refusalsOf(payload.problems));
      leave();
      tellWarnings(payload.warnings.map((each) => ({ ...each, message: told(each) })));
      tellDone(t('decide.done'));
      await navigate({ to: `/awards/decisions/${decision.id}` as string });
    } catch (error) {
      setRefusals({ rows: new Map(), whole: [sentenceOf(error, t)] });
    }
  };
  return { send: () => void send(), busy, refusals };
}
