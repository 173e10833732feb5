import { Alert, Button, Group, Paper, SimpleGrid, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import { formatNumber } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { SourceField } from '../../ui/form/source-field.js';
import { useListSearch } from '../../ui/list/list-search.js';
import { Page } from '../../ui/page.js';
import { RecordPicker } from '../../ui/pick/record-picker.js';
import { EntryRow } from './grid/entry-row.js';
import classes from './grid/grid.module.css';
import { CELLS, isRefused, isUnsaved, type Common } from './grid/rows.js';
import { SavedRow } from './grid/saved-row.js';
import { useHeaders } from './grid/use-headers.js';
import { useGrid, type Grid } from './grid/use-grid.js';

/** Help that was given, row by row, without taking the hands off the keyboard. */
export function EnterContributions(): ReactNode {
  const { t } = useTranslation('aid');
  const grid = useGrid();
  const { grants } = useMe();
  const { campaign } = useListSearch().search;
  const [common, setCommon] = useState<Common>({
    campaignId: campaign ?? null,
    areaId: grants.find(({ areaId }) => areaId)?.areaId ?? null,
    sourceId: null,
  });
  return (
    <Page title={t('enter')}>
      <Paper withBorder p="md">
        <Stack>
          <ForAll common={common} onChange={(change) => setCommon({ ...common, ...change })} />
          <Text size="sm" c="dimmed">
            {t('grid.keys')}
          </Text>
          <Rows grid={grid} common={common} />
          <Outcome grid={grid} />
        </Stack>
      </Paper>
    </Page>
  );
}

interface ForAllProps {
  readonly common: Common;
  readonly onChange: (change: Partial<Common>) => void;
}
/** What holds for every row that is saved from now on. */
function ForAll({ common, onChange }: ForAllProps): ReactNode {
  const label = (field: string): string => fieldLabel('Contribution', field);
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      <RecordPicker
        kind="campaign"
        label={label('campaign')}
        value={common.campaignId}
        onChange={(campaignId) => onChange({ campaignId })}
      />
      <RecordPicker
        kind="area"
        label={label('area')}
        value={common.areaId}
        onChange={(areaId) => onChange({ areaId })}
      />
      <SourceField
        label={fieldLabel('Citation', 'source')}
        value={common.sourceId}
        onChange={(sourceId) => onChange({ sourceId })}
      />
    </SimpleGrid>
  );
}

function Rows({ grid, common }: { readonly grid: Grid; readonly common: Common }): ReactNode {
  const { t } = useTranslation('aid');
  const headers = useHeaders();
  return (
    <Table.ScrollContainer
      minWidth={1000}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('enter') } }}
    >
      <Table withColumnBorders withTableBorder className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">№</Table.Th>
            {CELLS.map((cell) => (
              <Table.Th key={cell} scope="col">
                {headers[cell]}
              </Table.Th>
            ))}
            <Table.Th scope="col">
              <VisuallyHidden>{t('grid.state')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={grid.table}>
          {grid.rows.map((row, place) =>
            row.state === 'SAVED' ? (
              <SavedRow key={row.key} row={row} place={place} />
            ) : (
              <EntryRow key={row.key} grid={grid} row={row} place={place} common={common} />
            ),
          )}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** How many rows are saved, and how many were refused. */
function Outcome({ grid: { rows, toRefused } }: { readonly grid: Grid }): ReactNode {
  const { t } = useTranslation('aid');
  const saved = rows.filter(({ state }) => state === 'SAVED').length;
  const refused = rows.filter(isRefused).length;
  const unsaved = rows.filter(isUnsaved).length;
  return (
    <>
      <Group role="status" gap="md">
        <Text size="sm">{t('grid.savedCount', { number: formatNumber(saved) })}</Text>
        {unsaved > 0 && <Text size="sm">{t('grid.unsavedCount', { number: formatNumber(unsaved) })}</Text>}
      </Group>
      {refused > 0 && (
        <Alert color="red" role="alert" title={t('grid.refusedCount', { number: formatNumber(refused) })}>
          <Button size="xs" variant="light" color="red" onClick={toRefused}>
            {t('grid.toRefused')}
          </Button>
        </Alert>
      )}
    </>
  );
}
