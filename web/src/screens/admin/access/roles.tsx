import { Badge } from '@mantine/core';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useMe } from '../../../api/use-me.js';
import type { AdminRolesQuery } from '../../../gql/graphql.js';
import { today } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { SwitchField } from '../../../ui/form/switch-field.js';
import type { Deed } from '../../../ui/form/deeds-menu.js';
import { SimpleDeed } from '../../../ui/form/simple-deed.js';
import { PermissionsField } from '../../../ui/permissions-field.js';
import {
  BLANK_CODE, CodeFields, codeColumns, codeFilter, codeInput, codeValues, noteColumn, useRetiredFilter,
} from '../rows/code-rows.js'; // prettier-ignore
import type { FieldsProps, RowKind } from '../rows/row-kind.js';
import { RowsScreen } from '../rows/rows-screen.js';
import { RoleDeeds } from './role-deeds.js';

const LIST = graphql(/* GraphQL */ `
  query AdminRoles(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: RoleFilter
    $orderBy: RoleOrder
  ) {
    roles(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        id
        version
        code
        name {
          kk
          ru
          en
        }
        note
        retiredOn
        permissions
        secondFactorRequired
        publicOnly
      }
    }
  }
`);
const DEFINE = graphql(/* GraphQL */ `
  mutation AdminCreateRole($input: CreateRoleInput!) {
    createRole(input: $input) {
      role {
        id
      }
      ...Told
    }
  }
`);
const CORRECT = graphql(/* GraphQL */ `
  mutation AdminCorrectRole($input: CorrectRoleInput!) {
    correctRole(input: $input) {
      role {
        id
      }
      ...Told
    }
  }
`);
const RETIRE = graphql(/* GraphQL */ `
  mutation AdminRetireRole($input: RetireRoleInput!) {
    retireRole(input: $input) {
      role {
        id
      }
      ...Told
    }
  }
`);

type Row = AdminRolesQuery['roles']['nodes'][number];
const TYPE = 'Role';
const label = (field: string): string => fieldLabel(TYPE, field);
const BLANK = { ...BLANK_CODE, permissions: [] as readonly string[], secondFactorRequired: false };

/** What kinds of work there are, and what each may do. */
export const Roles = (): ReactNode => <RowsScreen of={useKind()} />;

function useKind(): RowKind<AdminRolesQuery, Row, typeof BLANK> {
  const { t } = useTranslation('admin');
  const retirement = useRetirement();
  return {
    type: TYPE,
    named: ({ code }) => code,
    permission: 'identity.roles',
    define: { document: DEFINE, title: t('define.role'), required: ['code'] },
    correct: CORRECT,
    blank: BLANK,
    valuesOf: (row) => ({
      ...codeValues(row),
      permissions: row.permissions,
      secondFactorRequired: row.secondFactorRequired,
    }),
    input: codeInput,
    Fields,
    deeds: (row) => [retirement(row)],
    list: {
      list: 'roles',
      title: t('nav.roles', { ns: 'common' }),
      document: LIST,
      page: ({ roles }) => roles,
      columns: [
        ...codeColumns<Row>(TYPE),
        {
          id: 'permissions',
          header: label('permissions'),
          exported: ['permissions'],
          cell: ({ permissions }) => <RoleDeeds permissions={permissions} />,
        },
        {
          id: 'secondFactor',
          header: t('secondFactor', { ns: 'admin' }),
          exported: ['secondFactorRequired'],
          cell: (row) => row.secondFactorRequired && <Badge>{t('required')}</Badge>,
        },
        noteColumn(TYPE),
      ],
      filters: [codeFilter(TYPE), useRetiredFilter()],
    },
  };
}

/** It is not given any more, or it is again. */
function useRetirement(): (row: Row) => Deed | false {
  const { t } = useTranslation('admin');
  const { can } = useMe();
  return ({ id, version, code, retiredOn }) =>
    can('identity.roles') && {
      title: t(retiredOn ? 'bringBackNamed' : 'retireNamed', { name: code }),
      icon: retiredOn ? IconArchiveOff : IconArchive,
      children: (close) => (
        <SimpleDeed
          document={RETIRE}
          input={() => ({ id, expectedVersion: version, retiredOn: retiredOn ? null : today() })}
          about={t(retiredOn ? 'bringBackAbout' : 'retireAbout')}
          deed={t(retiredOn ? 'bringBack' : 'retire')}
          close={close}
        />
      ),
    };
}

function Fields({ input, isNew }: FieldsProps): ReactNode {
  return (
    <CodeFields type={TYPE} input={input} isNew={isNew} retires={false}>
      <SwitchField label={label('secondFactorRequired')} {...input('secondFactorRequired')} />
      <PermissionsField label={label('permissions')} {...input('permissions')} />
    </CodeFields>
  );
}
