import { Button, Menu } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../api/choose-language.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/language.js';

export function LanguageMenu(): ReactNode {
  const { t, i18n } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          flex="none"
          leftSection={<IconWorld size={18} aria-hidden />}
          aria-label={`${t('language')}: ${LANGUAGE_NAMES[i18n.language as Language]}`}
        >
          {i18n.language.toUpperCase()}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((each) => (
          <Menu.Item key={each} lang={each} disabled={each === i18n.language} onClick={() => void chooseLanguage(each)}>
            {LANGUAGE_NAMES[each]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
