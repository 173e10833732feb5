import { Button, Group } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { ask } from '../../../api/request.js';
import { sentenceOf } from '../../../api/sentence-of.js';
import { useMe } from '../../../api/use-me.js';
import type { AdminPaperTemplatesQuery } from '../../../gql/graphql.js';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { saveFile } from '../../../ui/csv.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { tellFailure } from '../../../ui/notices.js';
import { Page } from '../../../ui/page.js';
import { SaveTemplate } from './save-template.js';

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

const BODY = graphql(/* GraphQL */ `
  query AdminPaperTemplateBody($id: ID!) {
    paperTemplate(id: $id) {
      id
      body
    }
  }
`);

type Row = AdminPaperTemplatesQuery['paperTemplates']['nodes'][number];
const label = (field: string): string => fieldLabel('PaperTemplate', field);

/** The designs of papers, each as it looks on paper. */
export function PaperTemplates(): ReactNode {
  const { t } = useTranslation(['common', 'admin']);
  const { can } = useMe();
  return (
    <Page
      title={t('nav.paperTemplates')}
      actions={
        can('papers.design') && (
          <CommandDialog title={t('admin:designs.save')} button={{ variant: 'filled' }}>
            {(close) => <SaveTemplate close={close} />}
          </CommandDialog>
        )
      }
    >
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
  const take = async ({ id, name, edition }: Row): Promise<void> => {
    try {
      const { paperTemplate } = await ask(BODY, { id });
      saveFile(`${name}-${edition}.json`, JSON.stringify(paperTemplate?.body, undefined, 2), 'application/json');
    } catch (error) {
      tellFailure(sentenceOf(error, (key) => t(key, { ns: 'common' })));
    }
  };
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
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconEye size={16} aria-hidden />}
              onClick={() => preview(row)}
            >
              {t('preview')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => void take(row)}
            >
              {t('designs.take')}
            </Button>
          </Group>
        ),
      },
    ],
    filters: [
      { id: 'name', kind: 'text', label: label('name'), means: (contains) => ({ name: { contains } }) },
      { id: 'type', kind: 'awardType', label: label('type'), means: (eq) => ({ type: { eq } }) },
    ],
  };
}
