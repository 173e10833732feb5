import { Anchor, Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconDownload, IconFileTypePdf } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../i18n/language.js';
import { openDialog } from './form/dialogs.js';

/** Papers of the state are in Kazakh, in Russian, or in both, one after the other. */
const PRINTED = ['kk', 'ru', 'kk,ru'] as const;
type Printed = (typeof PRINTED)[number];

interface Props {
  readonly title: string;
  /** Where the server makes it; the language is added. */
  readonly path: string;
}

/** A paper as it will be printed, in a frame, and as a file. */
export function PaperFrame({ title, path }: Props): ReactNode {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Printed>(currentLanguage() === 'ru' ? 'ru' : 'kk');
  const address = `${path}?language=${encodeURIComponent(language)}`;
  return (
    <Stack>
      <Group justify="space-between">
        <SegmentedControl
          aria-label={t('language')}
          value={language}
          onChange={(next) => setLanguage(next as Printed)}
          data={PRINTED.map((value) => ({ value, label: value.toUpperCase().replace(',', ' + ') }))}
        />
        <Button component="a" href={address} download leftSection={<IconDownload size={18} aria-hidden />}>
          {t('paper.download')}
        </Button>
      </Group>
      <iframe key={address} src={address} title={title} style={{ width: '100%', height: '68vh', border: 0 }} />
    </Stack>
  );
}

/** A line that opens a paper. */
export function PaperLink({ title, path }: Props): ReactNode {
  const open = (): void =>
    openDialog({ title, size: '60rem', children: () => <PaperFrame title={title} path={path} /> });
  return (
    <Anchor component="button" type="button" size="sm" onClick={open}>
      <Group gap={6} wrap="nowrap">
        <IconFileTypePdf size={18} aria-hidden />
        {title}
      </Group>
    </Anchor>
  );
}
