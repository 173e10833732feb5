import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { CommandDialog } from '../../../ui/form/command-dialog.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { DataTable } from '../../../ui/list/data-table.js';
import type { Column } from '../../../ui/list/list.types.js';
import { Section } from '../../../ui/section.js';
import { END_SESSIONS, type Credentials } from './account.document.js';

interface Props {
  readonly accountId: string;
  readonly sessions: Credentials['sessions'];
}
type Session = Props['sessions'][number];

/** Where an account is signed in; an administrator ends what should not be open. */
export function AccountSessions({ accountId, sessions }: Props): ReactNode {
  const { t } = useTranslation('admin');
  const label = (field: string): string => fieldLabel('AccountSession', field);
  const title = fieldLabel('Credentials', 'sessions');
  const columns: readonly Column<Session>[] = [
    {
      id: 'userAgent',
      header: label('userAgent'),
      exported: [],
      cell: ({ userAgent }) => (userAgent ? <span translate="no">{userAgent}</span> : t('sessions.unknown')),
    },
    { id: 'address', header: label('address'), exported: [], cell: ({ address }) => address },
    { id: 'createdAt', header: label('createdAt'), exported: [], cell: ({ createdAt }) => formatMoment(createdAt) },
    { id: 'lastSeenAt', header: label('lastSeenAt'), exported: [], cell: ({ lastSeenAt }) => formatMoment(lastSeenAt) },
    {
      id: 'end',
      header: t('deeds'),
      exported: [],
      cell: ({ id }) => <EndSessions accountId={accountId} sessionId={id} compact />,
    },
  ];
  return (
    <Section title={title} actions={sessions.length > 1 && <EndSessions accountId={accountId} />}>
      {sessions.length === 0 ? t('sessions.none') : <DataTable label={title} columns={columns} rows={sessions} />}
    </Section>
  );
}

interface EndProps {
  readonly accountId: string;
  /** Absent: all of them. */
  readonly sessionId?: string;
  readonly compact?: boolean;
}
function EndSessions({ compact = false, ...which }: EndProps): ReactNode {
  const { t } = useTranslation('admin');
  const deed = t(which.sessionId ? 'sessions.end' : 'sessions.endAll');
  return (
    <CommandDialog title={deed} {...(compact && { button: { size: 'compact-sm' } })}>
      {(close) => (
        <SimpleDeed
          document={END_SESSIONS}
          input={() => which}
          about={t('sessions.about')}
          deed={deed}
          danger
          close={close}
        />
      )}
    </CommandDialog>
  );
}
