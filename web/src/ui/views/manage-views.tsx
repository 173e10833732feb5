import { ActionIcon, Badge, Group, Table, VisuallyHidden } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import { openDialog } from '../form/dialogs.js';
import { EmptyState, WaitingState } from '../states.js';
import type { View } from './view.js';
import { ChangeView, DeleteView } from './view-forms.js';
import { VIEWS } from './views.document.js';

/** The views of a list: renamed and shared by their owners, deleted also by whoever may share. */
export function ManageViews({ list }: { readonly list: string }): ReactNode {
  const { t } = useTranslation('views');
  const { data } = useAnswer(VIEWS, { list });
  if (!data) return <WaitingState />;
  if (data.views.nodes.length === 0) return <EmptyState title={t('none')} />;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('name')}</Table.Th>
          <Table.Th>{t('owner')}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{t('deeds')}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.views.nodes.map((view) => (
          <Table.Tr key={view.id}>
            <Table.Td>
              {view.name} {view.shared && <Badge>{t('isShared')}</Badge>}
            </Table.Td>
            <Table.Td>{view.ownerName}</Table.Td>
            <Table.Td>
              <Deeds view={view} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Deeds({ view }: { readonly view: View }): ReactNode {
  const { t } = useTranslation('views');
  const { account, can } = useMe();
  const isOwn = view.owner === account?.id;
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {isOwn && can('views.write') && (
        <ActionIcon
          variant="subtle"
          aria-label={t('changeOf', { name: view.name })}
          onClick={() =>
            openDialog({ title: t('change'), children: (close) => <ChangeView view={view} close={close} /> })
          }
        >
          <IconPencil size={18} aria-hidden />
        </ActionIcon>
      )}
      {(isOwn || can('views.share')) && can('views.write') && (
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('deleteOf', { name: view.name })}
          onClick={() =>
            openDialog({ title: t('delete'), children: (close) => <DeleteView view={view} close={close} /> })
          }
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
