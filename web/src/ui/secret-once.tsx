import { Alert, Button, Code, CopyButton, Group, Stack } from '@mantine/core';
import { IconCheck, IconCopy, IconEyeExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  /** What it is, and that it is not shown again. */
  readonly about: string;
  readonly secret: string;
  readonly onKept: () => void;
}

/** A secret at the only moment at which it is shown. */
export function SecretOnce({ about, secret, onKept }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Stack>
      <Alert color="yellow" icon={<IconEyeExclamation aria-hidden />}>
        {about}
      </Alert>
      <Code block fz="md" tabIndex={0} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {secret}
      </Code>
      <Group justify="flex-end">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              onClick={copy}
            >
              {t(copied ? 'list.copied' : 'list.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t('secretKept')}</Button>
      </Group>
    </Stack>
  );
}
