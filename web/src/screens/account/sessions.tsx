import { Badge, Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '../../api/client.js';
import { ask } from '../../api/request.js';
import { sentenceOf } from '../../api/sentence-of.js';
import { useCommand } from '../../api/use-command.js';
import type { MyAccountQuery } from '../../gql/graphql.js';
import { formatMoment } from '../../i18n/format.js';
import { fieldLabel } from '../../i18n/labels.js';
import { DataTable } from '../../ui/list/data-table.js';
import type { Column } from '../../ui/list/list.types.js';
import { tellDone, tellFailure } from '../../ui/notices.js';
import { Section } from '../../ui/section.js';
import { END_OTHERS, END_SESSION } from './documents.js';

type Session = MyAccountQuery['mySessions'][number];

/** Where the account is signed in; each place but this one can be ended. */
export function Sessions({ sessions }: { readonly sessions: readonly Session[] }): ReactNode {
  const { t } = useTranslation('account');
  const { end, endOthers } = useEnding();
  const label = (field: string): string => fieldLabel('Session', field);
  const columns: readonly Column<Session>[] = [
    {
      id: 'userAgent',
      header: label('userAgent'),
      exported: [],
      cell: ({ userAgent, current }) => (
        <>
          {userAgent ? <span translate="no">{userAgent}</span> : t('unknownBrowser')}{' '}
          {current && <Badge color="teal">{t('thisSession')}</Badge>}
        </>
      ),
    },
    { id: 'address', header: label('address'), exported: [], cell: ({ address }) => address },
    {
      id: 'createdAt',
      header: label('createdAt'),
      exported: [],
      cell: ({ createdAt }) => formatMoment(createdAt),
    },
    {
      id: 'lastSeenAt',
      header: label('lastSeenAt'),
      exported: [],
      cell: ({ lastSeenAt }) => formatMoment(lastSeenAt),
    },
    {
      id: 'end',
      header: t('deed'),
      exported: [],
      cell: ({ id, current }) =>
        !current && (
          <Button size="compact-sm" variant="default" onClick={() => void end(id)}>
            {t('endSession')}
          </Button>
        ),
    },
  ];
  const others = sessions.length > 1 && (
    <Button variant="default" onClick={() => void endOthers()}>
      {t('endOthers')}
    </Button>
  );
  return (
    <Section title={t('sessions')} actions={others}>
      <DataTable label={t('sessions')} columns={columns} rows={sessions} />
    </Section>
  );
}

function useEnding(): { end: (id: string) => Promise<void>; endOthers: () => Promise<void> } {
  const { t } = useTranslation('account');
  const { run } = useCommand(END_SESSION);
  const trying = async (deed: () => Promise<readonly { readonly message: string }[]>): Promise<void> => {
    try {
      const [problem] = await deed();
      if (problem) tellFailure(problem.message);
      else tellDone(t('sessionEnded'));
    } catch (error) {
      tellFailure(sentenceOf(error, (key) => t(key, { ns: 'common' })));
    }
  };
  return {
    end: (id) => trying(async () => (await run({ id }))?.problems ?? []),
    endOthers: () =>
      trying(async () => {
        const { problems } = (await ask(END_OTHERS, {})).endOtherSessions;
        await queries.invalidateQueries();
        return problems;
      }),
  };
}
