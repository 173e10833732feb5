import type { LocalizedInput } from '../../../ui/form/localized-field.js';

/** A corrected name, as the API takes it: what is empty is cleared. */
export const localizedCorrection = ({
  kk,
  ru,
  en,
}: LocalizedInput): {
  kk: string;
  ru: string | null;
  en: string | null;
} => ({ kk, ru: ru.trim() || null, en: en.trim() || null });
