import { Button } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, type Language } from '../../i18n/language.js';
import { LaterMenu } from './later-menu.js';
import { later } from '../later.js';

const LanguageChoices = later(async () => (await import('./language-choices.js')).LanguageChoices);

export function LanguageMenu(): ReactNode {
  const { t, i18n } = useTranslation();
  const button = (
    <Button
      variant="default"
      flex="none"
      aria-haspopup="menu"
      leftSection={<IconWorld size={18} aria-hidden />}
      aria-label={`${t('language')}: ${LANGUAGE_NAMES[i18n.language as Language]}`}
    >
      {i18n.language.toUpperCase()}
    </Button>
  );
  return (
    <LaterMenu button={button}>
      <LanguageChoices />
    </LaterMenu>
  );
}
