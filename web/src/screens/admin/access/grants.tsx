import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { AdminGrantsQuery } from '../../../gql/graphql.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { ListView } from '../../../ui/list/list-view.js';
import type { ListOf, Filter } from '../../../ui/list/list.types.js';
import { Page } from '../../../ui/page.js';
import './grant.document.js';
import type { Grant } from './grant.document.js';
import { GiveGrant } from './grant-forms.js';
import { GrantMenu } from './grant-menu.js';
import { GrantSentence, RoleOfGrant, usePeriodOf, usePlaceOf } from './grant-sentence.js';
import { RoleSelect } from './roles-select.js';

const LIST = graphql(/* GraphQL */ `
  query AdminGrants(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: GrantFilter
    $orderBy: GrantOrder
  ) {
    grants(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        ...GrantParts
      }
    }
  }
`);

const label = (field: string): string => fieldLabel('Grant', field);

/** The roles that accounts hold, where, and what that means. */
export function Grants(): ReactNode {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  const give = can('identity.grants') && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => openDialog({ title: t('giveRole'), children: (close) => <GiveGrant close={close} /> })}
    >
      {t('giveRole')}
    </Button>
  );
  return (
    <Page title={t('nav.grants', { ns: 'common' })} actions={give}>
      <ListView of={useGrants()} />
    </Page>
  );
}

const Roles: NonNullable<Filter['field']> = (props) => <RoleSelect clearable {...props} />;

function useGrants(): ListOf<AdminGrantsQuery, Grant> {
  const { t } = useTranslation('admin');
  const [placeOf, periodOf] = [usePlaceOf(), usePeriodOf()];
  const yesNo = (id: 'inForce' | 'substitution', yes: string, no: string, name: string) => ({
    id,
    kind: 'choice' as const,
    label: name,
    options: [
      { value: 'true', label: yes },
      { value: 'false', label: no },
    ],
    means: (value: string) => ({ [id]: value === 'true' }),
  });
  return {
    list: 'grants',
    title: t('nav.grants', { ns: 'common' }),
    document: LIST,
    page: ({ grants }) => grants,
    columns: [
      {
        id: 'account',
        header: label('account'),
        exported: ['account'],
        cell: ({ account }) => (
          <Anchor component={Link} to={`/admin/accounts/${account.id}`}>
            {account.displayName}
          </Anchor>
        ),
      },
      {
        id: 'role',
        header: label('role'),
        exported: ['role'],
        cell: (grant) => <RoleOfGrant grant={grant} />,
      },
      {
        id: 'means',
        header: t('means'),
        exported: ['area', 'organization'],
        cell: (grant) => <GrantSentence place={placeOf(grant)} permissions={grant.role.permissions} short />,
      },
      { id: 'period', header: t('period'), order: 'VALID_FROM', exported: ['validFrom', 'validUntil'], cell: periodOf },
      { id: 'reason', header: label('reason'), exported: ['reason'], usual: false, cell: ({ reason }) => reason },
      { id: 'givenBy', header: label('givenBy'), exported: ['givenBy'], usual: false, cell: ({ givenBy }) => givenBy },
      { id: 'deeds', header: t('deeds'), exported: [], cell: (grant) => <GrantMenu grant={grant} /> },
    ],
    filters: [
      { id: 'account', kind: 'account', label: label('account'), means: (eq) => ({ account: { eq } }) },
      { id: 'role', kind: 'own', label: label('role'), field: Roles, means: (eq) => ({ role: { eq } }) },
      yesNo('inForce', t('inForce'), t('notInForce'), t('state')),
      yesNo('substitution', t('bySubstitution'), t('byItself'), t('how')),
    ],
  };
}
