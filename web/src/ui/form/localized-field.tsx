import { SimpleGrid, Textarea, TextInput, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { valueLabel } from '../../i18n/labels.js';
import { LANGUAGES, type Language } from '../../i18n/language.js';
import type { Localized } from '../localized.js';

export type LocalizedInput = Readonly<Record<Language, string>>;
export const NO_NAME: LocalizedInput = { kk: '', ru: '', en: '' };

interface Props {
  readonly label: string;
  readonly value?: LocalizedInput;
  readonly onChange?: (value: LocalizedInput) => void;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Whole sentences, not a name. */
  readonly long?: boolean;
  readonly 'data-path'?: string;
}

/** A label with its language: «Атауы (қазақша)». */
export const inLanguage = (label: string, language: Language): string =>
  `${label} (${valueLabel('Language', language.toUpperCase())})`;

/** A name in Kazakh, Russian and English, Kazakh first. */
export function LocalizedField(props: Props): ReactNode {
  const { label, value = NO_NAME, onChange, error, required, long = false } = props;
  const Input = long ? LongText : TextInput;
  return (
    <SimpleGrid cols={{ base: 1, sm: long ? 1 : LANGUAGES.length }} spacing="sm" verticalSpacing="xs">
      {LANGUAGES.map((language, place) => (
        <Input
          key={language}
          lang={language}
          label={inLanguage(label, language)}
          value={value[language]}
          error={place === 0 ? error : undefined}
          required={required && place === 0}
          data-path={place === 0 ? props['data-path'] : undefined}
          onChange={({ currentTarget }: { currentTarget: { value: string } }) =>
            onChange?.({ ...value, [language]: currentTarget.value })
          }
        />
      ))}
    </SimpleGrid>
  );
}

const LongText = (props: TextareaProps): ReactNode => <Textarea autosize minRows={2} maxRows={10} {...props} />;

/** As the API takes it: Kazakh always, of the others what is not empty. */
export const localizedInput = ({ kk, ru, en }: LocalizedInput): { kk: string; ru?: string; en?: string } => ({
  kk,
  ...(ru.trim() && { ru }),
  ...(en.trim() && { en }),
});

/** The same of what may be left out: null where nothing is said. */
export const maybeLocalizedInput = (value: LocalizedInput): ReturnType<typeof localizedInput> | null =>
  LANGUAGES.some((each) => value[each].trim()) ? localizedInput(value) : null;

/** What the API gave, as the field holds it. */
export const localizedValue = (name: Localized | null | undefined): LocalizedInput => ({
  kk: name?.kk ?? '',
  ru: name?.ru ?? '',
  en: name?.en ?? '',
});
