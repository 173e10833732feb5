import { Anchor, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/graphql.js';
import { useMe } from '../../api/use-me.js';
import type { AssignmentsListQuery, AssignmentState } from '../../gql/graphql.js';
import { formatDate } from '../../i18n/format.js';
import { fieldLabel, valuesOf } from '../../i18n/labels.js';
import { signedNumber } from '../../i18n/signed-number.js';
import { openDialog } from '../../ui/form/dialogs.js';
import { ListView } from '../../ui/list/list-view.js';
import type { ListOf } from '../../ui/list/list.types.js';
import { said } from '../../ui/localized.js';
import { Page } from '../../ui/page.js';
import { Addressees } from '../../ui/work/addressees.js';
import { AssignmentDeeds } from '../../ui/work/assignment-deeds.js';
import '../../ui/work/assignment.document.js';
import { GiveAssignment } from '../../ui/work/give-assignment.js';
import { AssignmentBadge } from '../../ui/work/state-badges.js';

const ASSIGNMENTS = graphql(/* GraphQL */ `
  query AssignmentsList(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: AssignmentFilter
    $orderBy: AssignmentOrder
    $withMeeting: Boolean!
    $withGiver: Boolean!
    $withRegion: Boolean!
  ) {
    assignments(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount(upTo: 10000)
      pageInfo {
        ...Turning
      }
      nodes {
        ...AssignmentShown
        meeting @include(if: $withMeeting) {
          id
          date
        }
        giverCapacity @include(if: $withGiver)
        giver @include(if: $withGiver) {
          displayName
        }
        givingOrganization @include(if: $withGiver) {
          name {
            kk
            ru
            en
          }
        }
        region @include(if: $withRegion) {
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

type Row = AssignmentsListQuery['assignments']['nodes'][number];
const label = (field: string): string => fieldLabel('Assignment', field);

function useAssignmentsList(): ListOf<AssignmentsListQuery, Row> {
  const { t } = useTranslation('assignments');
  return {
    list: 'assignments',
    title: t('title'),
    document: ASSIGNMENTS,
    // What is overdue stands on top, what is over at the end.
    orderBy: 'CONTROL',
    page: ({ assignments }) => assignments,
    columns: [
      { id: 'due', header: label('dueOn'), order: 'DUE', exported: ['dueOn'], cell: (row) => <Due row={row} /> },
      {
        id: 'text',
        header: label('text'),
        exported: ['number', 'text'],
        cell: ({ id, text, number }) => (
          <Anchor component={Link} to={`/assignments/${id}`} fw={500}>
            {number && `${signedNumber(number)} – `}
            {said(text)}
          </Anchor>
        ),
      },
      {
        id: 'addressees',
        header: label('addressees'),
        exported: ['addressees.organization', 'addressees.person'],
        cell: ({ addressees }) => <Addressees of={addressees} />,
      },
      {
        id: 'state',
        header: label('state'),
        exported: ['state', 'overdue'],
        cell: ({ state, overdue }) => <AssignmentBadge state={state} overdue={overdue} />,
      },
      {
        id: 'meeting',
        header: label('meeting'),
        exported: ['meeting.date'],
        include: 'withMeeting',
        usual: false,
        cell: ({ meeting }) =>
          meeting && (
            <Anchor component={Link} to={`/meetings/${meeting.id}`}>
              {formatDate(meeting.date) || t('meeting')}
            </Anchor>
          ),
      },
      {
        id: 'giver',
        header: label('giver'),
        exported: ['giver', 'givingOrganization', 'giverCapacity'],
        include: 'withGiver',
        usual: false,
        cell: ({ giver, givingOrganization, giverCapacity }) =>
          [giver?.displayName, said(givingOrganization?.name), giverCapacity].filter(Boolean).join(', '),
      },
      {
        id: 'region',
        header: label('region'),
        exported: ['region'],
        include: 'withRegion',
        usual: false,
        cell: ({ region }) => said(region?.name),
      },
      {
        id: 'deeds',
        header: t('deeds'),
        exported: [],
        cell: (row) => <AssignmentDeeds assignment={row} />,
      },
    ],
    filters: [
      {
        id: 'state',
        kind: 'choice',
        label: label('state'),
        options: [{ value: 'OVERDUE', label: label('overdue') }, ...valuesOf('AssignmentState')],
        means: (state) => (state === 'OVERDUE' ? { overdue: true } : { state: [state as AssignmentState] }),
      },
      { id: 'addressee', kind: 'organization', label: t('addressee'), means: (eq) => ({ addressee: { eq } }) },
      { id: 'person', kind: 'person', label: t('person'), means: (eq) => ({ person: { eq } }) },
      { id: 'body', kind: 'organization', label: t('body'), means: (eq) => ({ givingOrganization: { eq } }) },
      { id: 'until', kind: 'day', label: t('until'), means: (to) => ({ due: { to } }) },
      { id: 'region', kind: 'region', label: label('region'), means: (eq) => ({ region: { eq } }) },
    ],
  };
}

function Due({ row: { dueOn, closedOn, overdue } }: { readonly row: Row }): ReactNode {
  const { t } = useTranslation('assignments');
  return (
    <>
      <Text size="sm" c={overdue ? 'red' : undefined} fw={overdue ? 600 : undefined}>
        {formatDate(dueOn) || t('withoutDay')}
      </Text>
      {closedOn && (
        <Text size="xs" c="dimmed">
          {t('closed', { date: formatDate(closedOn) })}
        </Text>
      )}
    </>
  );
}

/** The control list: what is to be done, across all sittings and from outside. */
export function AssignmentsList(): ReactNode {
  const { t } = useTranslation('assignments');
  const { can } = useMe();
  const give = can('assignments.write') && (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() =>
        openDialog({ title: t('give'), size: 'xl', children: (close) => <GiveAssignment close={close} /> })
      }
    >
      {t('give')}
    </Button>
  );
  return (
    <Page title={t('title')} actions={give}>
      <ListView of={useAssignmentsList()} />
    </Page>
  );
}
