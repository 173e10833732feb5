import { Button, Checkbox, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../api/use-command.js';
import type { AwardFilter } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { said } from '../../../ui/localized.js';
import { PortionsBar } from '../../../ui/portions/portions-bar.js';
import { usePortions } from '../../../ui/portions/use-portions.js';
import { EmptyState, FailureState, WaitingState } from '../../../ui/states.js';
import { nameOf } from '../names.js';
import { useAwardRows, type AwardRow } from './award-rows.js';

interface Props {
  /** The awards that wait for this deed. */
  readonly filter: AwardFilter;
  /** What the button says, with the number of rows after it. */
  readonly deed: string;
  readonly send: (rows: readonly AwardRow[]) => Promise<readonly Problem[]>;
  /** What is asked for all of them together. */
  readonly above?: ReactNode;
  /** What is asked for each. */
  readonly each?: { readonly header: string; readonly cell: (row: AwardRow) => ReactNode };
  readonly close: () => void;
}

/** A deed over many awards: chosen by rows, done in portions with progress; each refusal stands beside its row. */
export function AwardRowsForm(props: Props): ReactNode {
  const { t } = useTranslation('awards');
  const answer = useAwardRows(props.filter);
  const [first, setFirst] = useState<readonly AwardRow[]>();
  // What was done no longer waits: the rows stay as they were when the dialog was opened.
  if (!first && answer.data && !answer.isFetching) setFirst(answer.data);
  if (first?.length === 0) return <EmptyState title={t('rows.none')} />;
  if (first) return <Rows {...props} rows={first} />;
  return answer.error ? <FailureState error={answer.error} again={() => void answer.refetch()} /> : <WaitingState />;
}

function Rows({ rows, deed, send, above, each, close }: Props & { readonly rows: readonly AwardRow[] }): ReactNode {
  const { t } = useTranslation('awards');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set(rows.map(({ id }) => id)));
  const portions = usePortions<AwardRow>({ keyOf: ({ id }) => id, send });
  const done = new Set(portions.outcome.done.map(({ id }) => id));
  const waiting = rows.filter(({ id }) => chosen.has(id) && !done.has(id));
  const running = portions.state === 'RUNNING';
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const all = chosen.size === rows.length;
  return (
    <Stack>
      {above}
      <ScrollArea.Autosize mah={380} type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': deed }}>
        <Table verticalSpacing="xs" stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={40}>
                <Checkbox
                  aria-label={t('rows.all')}
                  checked={all}
                  indeterminate={!all && chosen.size > 0}
                  disabled={running}
                  onChange={() => choose(all ? new Set() : new Set(rows.map(({ id }) => id)))}
                />
              </Table.Th>
              <Table.Th scope="col">№</Table.Th>
              <Table.Th scope="col">{fieldLabel('Award', 'recipient')}</Table.Th>
              <Table.Th scope="col">{fieldLabel('Award', 'type')}</Table.Th>
              {each && <Table.Th scope="col">{each.header}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Checkbox
                    aria-label={nameOf(row.recipient)}
                    checked={chosen.has(row.id)}
                    disabled={running || done.has(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                </Table.Td>
                <Table.Td>{row.decisionPosition}</Table.Td>
                <Table.Td>
                  {nameOf(row.recipient)}
                  <RowOutcome done={done.has(row.id)} refused={portions.outcome.refused.get(row.id)} />
                </Table.Td>
                <Table.Td>{said(row.type.name)}</Table.Td>
                {each && <Table.Td>{each.cell(row)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      <PortionsBar of={portions} />
      <Group justify="flex-end">
        <Button variant="default" disabled={running} onClick={close}>
          {t('common:close')}
        </Button>
        <Button disabled={waiting.length === 0} loading={running} onClick={() => void portions.run(waiting)}>
          {deed}: {formatNumber(waiting.length)}
        </Button>
      </Group>
    </Stack>
  );
}

interface OutcomeProps {
  readonly done: boolean;
  readonly refused: string | undefined;
}
function RowOutcome({ done, refused }: OutcomeProps): ReactNode {
  const { t } = useTranslation('awards');
  if (refused)
    return (
      <Text size="xs" c="red">
        {refused}
      </Text>
    );
  return (
    done && (
      <Text size="xs" c="teal">
        {t('rows.done')}
      </Text>
    )
  );
}
