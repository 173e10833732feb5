import { ActionIcon, Button, Kbd } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../keys.js';
import { LaterModal } from '../later-modal.js';
import { later } from '../later.js';
import { keepTyped, takeTyped } from './typed-ahead.js';

const Palette = later(async () => (await import('./palette.js')).Palette);
const KeysDialog = later(async () => (await import('./keys-dialog.js')).KeysDialog);

/** The search over everything, and the list of keys: both are a key away on every screen. */
export function Finder(): ReactNode {
  const { t } = useTranslation();
  const [searching, search] = useDisclosure(false, { onOpen: keepTyped, onClose: takeTyped });
  const [listing, keys] = useDisclosure();
  useKeys([
    { keys: '/', name: t('palette.label'), run: search.open },
    { keys: 'mod+K', name: t('palette.label'), run: search.open },
    { keys: 'shift+?', name: t('keys.title'), run: keys.open },
  ]);
  return (
    <>
      <Button
        variant="default"
        visibleFrom="sm"
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={<Kbd size="xs">/</Kbd>}
        onClick={search.open}
      >
        {t('palette.search')}
      </Button>
      <ActionIcon variant="default" size={36} hiddenFrom="sm" aria-label={t('palette.search')} onClick={search.open}>
        <IconSearch size={18} aria-hidden />
      </ActionIcon>
      <LaterModal
        opened={searching}
        onClose={search.close}
        title={t('palette.search')}
        size="lg"
        yOffset="10vh"
        centered={false}
      >
        <Suspense>{searching && <Palette close={search.close} />}</Suspense>
      </LaterModal>
      <LaterModal opened={listing} onClose={keys.close} title={t('keys.title')}>
        <Suspense>{listing && <KeysDialog />}</Suspense>
      </LaterModal>
    </>
  );
}
