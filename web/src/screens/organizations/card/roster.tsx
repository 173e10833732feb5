import { Anchor, Badge, Button, Group, Stack, Table, Text } from '@mantine/core';
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
import { useListSearch } from '../../../ui/list/list-search.js';
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
  const more = memberships.totalCount - memberships.nodes.length;
  if (memberships.totalCount === 0 && vacancies.length === 0) return <Text c="dimmed">{t('nobody')}</Text>;
  return (
    <>
      <Text size="sm" role="status">
        {t('rosterCount', { count: memberships.totalCount, vacant: vacancies.length })}
      </Text>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{label('post')}</Table.Th>
              <Table.Th>{label('person')}</Table.Th>
              <Table.Th>{t('period')}</Table.Th>
              <Table.Th className="unprinted">{t('deeds')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {bySeat(memberships.nodes, vacancies).map((each) =>
              'title' in each ? <Vacant key={each.id} post={each} card={card} /> : <Row key={each.id} row={each} />,
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
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
    <Table.Tr>
      <Table.Td>{said(post.title)}</Table.Td>
      <Table.Td colSpan={3}>
        <Group gap="sm">
          <Badge color="yellow" c="light-dark(var(--mantine-color-dark-6), var(--mantine-color-yellow-2))">
            {t('vacant')}
          </Badge>
          {isOpen && <Appoint organizationId={card.id} post={post} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function Row({ row }: { readonly row: Seated }): ReactNode {
  const { t } = useTranslation();
  const { person, post, capacity } = row;
  return (
    <Table.Tr>
      <Table.Td>
        {said(post?.title)}
        {capacity && (
          <Text size="xs" c="dimmed">
            {capacity}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {person ? (
          <RecordLink type="Person" id={person.id}>
            {person.displayName}
          </RecordLink>
        ) : (
          t('hidden')
        )}
      </Table.Td>
      <Table.Td>
        <Period of={row} />
      </Table.Td>
      <Table.Td className="unprinted">
        <MembershipMenu membership={row} />
      </Table.Td>
    </Table.Tr>
  );
}
