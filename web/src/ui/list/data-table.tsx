import { Checkbox, ScrollArea, Skeleton, Table, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './list.types.js';
import classes from './list.module.css';

interface Selection<Row> {
  readonly ids: readonly string[];
  readonly select: (ids: readonly string[]) => void;
  /** Whether anything may be done with a row; absent: with each. */
  readonly may?: (row: Row) => boolean;
}
interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first answer is on its way. */
  readonly rows: readonly Row[] | undefined;
  /** `NAME` or `-NAME`. */
  readonly order?: string;
  readonly onOrder?: (order: string) => void;
  readonly selection?: Selection<Row>;
}

const WAITING_ROWS = 8;

/** Rows as the server gave them: it sorts, filters and pages. */
export function DataTable<Row extends { readonly id: string }>(props: Props<Row>): ReactNode {
  const { label, columns, rows, order, onOrder, selection } = props;
  return (
    <ScrollArea className={classes.frame} viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': label }}>
      <Table className={classes.table} highlightOnHover verticalSpacing="sm" aria-busy={rows === undefined}>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            {selection && rows && (
              <Table.Th w={44} className={`${classes.sorted} unprinted`}>
                <SelectAll rows={rows.filter((row) => selection.may?.(row) ?? true)} {...selection} />
              </Table.Th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} order={order} onOrder={onOrder} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows ? rows.map((row) => <BodyRow key={row.id} row={row} {...props} />) : <Waiting {...props} />}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

interface AllProps {
  readonly rows: readonly { readonly id: string }[];
  readonly ids: readonly string[];
  readonly select: (ids: readonly string[]) => void;
}
function SelectAll({ rows, ids, select }: AllProps): ReactNode {
  const { t } = useTranslation();
  const all = rows.length > 0 && rows.every(({ id }) => ids.includes(id));
  return (
    <Checkbox
      aria-label={t('list.selectAll')}
      disabled={rows.length === 0}
      checked={all}
      indeterminate={ids.length > 0 && !all}
      onChange={({ currentTarget }) => select(currentTarget.checked ? rows.map(({ id }) => id) : [])}
    />
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly order: string | undefined;
  readonly onOrder: ((order: string) => void) | undefined;
}
function HeadCell<Row>({ column, order, onOrder }: HeadProps<Row>): ReactNode {
  const { t } = useTranslation();
  const up = order === column.order;
  const down = order === `-${column.order}`;
  const sorted = column.order !== undefined && (up || down);
  const sorts = column.order !== undefined && onOrder !== undefined;
  const Icon = !sorted ? IconArrowsSort : up ? IconArrowUp : IconArrowDown;
  return (
    <Table.Th
      className={sorts ? classes.sorted : undefined}
      ta={column.numeric ? 'right' : undefined}
      aria-sort={sorted ? (up ? 'ascending' : 'descending') : undefined}
      scope="col"
    >
      {sorts ? (
        <UnstyledButton className={classes.sort} onClick={() => onOrder(up ? `-${column.order}` : column.order!)}>
          {column.header}
          <Icon size={14} aria-hidden className={sorted ? undefined : `${classes.unsorted} unprinted`} />
        </UnstyledButton>
      ) : (
        column.header || <VisuallyHidden>{t('list.deeds')}</VisuallyHidden>
      )}
    </Table.Th>
  );
}

function BodyRow<Row extends { readonly id: string }>({
  row,
  columns,
  selection,
}: Props<Row> & { row: Row }): ReactNode {
  const { t } = useTranslation();
  const selected = selection?.ids.includes(row.id) ?? false;
  const isOff = selection?.may?.(row) === false;
  return (
    <Table.Tr bg={selected ? 'var(--mantine-primary-color-light)' : undefined}>
      {selection && (
        <Table.Td className={`${classes.selected} unprinted`}>
          <Checkbox
            aria-label={t('list.select')}
            {...(isOff && { disabled: true, title: t('list.selectOff') })}
            checked={selected}
            onChange={() =>
              selection.select(selected ? selection.ids.filter((id) => id !== row.id) : [...selection.ids, row.id])
            }
          />
        </Table.Td>
      )}
      {columns.map((column) => (
        <Table.Td
          key={column.id}
          className={classes.cell}
          data-label={column.header || undefined}
          data-numeric={column.numeric || undefined}
        >
          <div>{column.cell(row)}</div>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function Waiting<Row>({ columns }: Props<Row>): ReactNode {
  return Array.from({ length: WAITING_ROWS }, (_, row) => (
    <Table.Tr key={row}>
      {columns.map(({ id }) => (
        <Table.Td key={id}>
          <Skeleton height={16} />
        </Table.Td>
      ))}
    </Table.Tr>
  ));
}
