import { Button, Code, CopyButton, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './recovery-codes.module.css';

interface Props {
  readonly codes: readonly string[];
  /** Says that they are kept: they are not shown again. */
  readonly onKept: () => void;
}

/** The codes that open an account once each when the app is lost: to copy, to print, never shown again. */
export function RecoveryCodes({ codes, onKept }: Props): ReactNode {
  const { t } = useTranslation('second-factor');
  return (
    <Stack className={classes.sheet}>
      <Text size="sm">{t('keepCodes')}</Text>
      <SimpleGrid component="ol" cols={2} spacing="xs" verticalSpacing="xs" className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <Code fz="sm">{code}</Code>
          </li>
        ))}
      </SimpleGrid>
      <Group gap="xs" className="unprinted">
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
              onClick={copy}
            >
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </Group>
      <Button onClick={onKept} className="unprinted">
        {t('kept')}
      </Button>
    </Stack>
  );
}
