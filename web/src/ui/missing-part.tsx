import { Affix, Alert, Button, Group } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { askAgain, isPartMissing, onPartMissing } from '../api/arriving.js';

/** Stands above all else while a part of the desk has not come. */
export function MissingPart(): ReactNode {
  const { t } = useTranslation();
  const missing = useSyncExternalStore(onPartMissing, isPartMissing);
  if (!missing) return null;
  return (
    <Affix position={{ bottom: 16, left: 16, right: 16 }} zIndex={500}>
      <Alert
        color="yellow"
        variant="filled"
        autoContrast
        maw={640}
        mx="auto"
        role="alert"
        icon={<IconPlugConnectedX aria-hidden />}
      >
        {t('failure.part')}
        <Group mt="xs" gap="xs">
          <Button size="xs" variant="default" onClick={askAgain}>
            {t('state.again')}
          </Button>
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            {t('state.reload')}
          </Button>
        </Group>
      </Alert>
    </Affix>
  );
}
