import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink } from '../record-link.js';
import type { LifeEntry } from './life-entry.js';

interface Props {
  readonly title: string;
  readonly entries: readonly LifeEntry[];
}
/** The same as the drawing, to be read line by line. */
export function LifeTable({ title, entries }: Props): ReactNode {
  const { t } = useTranslation('record');
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': title } }}
    >
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('life.when')}</Table.Th>
            <Table.Th scope="col">{t('life.what')}</Table.Th>
            <Table.Th scope="col">{t('life.as')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ id, when, name, about, group, record }) => (
            <Table.Tr key={id}>
              <Table.Td>{when}</Table.Td>
              <Table.Td>
                <RecordLink {...record}>{name}</RecordLink>
              </Table.Td>
              <Table.Td>{about ?? group}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
