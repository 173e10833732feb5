import { Group, Input, SegmentedControl, Select, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../api/choose-language.js';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/language.js';
import { Section } from '../../ui/section.js';

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

/** In which language and in which light the desk is shown. */
export function Appearance(): ReactNode {
  const { t, i18n } = useTranslation('account');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('appearance')}>
      <Group gap="xl" align="flex-start">
        <Select
          label={t('language')}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          value={i18n.language}
          allowDeselect={false}
          onChange={(language) => void chooseLanguage(language as Language)}
        />
        <Input.Wrapper label={t('light')} component="div">
          <SegmentedControl
            display="flex"
            aria-label={t('light')}
            data={SCHEMES.map((value) => ({ value, label: t(`scheme.${value}`) }))}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
          />
        </Input.Wrapper>
      </Group>
    </Section>
  );
}
