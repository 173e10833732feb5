import { Button, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/use-me.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { DataTable } from '../../../ui/list/data-table.js';
import type { Column } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { AppointMember } from '../../../ui/membership-dialogs/appoint-member.js';
import { MembershipMenu } from '../../../ui/membership-dialogs/membership-menu.js';
import { Period } from '../../../ui/membership-dialogs/period.js';
import { OrganizationCell } from '../../../ui/organization-cell.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import type { Person } from './person.document.js';

const label = (field: string): string => fieldLabel('Membership', field);

type Row = NonNullable<Person['memberships']>['nodes'][number];

/** On whose behalf is told where anybody sits for somebody. */
const columnsOf = (rows: readonly Row[], period: string): readonly Column<Row>[] => [
  {
    id: 'organization',
    header: label('organization'),
    exported: [],
    cell: ({ organization }) => <OrganizationCell of={organization} />,
  },
  {
    id: 'post',
    header: label('post'),
    exported: [],
    cell: ({ post, capacity }) => [said(post?.title), capacity].filter(Boolean).join(' · '),
  },
  { id: 'period', header: period, exported: [], cell: (row) => <Period of={row} /> },
  ...(rows.some(({ onBehalfOf }) => onBehalfOf) ? [ON_BEHALF()] : []),
  { id: 'deeds', header: '', exported: [], cell: (row) => <MembershipMenu membership={row} /> },
];

const ON_BEHALF = (): Column<Row> => ({
  id: 'onBehalfOf',
  header: label('onBehalfOf'),
  exported: [],
  cell: ({ onBehalfOf }) =>
    onBehalfOf && (
      <RecordLink type={onBehalfOf.__typename} id={onBehalfOf.id}>
        {said(onBehalfOf.name)}
      </RecordLink>
    ),
});

/** Where the person is and was a member, with what is done with each. */
export function MembershipsSection({ person }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('people');
  const { can } = useMe();
  if (!person.memberships) return null;
  const { nodes } = person.memberships;
  const title = fieldLabel('Person', 'memberships');
  const appoint = can('memberships.write') && !person.anonymisedOn && (
    <Button
      variant="light"
      size="xs"
      leftSection={<IconUserPlus size={16} aria-hidden />}
      onClick={() =>
        openDialog({ title: t('appoint'), children: (close) => <AppointMember personId={person.id} close={close} /> })
      }
    >
      {t('appoint')}
    </Button>
  );
  return (
    <Section title={title} actions={appoint}>
      {nodes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noMemberships')}
        </Text>
      ) : (
        <DataTable label={title} rows={nodes} columns={columnsOf(nodes, t('period'))} />
      )}
    </Section>
  );
}
