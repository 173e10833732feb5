import { Anchor, Table } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTenge } from '../../../i18n/format.js';
import { valueLabel } from '../../../i18n/labels.js';
import { CELLS, type Cell, type Row } from './rows.js';
import { useChoices } from './use-choices.js';

/** A row that the registry has: it is read here, and corrected on its own page. */
export function SavedRow({ row, place }: { readonly row: Row; readonly place: number }): ReactNode {
  const { t } = useTranslation('aid');
  const shown = useShown(row);
  return (
    <Table.Tr data-entry bg="var(--mantine-color-teal-light)">
      <Table.Td>{place + 1}</Table.Td>
      {CELLS.map((cell) => (
        <Table.Td key={cell}>{shown[cell]}</Table.Td>
      ))}
      <Table.Td>
        <Anchor
          component={Link}
          to={`/contributions/${row.recordId}`}
          aria-label={t('grid.saved', { number: place + 1 })}
        >
          <IconCircleCheck size={20} aria-hidden />
        </Anchor>
      </Table.Td>
    </Table.Tr>
  );
}

function useShown({ values, donor }: Row): Readonly<Record<Cell, string>> {
  const choices = useChoices();
  const { date, kind, description, qualifier, number, unit, amountQualifier, amount } = values;
  const bare = amount.replace(/[\s\u00a0]/g, '');
  return {
    donorId: donor,
    date: formatDate(date),
    kind: choices.kind.find(({ value }) => value === kind)?.label ?? '',
    description,
    qualifier: number && valueLabel('Qualifier', qualifier),
    number,
    unit: number && (choices.unit.find(({ value }) => value === unit)?.label ?? ''),
    amountQualifier: bare && valueLabel('Qualifier', amountQualifier),
    amount: bare && formatTenge(bare),
  };
}
