import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import type { AdminPaperTemplatesQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';

const LIST = graphql(/* GraphQL */ `
  query AdminPaperTemplates(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: PaperTemplateFilter
    $orderBy: PaperTemplateOrder
  ) {
    paperTemplates(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
          id
          name
          edition
          savedAt
          previewPath
          type {
            id
            name {
              kk
              ru
              en
            }
          }
      }
    }
  }
`);

type Row = AdminPaperTemplatesQuery['paperTemplates']['nodes'][number];
const label = (field: string): string => fieldLabel('PaperTemplate', field);

/** The designs of papers, each as it looks on paper. */
export function PaperTemplates(): ReactNode {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.paperTemplates')}>
      <ListView of={useTemplates()} />
    </Page>
  );
}

function useTemplates(): ListOf<AdminPaperTemplatesQuery, Row> {
  const { t } = useTranslation('admin');
  const preview = ({ name, previewPath }: Row): void =>
    openDialog({
      title: name,
      size: '80rem',
      children: () => <iframe src={previewPath} title={name} style={{ width: '100%', height: '75vh', border: 0 }} />,
    });
  return {
    list: 'paperTemplates',
    title: t('nav.paperTemplates', { ns: 'common' }),
    document: LIST,
    page: ({ paperTemplates }) => paperTemplates,
    columns: [
      {
        id: 'name',
        header: label('name'),
        order: 'NAME',
        exported: ['name'],
        cell: ({ name }) => <span translate="no">{name}</span>,
      },
      { id: 'type', header: label('type'), exported: ['type'], cell: ({ type }) => said(type.name) },
      { id: 'edition', header: label('edition'), exported: ['edition'], numeric: true, cell: ({ edition }) => edition },
      { id: 'savedAt', header: label('savedAt'), exported: ['savedAt'], cell: ({ savedAt }) => formatMoment(savedAt) },
      {
        id: 'preview',
        header: t('deeds'),
        exported: [],
        cell: (row) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={() => preview(row)}
          >
            {t('preview')}
          </Button>
        ),
      },
    ],
    filters: [{ id: 'name', kind: 'text', label: label('name'), means: (contains) => ({ name: { contains } }) }],
  };
}
