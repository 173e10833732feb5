import { Center, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/use-answer.js';
import { LanguageMenu } from '../../ui/shell/language-menu.js';
import { OPTIONS } from './documents.js';
import { SignIn } from './sign-in.js';

/** The door of the desk. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation();
  const { data } = useAnswer(OPTIONS, {});
  useEffect(() => {
    document.title = `${t('session.signIn')} · Birlik`;
  }, [t]);
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper withBorder p={{ base: 'md', sm: 'xl' }} w={{ base: '100%', sm: 'auto' }}>
        <Stack>
          <Group justify="space-between" align="flex-start" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <img src="/icon.svg" alt="" width={40} height={40} />
              <div>
                <Title order={1} size="h3">
                  Birlik
                </Title>
                <Text size="sm" c="dimmed">
                  {t('motto')}
                </Text>
              </div>
            </Group>
            <LanguageMenu />
          </Group>
          <SignIn options={data?.signInOptions} />
        </Stack>
      </Paper>
    </Center>
  );
}
