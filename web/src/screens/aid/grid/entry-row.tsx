import { ActionIcon, Loader, Select, Table, Text, TextInput, type SelectProps } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../../../api/sentence-of.js';
import { useCommand } from '../../../api/use-command.js';
import type { RecordContributionInput } from '../../../gql/graphql.js';
import { valuesOf } from '../../../i18n/labels.js';
import { DateField } from '../../../ui/form/date-field.js';
import { tellWarnings } from '../../../ui/notices.js';
import { RecordPicker } from '../../../ui/pick/record-picker.js';
import { RECORD_CONTRIBUTION } from '../contributions.document.js';
import classes from './grid.module.css';
import {
  CELLS,
  inputOf,
  isUnsaved,
  refusalOf,
  wrongOf,
  type Cell,
  type Common,
  type Row,
  type RowValues,
} from './rows.js';
import { useChoices, type Choices } from './use-choices.js';
import { useHeaders } from './use-headers.js';
import type { Grid } from './use-grid.js';

interface Props {
  readonly grid: Grid;
  readonly row: Row;
  readonly place: number;
  readonly common: Common;
}

/** One row: it is recorded by a command of its own, and what is refused stays as it was typed. */
export function EntryRow({ grid, row, place, common }: Props): ReactNode {
  const { t } = useTranslation('aid');
  const line = useRef<HTMLTableRowElement>(null);
  const isUnchosen = (): boolean => Boolean(line.current?.querySelector('[data-unchosen]'));
  const save = useSaving(grid, row, common, isUnchosen);
  return (
    <>
      <Table.Tr data-entry ref={line}>
        <Table.Td className={classes.place}>{place + 1}</Table.Td>
        {CELLS.map((cell) => (
          <Table.Td
            key={cell}
            data-cell={cell}
            className={classes[cell]}
            onKeyDownCapture={(event) => grid.onKeyDown(event, { row: place, cell }, () => void save())}
          >
            <CellInput grid={grid} row={row} cell={cell} place={place} />
          </Table.Td>
        ))}
        <Table.Td>
          {row.state === 'SAVING' ? (
            <Loader size="xs" aria-label={t('grid.saving')} />
          ) : (
            <ActionIcon
              variant="subtle"
              size={36}
              aria-label={t('grid.saveRow', { number: place + 1 })}
              disabled={!isUnsaved(row)}
              onClick={() => void save()}
            >
              <IconDeviceFloppy size={18} aria-hidden />
            </ActionIcon>
          )}
        </Table.Td>
      </Table.Tr>
      {row.whole && (
        <Table.Tr>
          <Table.Td />
          <Table.Td colSpan={CELLS.length + 1}>
            <Text size="sm" c="red" role="alert">
              {row.whole}
            </Text>
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}

function useSaving(
  { change }: Grid,
  row: Row,
  common: Common,
  /** A donor is typed, and none is chosen. */
  isUnchosen: () => boolean,
): () => Promise<void> {
  const { t } = useTranslation();
  const { t: words } = useTranslation('record-form');
  const { run } = useCommand(RECORD_CONTRIBUTION, 'keyed');
  return async () => {
    if (row.state === 'SAVING') return;
    if (isUnchosen()) return change(row.key, { refused: { donorId: t('pick.choose') }, whole: '' });
    if (!isUnsaved(row)) return;
    const wrong = wrongOf(row, {
      required: t('form.required'),
      notNumber: words('notNumber'),
      notWhole: words('notWhole'),
      notWholeTenge: words('notWholeTenge'),
      tooLarge: words('tooLarge'),
    });
    if (Object.keys(wrong).length > 0) return change(row.key, { refused: wrong, whole: '' });
    change(row.key, { state: 'SAVING', refused: {}, whole: '' });
    try {
      const payload = await run(inputOf(row, common) as RecordContributionInput);
      if (!payload) return;
      const { problems, warnings, record } = payload;
      tellWarnings(warnings);
      change(
        row.key,
        problems.length > 0
          ? { state: 'OPEN', ...refusalOf(problems) }
          : { state: 'SAVED', ...(record && { recordId: record.id }) },
      );
    } catch (error) {
      change(row.key, { state: 'OPEN', whole: sentenceOf(error, t) });
    }
  };
}

interface CellProps {
  readonly grid: Grid;
  readonly row: Row;
  readonly cell: Cell;
  readonly place: number;
}
function CellInput({ grid, row, cell, place }: CellProps): ReactNode {
  const header = useHeaders()[cell];
  const set = (values: Partial<RowValues>, more: Partial<Row> = {}): void =>
    grid.change(row.key, { values: { ...row.values, ...values }, ...more });
  const label = `${header}, ${place + 1}`;
  const props = { 'aria-label': label, placeholder: '', error: row.refused[cell], variant: 'unstyled' as const };
  const text = (
    <TextInput
      {...props}
      value={row.values[cell] ?? ''}
      onChange={({ currentTarget }) => set({ [cell]: currentTarget.value })}
    />
  );
  switch (cell) {
    case 'donorId':
      return (
        <RecordPicker
          {...props}
          placeholder=" "
          kind="organization"
          value={row.values.donorId}
          onChange={(donorId, record) => set({ donorId }, { donor: record?.name ?? '' })}
        />
      );
    case 'date':
      return <DateField {...props} label={undefined} value={row.values.date} onChange={(date) => set({ date })} />;
    case 'kind':
    case 'unit':
      return <CodeCell {...props} cell={cell} value={row.values[cell]} onChange={(code) => set({ [cell]: code })} />;
    case 'qualifier':
    case 'amountQualifier':
      return (
        <Select
          {...props}
          data={valuesOf('Qualifier')}
          rightSection={null}
          rightSectionWidth={0}
          allowDeselect={false}
          value={row.values[cell]}
          onChange={(value) => set({ [cell]: value ?? 'EXACT' })}
        />
      );
    default:
      return text;
  }
}

/** The list opens by typing or by a click, so that the arrows lead from cell to cell. */
const CodeCell = ({ cell, ...props }: SelectProps & { readonly cell: keyof Choices }): ReactNode => (
  <Select {...props} searchable rightSection={null} rightSectionWidth={0} data={[...useChoices()[cell]]} />
);
