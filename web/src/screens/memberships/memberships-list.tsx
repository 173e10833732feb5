import { Button, Group } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/use-me.js';
import type { MembershipsListQuery } from '../../gql/graphql.js';
import { fieldLabel } from '../../i18n/labels.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { ListView } from '../../ui/list/list-view.js';
import type { Column, ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { AppointMember } from '../../ui/membership-dialogs/appoint-member.js';
import { EndMany } from '../../ui/membership-dialogs/end-many.js';
import { MembershipMenu } from '../../ui/membership-dialogs/membership-menu.js';
import { Period } from '../../ui/membership-dialogs/period.js';
import { Page } from '../../ui/page.js';
import { OrganizationCell } from '../../ui/organization-cell.js';
import { RecordLink } from '../../ui/record-link.js';
import { MEMBERSHIPS } from './memberships-document.js';
import { useMembershipFilters } from './memberships-filters.js';

type Row = MembershipsListQuery['memberships']['nodes'][number];

const label = (name: string): string => fieldLabel('Membership', name);

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('memberships');
  const { t: common } = useTranslation();
  return [
    {
      id: 'person',
      header: label('person'),
      order: 'PERSON',
      exported: ['person'],
      cell: ({ person }) =>
        person ? (
          <RecordLink type="Person" id={person.id}>
            {person.displayName}
          </RecordLink>
        ) : (
          common('hidden')
        ),
    },
    {
      id: 'organization',
      header: label('organization'),
      exported: ['organization'],
      cell: ({ organization }) => <OrganizationCell of={organization} />,
    },
    {
      id: 'area',
      header: fieldLabel('Organization', 'area'),
      exported: ['organization.area'],
      usual: false,
      cell: ({ organization }) => said(organization.area?.name),
    },
    {
      id: 'post',
      header: label('post'),
      order: 'POST',
      exported: ['post', 'capacity'],
      cell: ({ post, capacity }) => [said(post?.title), capacity].filter(Boolean).join(' · '),
    },
    {
      id: 'term',
      header: label('term'),
      exported: ['term'],
      usual: false,
      cell: ({ term }) => term?.number,
    },
    {
      id: 'period',
      header: t('period'),
      order: 'START',
      exported: ['startDate', 'attestedOn', 'endDate', 'ended'],
      cell: (row) => <Period of={row} />,
    },
    {
      id: 'reason',
      header: label('endReason'),
      exported: ['endReason'],
      usual: false,
      include: 'withReason',
      cell: ({ reason }) => said(reason?.name),
    },
    {
      id: 'deeds',
      header: '',
      exported: [],
      cell: (row) => <MembershipMenu membership={row} />,
    },
  ];
}

function useMembershipsList(): ListOf<MembershipsListQuery, Row> {
  const { t } = useTranslation('memberships');
  return {
    list: 'memberships',
    title: t('title'),
    document: MEMBERSHIPS,
    page: ({ memberships }) => memberships,
    columns: useColumns(),
    filters: useMembershipFilters(),
  };
}

const mayEnd = ({ availableActions }: Row): boolean => availableActions.includes('END');

export function MembershipsList(): ReactNode {
  const { t } = useTranslation('memberships');
  const { t: dialogs } = useTranslation('membership-dialogs');
  const { can } = useMe();
  const writes = can('memberships.write');
  const appoint = writes && (
    <Button
      leftSection={<IconUserPlus size={18} aria-hidden />}
      onClick={() =>
        openDialog({ title: dialogs('appointTitle'), children: (close) => <AppointMember close={close} /> })
      }
    >
      {dialogs('appoint')}
    </Button>
  );
  const endChosen = (ids: readonly string[], done: () => void): ReactNode => (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="light"
        color="red"
        onClick={() =>
          openDialog({
            title: dialogs('endManyTitle'),
            size: 'xl',
            children: (close) => (
              <EndMany
                among={{ id: { in: [...ids] } }}
                close={() => {
                  close();
                  done();
                }}
              />
            ),
          })
        }
      >
        {dialogs('end')}
      </Button>
    </Group>
  );
  return (
    <Page title={t('title')} actions={appoint}>
      <ListView of={useMembershipsList()} {...(writes && { bulk: endChosen, may: mayEnd })} />
    </Page>
  );
}
