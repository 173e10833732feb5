import { Anchor, ScrollArea, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.js';
import { useToList } from '../../ui/list/where.js';
import { groupLabel } from './filter-words.js';
import type { Question } from './question.js';
import type { Row } from './rows.js';

interface Props {
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly total: Pick<Row, 'count' | 'said'>;
  readonly measureLabel: string;
  /** Shows the records behind a number that no screen lists. */
  readonly open: (filter: object, title: string) => void;
}

/** Each group with its number, which leads to its records. */
export function NumbersTable({ question, rows, total, measureLabel, open }: Props): ReactNode {
  const { t } = useTranslation('numbers');
  const measured = question.measure !== 'count';
  return (
    <ScrollArea viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('table') }} type="auto" mah={640}>
      <Table highlightOnHover stickyHeader aria-label={t('table')}>
        <Table.Thead>
          <Table.Tr>
            {question.groups.map((each) => (
              <Table.Th key={each.value}>{groupLabel(question.of, each)}</Table.Th>
            ))}
            {question.groups.length === 0 && <Table.Th>{t('altogether')}</Table.Th>}
            <Table.Th ta="right">{t('records')}</Table.Th>
            {measured && <Table.Th ta="right">{measureLabel}</Table.Th>}
            <Table.Th ta="right">{t('share')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              {row.keys.map((key, place) => (
                <Table.Td key={question.groups[place]!.value}>{key}</Table.Td>
              ))}
              {row.keys.length === 0 && <Table.Td>{t('altogether')}</Table.Td>}
              <Table.Td ta="right">
                <Behind question={question} row={row} open={open} />
              </Table.Td>
              {measured && <Table.Td ta="right">{row.said}</Table.Td>}
              <Table.Td ta="right">{percent(row.share)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        {question.groups.length > 0 && (
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th colSpan={question.groups.length}>{t('total')}</Table.Th>
              <Table.Th ta="right">{formatNumber(total.count)}</Table.Th>
              {measured && <Table.Th ta="right">{total.said}</Table.Th>}
              <Table.Td />
            </Table.Tr>
          </Table.Tfoot>
        )}
      </Table>
    </ScrollArea>
  );
}

export const percent = (share: number): string => `${formatNumber(Math.round(share * 1000) / 10)}\u00A0%`;

interface BehindProps extends Pick<Props, 'question' | 'open'> {
  readonly row: Row;
}
function Behind({ question: { list, search, asOf }, row: { count, filter, keys }, open }: BehindProps): ReactNode {
  const { t } = useTranslation('numbers');
  const address = useToList()(list, filter, { ...(search && { q: search }), ...(asOf && { asOf }) });
  const told = t('behind', { number: formatNumber(count), name: keys.join(', ') });
  if (address)
    return (
      <Anchor component={Link} to={address.to} search={address.search as never} aria-label={told} size="sm">
        {formatNumber(count)}
      </Anchor>
    );
  return (
    <Anchor component="button" type="button" size="sm" aria-label={told} onClick={() => open(filter, keys.join(', '))}>
      {formatNumber(count)}
    </Anchor>
  );
}
