import { Alert, Grid, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../api/graphql.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatDate, formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { useListSearch, type ListState } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { Section } from '../../ui/section.js';
import { EmptyState, FailureState, WaitingState } from '../../ui/states.js';
import { Chooser } from './chooser.js';
import { Filters } from './filters.js';
import { NumbersTable } from './numbers-table.js';
import { NumbersTools } from './numbers-tools.js';
import { documentOf, isPeriod, questionOf, type Question } from './question.js';
import { RecordsDrawer, type Opened } from './records-drawer.js';
import { measured, rowsOf, type Counted, type Row } from './rows.js';
import { NumbersViews } from './numbers-views.js';
import { later } from '../../ui/later.js';

const NumbersChart = later(async () => (await import('./numbers-chart.js')).NumbersChart);
const DRAWN = 320;

/** Any list counted by what it has, as a table and a drawing; all of the question stands in the address. */
export function Numbers(): ReactNode {
  const { t } = useTranslation('numbers');
  useTranslation('groups');
  const state = useListSearch();
  const question = questionOf(state.search);
  const asked = documentOf(question);
  const answer = useAnswer(
    asked.text as unknown as Document<Readonly<Record<string, Counted>>, object>,
    asked.variables,
  );
  const counted = answer.data?.[question.of.statistics];
  const rows = counted ? rowsOf(question, counted) : [];
  const measureLabel = measureWords(question, t);
  const tools = (
    <>
      <NumbersViews question={question} state={state} />
      <NumbersTools question={question} asked={asked} rows={rows} measureLabel={measureLabel} />
    </>
  );
  return (
    <Page title={t('title')} actions={tools}>
      <Section title={t('question')}>
        <Stack>
          <Chooser question={question} state={state} />
          <Filters key={question.list} question={question} state={state} />
        </Stack>
      </Section>
      {answer.error ? (
        <FailureState error={answer.error} again={() => void answer.refetch()} />
      ) : !counted ? (
        <WaitingState />
      ) : (
        <Answer question={question} counted={counted} state={state} measureLabel={measureLabel} />
      )}
    </Page>
  );
}

interface AnswerProps {
  readonly question: Question;
  readonly counted: Counted;
  readonly state: ListState;
  readonly measureLabel: string;
}
function Answer({ question, counted, state, measureLabel }: AnswerProps): ReactNode {
  const { t } = useTranslation('numbers');
  const [opened, open] = useState<Opened>();
  const rows = rowsOf(question, counted);
  const kind = state.search.chart ?? (question.groups[0] && isPeriod(question.groups[0]) ? 'lines' : 'bars');
  if (rows.length === 0) return <EmptyState />;
  return (
    <>
      <Published {...counted} />
      <Grid>
        {question.groups.length > 0 && (
          <Grid.Col span={{ base: 12, xl: 6 }}>
            <Drawing rows={rows} kind={kind} choose={(chart) => state.set({ chart })} label={measureLabel} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, xl: question.groups.length > 0 ? 6 : 12 }}>
          <Section
            title={
              question.groups.length === 0
                ? measureLabel
                : t(rows.length === counted.groupCount ? 'allGroups' : 'groups', {
                    shown: formatNumber(rows.length),
                    number: formatNumber(counted.groupCount),
                  })
            }
          >
            <NumbersTable
              question={question}
              rows={rows}
              total={{ count: counted.totals.count, ...measured(question.measure, counted.totals) }}
              measureLabel={measureLabel}
              open={(filter, title) => open({ filter, title: title || t('title') })}
            />
          </Section>
        </Grid.Col>
      </Grid>
      <RecordsDrawer question={question} opened={opened} close={() => open(undefined)} />
    </>
  );
}

interface DrawingProps {
  readonly rows: readonly Row[];
  readonly label: string;
  readonly kind: string;
  readonly choose: (kind: string) => void;
}
function Drawing({ rows, label, kind, choose }: DrawingProps): ReactNode {
  const { t } = useTranslation('numbers');
  const kinds = (
    <SegmentedControl
      size="xs"
      aria-label={t('drawing')}
      value={kind}
      onChange={choose}
      data={['bars', 'lines'].map((value) => ({ value, label: t(value) }))}
    />
  );
  return (
    <Section title={label} actions={kinds}>
      <Suspense fallback={<Skeleton h={DRAWN} />}>
        <NumbersChart rows={rows} label={label} kind={kind === 'lines' ? 'lines' : 'bars'} />
      </Suspense>
    </Section>
  );
}

/** That numbers are not exact, and why. */
function Published({ roundedTo = 1, publishedOn }: Counted): ReactNode {
  const { t } = useTranslation('numbers');
  if (roundedTo <= 1) return null;
  return <Alert>{t('rounded', { number: roundedTo, day: formatDate(publishedOn) })}</Alert>;
}

function measureWords({ measure, of }: Question, t: (key: string, values?: Record<string, unknown>) => string): string {
  if (measure === 'count') return t('records');
  if (measure === 'people' || measure === 'organizations') return t(measure);
  return t('sumOf', { label: fieldLabel(of.type, measure) });
}
