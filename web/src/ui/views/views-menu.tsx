import { ActionIcon, Loader, Menu, Tooltip } from '@mantine/core';
import { IconBookmark, IconBookmarkPlus, IconSettings } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { useMe } from '../../api/use-me.js';
import { openDialog } from '../form/dialogs.js';
import { ManageViews } from './manage-views.js';
import type { Kept, View } from './view.js';
import { SaveView } from './view-forms.js';
import { VIEWS } from './views.document.js';

interface Props {
  readonly list: string;
  /** The question of the screen, at the moment it is kept. */
  readonly kept: () => Kept;
  readonly open: (view: View) => void;
}

/** Questions that are asked again and again: keeps this one, opens one's own and the shared ones. */
export function ViewsMenu({ list, kept, open }: Props): ReactNode {
  const { t } = useTranslation('views');
  const { account, can } = useMe();
  const [opened, setOpened] = useState(false);
  const { data } = useAnswer(VIEWS, { list }, { enabled: opened });
  if (!can('views.read')) return null;
  const views = data?.views.nodes ?? [];
  const own = views.filter(({ owner }) => owner === account?.id);
  const others = views.filter((each) => !own.includes(each));
  const save = (): void =>
    openDialog({ title: t('save'), children: (close) => <SaveView list={list} kept={kept()} close={close} /> });
  const manage = (): void =>
    openDialog({ title: t('manage'), children: () => <ManageViews list={list} />, size: 'xl' });
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened} width={300}>
      <Menu.Target>
        <Tooltip label={t('title')}>
          <ActionIcon variant="default" size={36} aria-label={t('title')}>
            <IconBookmark size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {can('views.write') && (
          <Menu.Item leftSection={<IconBookmarkPlus size={18} aria-hidden />} onClick={save}>
            {t('saveThis')}
          </Menu.Item>
        )}
        {!data && <Menu.Label>{<Loader size="xs" />}</Menu.Label>}
        {data && views.length === 0 && <Menu.Label>{t('none')}</Menu.Label>}
        <Part title={t('own')} views={own} open={open} />
        <Part title={t('shared')} views={others} open={open} />
        {views.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconSettings size={18} aria-hidden />} onClick={manage}>
              {t('manage')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

interface PartProps {
  readonly title: string;
  readonly views: readonly View[];
  readonly open: (view: View) => void;
}
function Part({ title, views, open }: PartProps): ReactNode {
  if (views.length === 0) return null;
  return (
    <>
      <Menu.Label>{title}</Menu.Label>
      {views.map((view) => (
        <Menu.Item key={view.id} onClick={() => open(view)}>
          {view.name}
        </Menu.Item>
      ))}
    </>
  );
}
