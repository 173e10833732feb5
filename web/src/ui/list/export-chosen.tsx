import { Button } from '@mantine/core';
import { IconFileTypeCsv, IconFileTypeXls } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { currentLanguage } from '../../i18n/language.js';
import { exportAddress } from './list-question.js';
import { useListSearch } from './list-search.js';
import type { ListOf } from './list.types.js';

interface Props<Data, Row> {
  readonly of: ListOf<Data, Row>;
  readonly ids: readonly string[];
}

/** The file of the chosen rows alone, with the columns and the order that are shown. */
export function ExportChosen<Data, Row>({ of, ids }: Props<Data, Row>): ReactNode {
  const { search } = useListSearch();
  const chosen = { ...of, filters: [], always: { id: { in: ids } } };
  const { columns, order } = search;
  const address = (format: 'csv' | 'xlsx'): string =>
    exportAddress(chosen, { columns, order }, { format, language: currentLanguage() });
  return (
    <>
      <Button
        component="a"
        href={address('xlsx')}
        download
        variant="default"
        size="xs"
        leftSection={<IconFileTypeXls size={16} aria-hidden />}
      >
        XLSX
      </Button>
      <Button
        component="a"
        href={address('csv')}
        download
        variant="default"
        size="xs"
        leftSection={<IconFileTypeCsv size={16} aria-hidden />}
      >
        CSV
      </Button>
    </>
  );
}
