import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../api/choose-language.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language.js';

export function LanguageChoices(): ReactNode {
  const { i18n } = useTranslation();
  return LANGUAGES.map((each) => (
    <Menu.Item key={each} lang={each} disabled={each === i18n.language} onClick={() => void chooseLanguage(each)}>
      {LANGUAGE_NAMES[each]}
    </Menu.Item>
  ));
}
