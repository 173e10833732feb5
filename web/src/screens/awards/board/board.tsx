import { Anchor, Button, Group, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import type { AwardsBoardQuery } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { fieldLabel, valueLabel } from '../../../i18n/labels.js';
import { capital } from '../../../ui/capital.js';
import { useListSearch, type ListState } from '../../../ui/list/list-search.js';
import { RegionSelect } from '../../../ui/pick/region-select.js';
import { FailureState, WaitingState } from '../../../ui/states.js';
import { AwardsPage } from '../awards-page.js';
import classes from './board.module.css';
import { COLUMNS, columnShown, listAddress } from './columns.js';
import { NominationCard } from './nomination-card.js';

const BOARD = graphql(/* GraphQL */ `
  query AwardsBoard($area: AreaFilter, $region: IdFilter, $shown: Int!) {
    DRAFT: nominations(filter: { state: [DRAFT], area: $area }, first: $shown) {
      ...BoardColumn
    }
    SUBMITTED: nominations(filter: { state: [SUBMITTED], area: $area }, first: $shown) {
      ...BoardColumn
    }
    RETURNED: nominations(filter: { state: [RETURNED], area: $area }, first: $shown) {
      ...BoardColumn
    }
    CHECKED: nominations(filter: { state: [CHECKED], area: $area }, first: $shown) {
      ...BoardColumn
    }
    GRANTED: nominations(filter: { state: [GRANTED], area: $area }, first: $shown) {
      ...BoardColumn
    }
    REFUSED: nominations(filter: { state: [REFUSED], area: $area }, first: 1) {
      totalCount
    }
    WITHDRAWN: nominations(filter: { state: [WITHDRAWN], area: $area }, first: 1) {
      totalCount
    }
    toSign: awards(filter: { awaitsSigning: true, region: $region }, first: 1) {
      totalCount
    }
    toPresent: awards(filter: { awaitsPresentation: true, region: $region }, first: 1) {
      totalCount
    }
  }
`);

const SHOWN = 10;

/** Nominations by how far they have come. */
export function Board(): ReactNode {
  const { t } = useTranslation('awards');
  const { can } = useMe();
  const state = useListSearch();
  const { region } = state.search;
  const answer = useAnswer(
    BOARD,
    { shown: SHOWN, ...(region && { area: { within: region }, region: { eq: region } }) },
    { keepLast: true, enabled: can('nominations.read') },
  );
  if (!can('nominations.read')) return <Navigate to="/awards/given" replace />;
  const propose = can('nominations.write') && (
    <Button component={Link} to="/awards/nominations/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('propose')}
    </Button>
  );
  return (
    <AwardsPage title={t('title')} actions={propose}>
      <Group justify="space-between" align="flex-end">
        <RegionSelect
          w={240}
          aria-label={fieldLabel('Award', 'region')}
          placeholder={fieldLabel('Award', 'region')}
          value={region ?? null}
          onChange={(id) => state.set({ region: id ?? '' })}
        />
        {answer.data && <Waiting of={answer.data} region={region} />}
      </Group>
      {answer.data ? (
        <Columns of={answer.data} state={state} />
      ) : answer.error ? (
        <FailureState error={answer.error} again={() => void answer.refetch()} />
      ) : (
        <WaitingState />
      )}
    </AwardsPage>
  );
}

interface Props {
  readonly of: AwardsBoardQuery;
  readonly region: string | undefined;
}
/** What does not stand on the board: closed nominations, and awards that wait for paper or hands. */
function Waiting({ of, region }: Props): ReactNode {
  const { t } = useTranslation('awards');
  const more = [
    [t('board.toSign'), of.toSign.totalCount, listAddress('given', { awaits: 'signing', region })],
    [t('board.toPresent'), of.toPresent.totalCount, listAddress('given', { awaits: 'presentation', region })],
    ...(['REFUSED', 'WITHDRAWN'] as const).map((state) => [
      capital(valueLabel('NominationState', state)),
      of[state].totalCount,
      listAddress('nominations', { state, region }),
    ]),
  ] as const;
  return (
    <Group gap="md">
      {more.map(([name, count, to]) => (
        <Anchor key={name} component={Link} to={to as string} size="sm">
          {name}: {formatNumber(count as number)}
        </Anchor>
      ))}
    </Group>
  );
}

/** Side by side; on a telephone one, which is chosen. */
function Columns({ of, state }: { readonly of: AwardsBoardQuery; readonly state: ListState }): ReactNode {
  const { t } = useTranslation('awards');
  const chosen = columnShown(state.search.state, (column) => of[column].totalCount > 0);
  const name = (column: string): string => capital(valueLabel('NominationState', column));
  return (
    <>
      <Select
        hiddenFrom="sm"
        label={fieldLabel('Nomination', 'state')}
        data={COLUMNS.map((value) => ({ value, label: `${name(value)} (${of[value].totalCount})` }))}
        value={chosen}
        allowDeselect={false}
        onChange={(value) => state.set({ state: value ?? '' })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2, md: 3, lg: 5 }} spacing="sm" className={classes.board}>
        {COLUMNS.map((column) => {
          const { nodes, totalCount } = of[column];
          return (
            <Stack
              key={column}
              component="section"
              gap="xs"
              aria-label={name(column)}
              className={column === chosen ? classes.column : `${classes.column} ${classes.other}`}
            >
              <Group justify="space-between" wrap="nowrap" gap="xs">
                <Title order={2} size="h6">
                  {name(column)}
                </Title>
                <Text size="sm" c="dimmed">
                  {formatNumber(totalCount)}
                </Text>
              </Group>
              {nodes.map((each) => (
                <NominationCard key={each.id} of={each} />
              ))}
              {totalCount === 0 && (
                <Text size="sm" c="dimmed">
                  {t('board.none')}
                </Text>
              )}
              {totalCount > nodes.length && (
                <Anchor
                  component={Link}
                  to={listAddress('nominations', { state: column, region: state.search.region })}
                  size="sm"
                >
                  {t('board.all', { number: formatNumber(totalCount) })}
                </Anchor>
              )}
            </Stack>
          );
        })}
      </SimpleGrid>
    </>
  );
}
