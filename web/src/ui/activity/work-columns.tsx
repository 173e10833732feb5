import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldLabel, typeLabel } from '../../i18n/labels.js';
import type { Column, Filter } from '../list/list.types.js';
import { said, type Localized } from '../localized.js';
import { periodInWords } from './in-words.js';

/** The name of a record, which leads to its page. */
export const titleColumn = <Row extends { readonly id: string; readonly title: Localized }>(
  type: string,
  page: string,
): Column<Row> => ({
  id: 'title',
  header: fieldLabel(type, 'title'),
  order: 'TITLE',
  exported: ['title.kk', 'title.ru'],
  cell: ({ id, title }): ReactNode => (
    <Anchor component={Link} to={`${page}/${id}`} fw={500}>
      {said(title)}
    </Anchor>
  ),
});

interface WithArea {
  readonly area?: { readonly name: Localized } | null;
}
/** Where it lies; what lies nowhere is the republic's. */
export function useAreaColumn<Row extends WithArea>(type: string): Column<Row> {
  const { t } = useTranslation('record-form');
  return {
    id: 'area',
    header: fieldLabel(type, 'area'),
    exported: ['area'],
    include: 'withArea',
    cell: ({ area }) => said(area?.name) || t('republic'),
  };
}

interface WithPeriod {
  readonly startDate: string | null;
  readonly endDate: string | null;
}
export const periodColumn = <Row extends WithPeriod>(header: string, order?: string): Column<Row> => ({
  id: 'date',
  header,
  exported: ['startDate', 'endDate'],
  ...(order && { order }),
  cell: ({ startDate, endDate }) => periodInWords(startDate, endDate),
});

/** By region, by whoever had to do with it, and by its day. */
export function useWorkFilters(type: string, day: string): readonly Filter[] {
  const { t } = useTranslation('record-form');
  return [
    {
      id: 'region',
      kind: 'region',
      label: fieldLabel(type, 'region'),
      means: (eq) => ({ region: { eq } }),
    },
    {
      id: 'organization',
      kind: 'organization',
      label: typeLabel('Organization'),
      means: (eq) => ({ organization: { eq } }),
    },
    { id: 'from', kind: 'day', label: t('from'), means: (from) => ({ [day]: { from } }) },
    { id: 'to', kind: 'day', label: t('to'), means: (to) => ({ [day]: { to } }) },
  ];
}
