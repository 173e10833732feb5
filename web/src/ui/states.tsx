import { Button, Center, Loader, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconAlertTriangle, IconInbox, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NoAnswer, RefusedRequest } from '../api/request.js';
import { sentenceOf } from '../api/sentence-of.js';

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}
function State({ icon, title, children }: StateProps): ReactNode {
  return (
    <Center py="xl">
      <Stack align="center" gap="xs" maw={480} ta="center">
        <ThemeIcon size={52} radius="xl" variant="light" color="gray">
          {icon}
        </ThemeIcon>
        <Text fw={600}>{title}</Text>
        {children}
      </Stack>
    </Center>
  );
}

/** Nothing fits, or nothing is there yet; `children` say what to do about it. */
export function EmptyState({ title, children }: { readonly title?: string; readonly children?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <State icon={<IconInbox aria-hidden />} title={title ?? t('state.empty')}>
      {children}
    </State>
  );
}

export function WaitingState(): ReactNode {
  const { t } = useTranslation();
  return (
    <Center py="xl" mih={200} role="status" aria-label={t('state.waiting')}>
      <Loader />
    </Center>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly again?: () => void;
}
/** What could not be read, in the server's words, and the way to try again. */
export function FailureState({ error, again }: FailureProps): ReactNode {
  const { t } = useTranslation();
  const Icon = error instanceof NoAnswer ? IconPlugConnectedX : IconAlertTriangle;
  return (
    <div role="alert">
      <State icon={<Icon aria-hidden />} title={sentenceOf(error, t)}>
        {error instanceof RefusedRequest && error.requestId && (
          <Text size="xs" c="dimmed">
            {error.requestId}
          </Text>
        )}
        {again && (
          <Button variant="light" onClick={again}>
            {t('state.again')}
          </Button>
        )}
      </State>
    </div>
  );
}
