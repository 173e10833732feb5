import { Anchor, Badge, Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { AdminAccountsQuery } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { Filter, ListOf } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { Page } from '../../../ui/page.js';
import { RecordLink } from '../../../ui/record-link.js';
import { AndMore } from '../../../ui/to-all.js';
import { CreateAccount } from './create-account.js';
import { usePlaceOf } from './grant-sentence.js';

const LIST = graphql(/* GraphQL */ `
  query AdminAccounts(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AccountFilter
    $orderBy: AccountOrder
  ) {
    accounts(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        signInName
        displayName
        disabled
        demonstration
        language
        person {
          id
          displayName
        }
        grants(first: 3, filter: { inForce: true }) {
          totalCount
          nodes {
            id
            role {
              name {
                kk
                ru
                en
              }
            }
            area {
              name {
                kk
                ru
                en
              }
            }
            organization {
              name {
                kk
                ru
                en
              }
            }
          }
        }
      }
    }
  }
`);

type Row = AdminAccountsQuery['accounts']['nodes'][number];
const label = (field: string): string => fieldLabel('Account', field);

/** The accounts that may sign in. */
export function Accounts(): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const create = can('identity.accounts') && (
    <Button
      leftSection={<IconUserPlus size={18} aria-hidden />}
      onClick={() => openDialog({ title: t('createAccount'), children: (close) => <CreateAccount close={close} /> })}
    >
      {t('createAccount')}
    </Button>
  );
  return (
    <Page title={t('nav.accounts', { ns: 'common' })} actions={create}>
      <ListView of={useAccounts()} />
    </Page>
  );
}

function useAccounts(): ListOf<AdminAccountsQuery, Row> {
  const { t } = useTranslation('admin');
  const placeOf = usePlaceOf();
  return {
    list: 'accounts',
    title: t('nav.accounts', { ns: 'common' }),
    document: LIST,
    page: ({ accounts }) => accounts,
    columns: [
      {
        id: 'displayName',
        header: label('displayName'),
        order: 'DISPLAY_NAME',
        exported: ['displayName'],
        cell: ({ id, displayName, disabled }) => (
          <>
            <Anchor component={Link} to={`/admin/accounts/${id}`} fw={500}>
              {displayName}
            </Anchor>{' '}
            {disabled && <Badge color="gray">{label('disabled')}</Badge>}
          </>
        ),
      },
      {
        id: 'signInName',
        header: label('signInName'),
        order: 'SIGN_IN_NAME',
        exported: ['signInName'],
        cell: ({ signInName }) => signInName,
      },
      {
        id: 'grants',
        header: label('grants'),
        exported: ['grants.role', 'grants.area'],
        cell: ({ grants }) => (
          <>
            {grants.nodes.map((grant) => (
              <div key={grant.id}>
                {said(grant.role.name)} · {placeOf(grant)}
              </div>
            ))}
            <AndMore of={grants} />
          </>
        ),
      },
      {
        id: 'person',
        header: label('person'),
        exported: ['person'],
        cell: ({ person }) =>
          person && (
            <RecordLink type="Person" id={person.id}>
              {person.displayName}
            </RecordLink>
          ),
      },
    ],
    filters: useFilters(),
  };
}

function useFilters(): readonly Filter[] {
  const { t } = useTranslation('admin');
  const yesNo = (id: string): Filter => ({
    id,
    kind: 'choice',
    label: label(id),
    options: [
      { value: 'true', label: t('yes', { ns: 'common' }) },
      { value: 'false', label: t('no', { ns: 'common' }) },
    ],
    means: (value) => ({ [id]: value === 'true' }),
  });
  return [
    {
      id: 'name',
      kind: 'text',
      label: t('accountName'),
      means: (contains) => ({ or: [{ displayName: { contains } }, { signInName: { contains } }] }),
    },
    yesNo('disabled'),
    yesNo('demonstration'),
  ];
}
