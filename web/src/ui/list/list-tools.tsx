import { ActionIcon, Button, Checkbox, Menu, Popover, Stack, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconCode,
  IconColumns3,
  IconDownload,
  IconFileTypeCsv,
  IconFileTypeXls,
  IconPrinter,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../i18n/language.js';
import { columnsOf, exportAddress } from './list-question.js';
import type { ListState } from './list-search.js';
import { SavedViews } from './saved-views.js';
import type { ListOf } from './list.types.js';
import { later } from '../later.js';
import { Modal } from '../modal.js';

const AsGraphql = later(async () => (await import('./as-graphql.js')).AsGraphql);

interface Props<Data, Row> {
  readonly of: ListOf<Data, Row>;
  readonly state: ListState;
  readonly variables: object;
}

/** What every list offers: its file, its columns, its question, and itself on paper. */
export function ListTools<Data, Row>({ of, state, variables }: Props<Data, Row>): ReactNode {
  const { t } = useTranslation();
  const [asked, { open, close }] = useDisclosure();
  return (
    <>
      {of.isExported !== false && <ExportMenu of={of} state={state} />}
      <ColumnsMenu of={of} state={state} />
      <SavedViews of={of} state={state} />
      <Tool label={t('list.print')} onClick={() => window.print()} icon={<IconPrinter size={18} aria-hidden />} />
      <Tool label={t('list.graphql')} onClick={open} icon={<IconCode size={18} aria-hidden />} />
      <Modal opened={asked} onClose={close} title={t('list.graphql')} size="lg">
        {asked && <AsGraphql document={of.document} variables={variables} />}
      </Modal>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}
function Tool({ label, icon, onClick }: ToolProps): ReactNode {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" size={36} aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

type MenuProps<Data, Row> = Omit<Props<Data, Row>, 'variables'>;

function ExportMenu<Data, Row>({ of, state }: MenuProps<Data, Row>): ReactNode {
  const { t } = useTranslation();
  const address = (format: 'csv' | 'xlsx'): string =>
    exportAddress(of, state.search, { format, language: currentLanguage() });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />}>
          {t('list.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component="a"
          href={address('xlsx')}
          download
          leftSection={<IconFileTypeXls size={18} aria-hidden />}
        >
          XLSX
        </Menu.Item>
        <Menu.Item component="a" href={address('csv')} download leftSection={<IconFileTypeCsv size={18} aria-hidden />}>
          CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function ColumnsMenu<Data, Row>({ of, state }: MenuProps<Data, Row>): ReactNode {
  const { t } = useTranslation();
  const [opened, change] = useState(false);
  const shown = columnsOf(of.columns, state.search);
  const toggle = (id: string): void => {
    const next = of.columns.filter((each) => (each.id === id ? !shown.includes(each) : shown.includes(each)));
    if (next.length > 0) state.set({ columns: next.map((each) => each.id).join(',') });
  };
  return (
    <Popover opened={opened} onChange={change} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={t('list.columns')} disabled={opened}>
          <ActionIcon variant="default" size={36} aria-label={t('list.columns')} onClick={() => change(!opened)}>
            <IconColumns3 size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('list.columns')}>
        <Stack gap="xs">
          {of.columns.map((column) => (
            <Checkbox
              key={column.id}
              label={column.header}
              checked={shown.includes(column)}
              onChange={() => toggle(column.id)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
