import { Group, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '../../i18n/language.js';

export type LocalizedInput = Readonly<Record<Language, string>>;
export const NO_NAME: LocalizedInput = { kk: '', ru: '', en: '' };

interface Props {
  readonly label: string;
  readonly value?: LocalizedInput;
  readonly onChange?: (value: LocalizedInput) => void;
  readonly error?: ReactNode;
  readonly required?: boolean;
}

/** A name in Kazakh, Russian and English, Kazakh first. */
export function LocalizedField({ label, value = NO_NAME, onChange, error, required }: Props): ReactNode {
  return (
    <Stack gap="xs">
      <Group grow align="flex-start">
        {LANGUAGES.map((language, place) => (
          <TextInput
            key={language}
            lang={language}
            label={`${label} (${language.toUpperCase()})`}
            value={value[language]}
            error={place === 0 ? error : undefined}
            required={required && place === 0}
            onChange={({ currentTarget }) => onChange?.({ ...value, [language]: currentTarget.value })}
          />
        ))}
      </Group>
    </Stack>
  );
}

/** As the API takes it: what is empty is not said. */
export const localizedInput = (value: LocalizedInput): { kk?: string; ru?: string; en?: string } =>
  Object.fromEntries(LANGUAGES.filter((each) => value[each].trim() !== '').map((each) => [each, value[each]]));
