import { Button } from '@mantine/core';
import { IconHistory, IconPencil, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';
import { CorrectRow, DefineRow } from './row-forms.js';
import type { KeptRow, RowKind } from './row-kind.js';

interface Props<Data, Row extends KeptRow, Values extends Record<string, unknown>> {
  readonly of: RowKind<Data, Row, Values>;
}

/** A list of rows that are kept by hand, with a way to define one and to correct each. */
export function RowsScreen<Data, Row extends KeptRow, Values extends Record<string, unknown>>({
  of,
}: Props<Data, Row, Values>): ReactNode {
  const { can } = useMe();
  const { define } = of;
  const add = define && can(of.permission) && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() =>
        openDialog({ title: define.title, size: 'xl', children: (close) => <DefineRow of={of} close={close} /> })
      }
    >
      {define.title}
    </Button>
  );
  return (
    <Page title={of.list.title} actions={add}>
      <ListView of={useWithDeeds(of)} />
    </Page>
  );
}

/** The list with what can be done with a row in its last column. */
function useWithDeeds<Data, Row extends KeptRow, Values extends Record<string, unknown>>(
  of: RowKind<Data, Row, Values>,
): ListOf<Data, Row> {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const cell = (row: Row): ReactNode => (
    <DeedsMenu
      label={`${t('deeds')}: ${of.named(row)}`}
      deeds={[
        can(of.permission) && {
          title: t('correctNamed', { name: of.named(row) }),
          icon: IconPencil,
          size: 'xl',
          children: (close) => <CorrectRow of={of} row={row} close={close} />,
        },
        ...(of.deeds?.(row) ?? []),
        can('history.read') && {
          title: t('historyNamed', { name: of.named(row) }),
          icon: IconHistory,
          children: () => <HistoryPanel of={row.id} />,
        },
      ]}
    />
  );
  return { ...of.list, columns: [...of.list.columns, { id: 'deeds', header: t('deeds'), exported: [], cell }] };
}
