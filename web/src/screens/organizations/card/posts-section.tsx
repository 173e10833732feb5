import { Badge, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconEdit, IconLock, IconLockOpen, IconPlus, IconUserPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format.js';
import { fieldLabel } from '../../../i18n/labels.js';
import { DeedsMenu } from '../../../ui/form/deeds-menu.js';
import { openDialog } from '../../../ui/form/dialogs.js';
import { DataTable } from '../../../ui/list/data-table.js';
import type { Column } from '../../../ui/list/list.types.js';
import { said } from '../../../ui/localized.js';
import { AppointMember } from '../../../ui/membership-dialogs/appoint-member.js';
import { Section } from '../../../ui/section.js';
import { VoidForm } from '../../../ui/void-record.js';
import type { Card, CardPost } from './card-document.js';
import { ClosePost, CorrectPost, CreatePost, ReopenPost } from './post-forms.js';

const label = (name: string): string => fieldLabel('Post', name);

/** Its seats, closed ones too. */
export function PostsSection({ card }: { readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const columns = usePostColumns(card);
  const create = card.rosterActions.includes('CREATE_POST') && (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() =>
        openDialog({
          title: t('createPost'),
          children: (close) => <CreatePost organizationId={card.id} close={close} />,
        })
      }
    >
      {t('createPost')}
    </Button>
  );
  return (
    <Section title={fieldLabel(card.__typename, 'posts')} actions={create}>
      {card.posts.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : (
        <DataTable label={fieldLabel(card.__typename, 'posts')} columns={columns} rows={card.posts} />
      )}
    </Section>
  );
}

function usePostColumns(card: Card): readonly Column<CardPost>[] {
  const { t } = useTranslation('organizations');
  return [
    {
      id: 'title',
      header: label('title'),
      exported: [],
      cell: ({ title, closedOn }) => (
        <Group gap="xs">
          {said(title)}
          {closedOn && (
            <Badge color="gray" size="sm">
              {label('closedOn')}: {formatDate(closedOn)}
            </Badge>
          )}
        </Group>
      ),
    },
    { id: 'role', header: label('role'), exported: [], cell: ({ role }) => said(role.name) },
    {
      id: 'seats',
      header: label('seats'),
      exported: [],
      numeric: true,
      cell: ({ seats }) => seats ?? t('anySeats'),
    },
    { id: 'deeds', header: '', exported: [], cell: (post) => <PostDeeds post={post} card={card} /> },
  ];
}

function PostDeeds({ post, card }: { readonly post: CardPost; readonly card: Card }): ReactNode {
  const { t } = useTranslation('organizations');
  const { t: record } = useTranslation('record');
  const { t: dialogs } = useTranslation('membership-dialogs');
  const may = (action: (typeof post.availableActions)[number]): boolean => post.availableActions.includes(action);
  return (
    <DeedsMenu
      label={t('deedsOf', { name: said(post.title) })}
      deeds={[
        may('APPOINT') && {
          title: dialogs('appointTitle'),
          icon: IconUserPlus,
          children: (close) => <AppointMember organizationId={card.id} before={{ postId: post.id }} close={close} />,
        },
        may('CORRECT') && {
          title: t('correctPost'),
          icon: IconEdit,
          children: (close) => <CorrectPost post={post} close={close} />,
        },
        may('CLOSE') && {
          title: t('closePostTitle'),
          icon: IconLock,
          children: (close) => <ClosePost post={post} close={close} />,
        },
        may('REOPEN') && {
          title: t('reopenPost'),
          icon: IconLockOpen,
          children: (close) => <ReopenPost post={post} close={close} />,
        },
        may('VOID') && {
          title: record('void.title'),
          icon: IconArrowBackUp,
          danger: true,
          children: (close) => <VoidForm id={post.id} version={post.version} close={close} />,
        },
      ]}
    />
  );
}
