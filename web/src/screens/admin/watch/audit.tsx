import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { AdminAuditQuery } from '../../../gql/graphql.js';
import { fieldLabel, recordTypes, typeLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';
import { recordAddress } from '../../../ui/record-address.js';
import { RecordLink } from '../../../ui/record-link.js';
import { ExportAudit } from './export-audit.js';

const LIST = graphql(/* GraphQL */ `
  query AdminAudit($first: Int, $after: String, $filter: AuditFilter) {
    auditTrail(first: $first, after: $after, filter: $filter) {
      pageInfo {
        ...Turning
      }
      nodes {
        id
        event
        sentence
        reason
        address
        changes {
          entity
          entityId
        }
      }
    }
  }
`);

type Row = AdminAuditQuery['auditTrail']['nodes'][number];
const label = (field: string): string => fieldLabel('HistoryEntry', field);

/** All that was done and seen, in sentences. */
export function Audit(): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const take = can('audit.export') && (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => openDialog({ title: t('exportAudit'), children: (close) => <ExportAudit close={close} /> })}
    >
      {t('exportAudit')}
    </Button>
  );
  return (
    <Page title={t('nav.audit', { ns: 'common' })} actions={take}>
      <ListView of={useTrail()} />
    </Page>
  );
}

function useTrail(): ListOf<AdminAuditQuery, Row> {
  const { t } = useTranslation('admin');
  return {
    list: 'auditTrail',
    title: t('nav.audit', { ns: 'common' }),
    document: LIST,
    isExported: false,
    isFlat: true,
    page: ({ auditTrail }) => auditTrail,
    columns: [
      { id: 'sentence', header: label('sentence'), exported: [], cell: ({ sentence }) => sentence },
      { id: 'record', header: t('record'), exported: [], cell: ({ changes }) => <Records changes={changes} /> },
      { id: 'reason', header: label('reason'), exported: [], usual: false, cell: ({ reason }) => reason },
      { id: 'address', header: label('address'), exported: [], cell: ({ address }) => address },
      { id: 'event', header: label('event'), exported: [], usual: false, cell: ({ event }) => event },
    ],
    filters: [
      { id: 'from', kind: 'day', label: t('from'), means: (day) => ({ from: `${day}T00:00:00+05:00` }) },
      { id: 'to', kind: 'day', label: t('to'), means: (day) => ({ to: `${day}T23:59:59.999+05:00` }) },
      { id: 'actor', kind: 'account', label: label('actor'), means: (actor) => ({ actor }) },
      { id: 'entity', kind: 'choice', label: t('recordType'), options: recordTypes(), means: (entity) => ({ entity }) },
      { id: 'entityId', kind: 'text', label: t('recordId'), usual: false, means: (entityId) => ({ entityId }) },
      { id: 'event', kind: 'text', label: label('event'), usual: false, means: (event) => ({ event: [event] }) },
    ],
  };
}

/** The records that an entry is about and that have a page. */
function Records({ changes }: Pick<Row, 'changes'>): ReactNode {
  const records = [...new Map(changes.map((change) => [change.entityId, change])).values()];
  const shown = records.filter(({ entity, entityId }) => recordAddress(entity, entityId)).slice(0, 3);
  if (shown.length > 0)
    return shown.map(({ entity, entityId }) => (
      <div key={entityId}>
        <RecordLink type={entity} id={entityId}>
          {typeLabel(entity)}
        </RecordLink>
      </div>
    ));
  const [first] = records;
  return first && <Text size="sm">{typeLabel(first.entity)}</Text>;
}
