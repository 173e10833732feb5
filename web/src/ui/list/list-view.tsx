import { Button, Group, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { formatNumber } from '../../i18n/format.js';
import { useKeys } from '../keys.js';
import { EmptyState, FailureState } from '../states.js';
import { DataTable } from './data-table.js';
import { FilterBar } from './filter-bar.js';
import { columnsOf, COUNTED, includesOf, questionOf } from './list-question.js';
import { useListSearch, type ListState } from './list-search.js';
import { ListTools } from './list-tools.js';
import type { ListOf, Page } from './list.types.js';

interface Props<Data, Row> {
  readonly of: ListOf<Data, Row>;
  /** What is done with the rows that are chosen; with it, rows can be chosen. */
  readonly bulk?: (ids: readonly string[], done: () => void) => ReactNode;
  /** Whether that may be done with a row; absent: with each. */
  readonly may?: (row: Row) => boolean;
  /** What to do when there is nothing. */
  readonly empty?: ReactNode;
}

/** A list with its search, filters, columns, pages and files; all of its question stands in the address. */
export function ListView<Data, Row extends { readonly id: string }>({
  of,
  bulk,
  may,
  empty,
}: Props<Data, Row>): ReactNode {
  const state = useListSearch();
  const shown = columnsOf(of.columns, state.search);
  const variables = { ...of.variables, ...questionOf(of, state.search), ...includesOf(of.columns, shown) };
  const answer = useAnswer(of.document, variables as never, { keepLast: true });
  const [chosen, choose] = useState<readonly string[]>([]);
  const page = answer.data && of.page(answer.data);

  return (
    <Stack gap="sm">
      <FilterBar state={state} filters={of.filters ?? []} {...(of.searchFor && { searchFor: of.searchFor })}>
        <ListTools of={of} state={state} variables={variables} />
      </FilterBar>
      {bulk && chosen.length > 0 && <ChosenBar count={chosen.length}>{bulk(chosen, () => choose([]))}</ChosenBar>}
      {answer.error && !page ? (
        <FailureState error={answer.error} again={() => void answer.refetch()} />
      ) : page?.nodes.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <DataTable
          label={of.title}
          columns={shown}
          rows={page?.nodes}
          order={state.search.order ?? of.orderBy}
          onOrder={(order) => state.set({ order })}
          {...(bulk && { selection: { ids: chosen, select: choose, ...(may && { may }) } })}
        />
      )}
      {page && <Pager page={page} state={state} />}
    </Stack>
  );
}

function ChosenBar({ count, children }: { readonly count: number; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <Group role="status" className="unprinted">
      <Text size="sm">{t('list.chosen', { count })}</Text>
      {children}
    </Group>
  );
}

interface PagerProps {
  readonly page: Page<unknown>;
  readonly state: ListState;
}
function Pager({ page: { pageInfo, totalCount }, state }: PagerProps): ReactNode {
  const { t } = useTranslation();
  const many = totalCount !== undefined && totalCount > COUNTED;
  const { hasPreviousPage, hasNextPage, startCursor, endCursor } = pageInfo;
  const back = (): void => state.set({ before: startCursor ?? '' });
  const on = (): void => state.set({ after: endCursor ?? '' });
  useKeys([
    { keys: 'shift+PageUp', name: t('keys.previousPage'), inFields: true, run: () => hasPreviousPage && back() },
    { keys: 'shift+PageDown', name: t('keys.nextPage'), inFields: true, run: () => hasNextPage && on() },
  ]);
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" role="status">
        {totalCount !== undefined &&
          t(many ? 'list.totalMore' : 'list.total', {
            count: totalCount,
            number: formatNumber(many ? COUNTED : totalCount),
          })}
      </Text>
      {(hasPreviousPage || hasNextPage) && (
        <Group gap="xs" className="unprinted">
          <Button
            variant="default"
            disabled={!hasPreviousPage}
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={back}
          >
            {t('list.previous')}
          </Button>
          <Button
            variant="default"
            disabled={!hasNextPage}
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={on}
          >
            {t('list.next')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
