import { Badge, Button, Stack } from '@mantine/core';
import { IconLock, IconLockOpen, IconPencil, IconPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSureAnswer } from '../../../api/use-answer.js';
import { useMe } from '../../../api/use-me.js';
import { formatMoment } from '../../../i18n/format.js';
import { isLanguage, LANGUAGE_NAMES } from '../../../i18n/language.js';
import { factOf, Facts } from '../../../ui/facts.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { HistoryPanel } from '../../../ui/history-panel.js';
import { DataTable } from '../../../ui/list/data-table.js';
import type { Column } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';
import { UnknownScreen } from '../../../ui/screen-states.js';
import { Section } from '../../../ui/section.js';
import { ACCOUNT_PAGE, DISABLE, ENABLE, type Account } from './account.document.js';
import { AccountSessions } from './account-sessions.js';
import { CorrectAccount } from './correct-account.js';
import { CredentialsSection } from './credentials.js';
import type { Grant } from './grant.document.js';
import { GiveGrant } from './grant-forms.js';
import { GrantMenu } from './grant-menu.js';
import { GrantSentence, RoleOfGrant, usePeriodOf, usePlaceOf } from './grant-sentence.js';

/** One account: what it may do, how it signs in, what was done to it. */
export function AccountOfAdmin(): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const { id = '' } = useParams({ strict: false });
  const withCredentials = can('identity.credentials');
  const { account, credentials } = useSureAnswer(ACCOUNT_PAGE, { id, withCredentials });
  if (!account) return <UnknownScreen />;
  const { person } = account;
  return (
    <Page title={account.displayName} about={<About account={account} />} actions={<AccountMenu account={account} />}>
      <Section title={t('aboutAccount')}>
        <Facts
          facts={[
            factOf('Account', 'signInName', account.signInName),
            factOf('Account', 'language', isLanguage(account.language) && LANGUAGE_NAMES[account.language]),
            factOf('Account', 'createdAt', formatMoment(account.createdAt)),
            factOf(
              'Account',
              'person',
              person && (
                <RecordLink type="Person" id={person.id}>
                  {person.displayName}
                </RecordLink>
              ),
            ),
          ]}
        />
      </Section>
      <GrantsSection account={account} />
      {credentials && <CredentialsSection account={account} credentials={credentials} />}
      {credentials && <AccountSessions accountId={account.id} sessions={credentials.sessions} />}
      {can('history.read') && (
        <Section title={t('history')}>
          <HistoryPanel of={account.id} />
        </Section>
      )}
    </Page>
  );
}

function About({ account: { disabled, demonstration } }: { readonly account: Account }): ReactNode {
  const { t } = useTranslation('admin');
  return (
    <>
      <Badge color={disabled ? 'gray' : 'teal'}>{t(disabled ? 'accountDisabled' : 'accountWorks')}</Badge>{' '}
      {demonstration && <Badge color="yellow">{t('demonstration')}</Badge>}
    </>
  );
}

function AccountMenu({ account }: { readonly account: Account }): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const { id, version, disabled } = account;
  const name = disabled ? 'enable' : 'disable';
  if (!can('identity.accounts')) return null;
  return (
    <DeedsMenu
      asButton
      label={t('deeds')}
      deeds={[
        {
          title: t('correctAccount'),
          icon: IconPencil,
          children: (close) => <CorrectAccount account={account} close={close} />,
        },
        {
          title: t(name),
          icon: disabled ? IconLockOpen : IconLock,
          danger: !disabled,
          children: (close) => (
            <SimpleDeed
              document={disabled ? ENABLE : (DISABLE as never)}
              input={(reason) => ({ id, expectedVersion: version, reason: reason ?? '' })}
              about={t(`${name}About`)}
              deed={t(name)}
              reason="required"
              danger={!disabled}
              close={close}
            />
          ),
        },
      ]}
    />
  );
}

function GrantsSection({ account }: { readonly account: Account }): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const [placeOf, periodOf] = [usePlaceOf(), usePeriodOf()];
  const columns: readonly Column<Grant>[] = [
    {
      id: 'role',
      header: t('role'),
      exported: [],
      cell: (grant) => <RoleOfGrant grant={grant} />,
    },
    {
      id: 'means',
      header: t('means'),
      exported: [],
      cell: (grant) => <GrantSentence place={placeOf(grant)} permissions={grant.role.permissions} />,
    },
    { id: 'period', header: t('period'), exported: [], cell: periodOf },
    { id: 'deeds', header: t('deeds'), exported: [], cell: (grant) => <GrantMenu grant={grant} /> },
  ];
  const give = can('identity.grants') && (
    <Button
      variant="default"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() =>
        openDialog({ title: t('giveRole'), children: (close) => <GiveGrant accountId={account.id} close={close} /> })
      }
    >
      {t('giveRole')}
    </Button>
  );
  return (
    <Section title={t('grantsOf')} actions={give}>
      <Stack>
        {account.grants.nodes.length === 0 ? (
          t('noGrants')
        ) : (
          <DataTable label={t('grantsOf')} columns={columns} rows={account.grants.nodes} />
        )}
      </Stack>
    </Section>
  );
}
