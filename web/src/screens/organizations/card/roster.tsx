import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../api/graphql.js';
import { useAnswer } from '../../../api/use-answer.js';
import type { RosterQuery } from '../../../gql/graphql.js';
import { parseDate, today } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { DataTable } from '../../../ui/list/data-table.js';
import { useListSearch } from '../../../ui/list/list-search.js';
import type { Column } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { AppointMember } from '../../../ui/membership-dialogs/appoint-member.js';
import { MembershipMenu } from '../../../ui/membership-dialogs/membership-menu.js';
import { Period } from '../../../ui/membership-dialogs/period.js';
import { RecordLink } from '../../../ui/record-link.js';
import { Section } from '../../../ui/section.js';
import { FailureState, WaitingState } from '../../../ui/states.js';
import type { Card } from './card-document.js';
import { DaySlider } from './day-slider.js';
import { lifeOf } from './days.js';

const ROSTER = graphql(/* GraphQL */ `
  query Roster($id: ID!, $day: Date!) {
    organization(id: $id) {
      memberships(asOf: $day, first: 100, orderBy: { field: POST }) {
        totalCount
        nodes {
          ...MembershipDeeds
          post {
            position
            title {
              kk
              ru
              en
            }
          }
        }
      }
      vacancies(asOf: $day) {
        id
        position
        title {
          kk
          ru
          en
        }
      }
    }
  }
`);

type Roster = NonNullable<RosterQuery['organization']>;
const label = (name: string): string => fieldLabel('Membership', name);

/** The members of a day, and the posts that were free. */
export function RosterSection({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const { search, set } = useListSearch();
  const { from, until } = lifeOf(card, today());
  const day = wholeDay(search.on) ?? until;
  const { data, error, refetch } = useAnswer(ROSTER, { id: card.id, day }, { keepLast: true });
  const roster = data?.organization;
  const appoint = card.rosterActions.includes('APPOINT') && <Appoint organizationId={card.id} />;
  return (
    <Section title={t('roster')} actions={appoint}>
      <Stack>
        <DaySlider from={from} until={until} day={day} onChange={(on) => set({ on: wholeDay(on ?? '') ?? '' })} />
        {error ? (
          <FailureState error={error} again={() => void refetch()} />
        ) : roster ? (
          <RosterTable roster={roster} card={card} day={day} />
        ) : (
          <WaitingState />
        )}
      </Stack>
    </Section>
  );
}

const wholeDay = (text = ''): string | undefined => {
  const date = parseDate(text);
  return date?.length === 10 ? date : undefined;
};

interface TableProps {
  readonly roster: Roster;
  readonly card: Card;
  readonly day: string;
}
function RosterTable({ roster: { memberships, vacancies }, card, day }: TableProps): ReactNode {
  const { t } = useTranslation('organizations');
  const columns = useRosterColumns(card);
  const more = memberships.totalCount - memberships.nodes.length;
  if (memberships.totalCount === 0 && vacancies.length === 0) return <Text c="dimmed">{t('nobody')}</Text>;
  return (
    <>
      <Text size="sm" role="status">
        {t('rosterCount', { count: memberships.totalCount, vacant: vacancies.length })}
      </Text>
      <DataTable label={t('roster')} columns={columns} rows={bySeat(memberships.nodes, vacancies)} />
      {more > 0 && (
        <Anchor component={Link} to={`/memberships?organization=${card.id}&asOf=${day}`} size="sm">
          {t('wholeRoster', { count: memberships.totalCount })}
        </Anchor>
      )}
    </>
  );
}

type Seated = Roster['memberships']['nodes'][number];
type Free = Roster['vacancies'][number];

/** Members stand in the order of posts; a free seat stands after those who share the post, or where the post would be. */
function bySeat(members: readonly Seated[], vacancies: readonly Free[]): (Seated | Free)[] {
  const rows: (Seated | Free)[] = [...members];
  for (const vacancy of vacancies) {
    const after = rows.findLastIndex((row) => !('title' in row) && row.post?.id === vacancy.id);
    const before = rows.findIndex((row) => !isSeatedBefore(row, vacancy));
    rows.splice(after >= 0 ? after + 1 : before < 0 ? rows.length : before, 0, vacancy);
  }
  return rows;
}
const isSeatedBefore = (row: Seated | Free, { position }: Free): boolean =>
  'title' in row ? row.position <= position : row.post !== null && row.post.position <= position;

interface AppointProps {
  readonly organizationId: string;
  /** The seat that is free. */
  readonly post?: Free;
}
function Appoint({ organizationId, post }: AppointProps): ReactNode {
  const { t } = useTranslation('membership-dialogs');
  return (
    <Button
      {...(post && { variant: 'light', size: 'compact-sm', className: 'unprinted' })}
      aria-label={post && `${t('appoint')}: ${said(post.title)}`}
      leftSection={<IconUserPlus size={post ? 16 : 18} aria-hidden />}
      onClick={() =>
        openDialog({
          title: t('appointTitle'),
          children: (close) => (
            <AppointMember
              organizationId={organizationId}
              {...(post && { before: { postId: post.id } })}
              close={close}
            />
          ),
        })
      }
    >
      {t('appoint')}
    </Button>
  );
}

function Vacant({ post, card }: { readonly post: Free; readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const isOpen = card.posts.find(({ id }) => id === post.id)?.availableActions.includes('APPOINT');
  return (
    <Group gap="sm">
      <Badge color="yellow" c="light-dark(var(--mantine-color-dark-6), var(--mantine-color-yellow-2))">
        {t('vacant')}
      </Badge>
      {isOpen && <Appoint organizationId={card.id} post={post} />}
    </Group>
  );
}

/** A free seat says so where the name would stand. */
function useRosterColumns(card: Card): readonly Column<Seated | Free>[] {
  const { t } = useTranslation('organizations');
  const { t: common } = useTranslation();
  return [
    {
      id: 'post',
      header: label('post'),
      exported: [],
      cell: (row) =>
        'title' in row ? (
          said(row.title)
        ) : (
          <>
            {said(row.post?.title)}
            {row.capacity && (
              <Text size="xs" c="dimmed">
                {row.capacity}
              </Text>
            )}
          </>
        ),
    },
    {
      id: 'person',
      header: label('person'),
      exported: [],
      cell: (row) =>
        'title' in row ? (
          <Vacant post={row} card={card} />
        ) : row.person ? (
          <RecordLink type="Person" id={row.person.id}>
            {row.person.displayName}
          </RecordLink>
        ) : (
          common('hidden')
        ),
    },
    {
      id: 'period',
      header: t('period'),
      exported: [],
      cell: (row) => !('title' in row) && <Period of={row} />,
    },
    {
      id: 'deeds',
      header: '',
      exported: [],
      cell: (row) => !('title' in row) && <MembershipMenu membership={row} />,
    },
  ];
}
