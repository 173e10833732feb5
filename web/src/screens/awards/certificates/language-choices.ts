import { LANGUAGE_NAMES } from '../../../i18n/language.js';
import type { Option } from '../../../ui/list/list.types.js';

/** The languages a paper is printed in: one, or two side by side. */
export const LANGUAGE_CHOICES: Option[] = ([['kk'], ['ru'], ['kk', 'ru']] as const).map((languages) => ({
  value: languages.join(','),
  label: languages.map((each) => LANGUAGE_NAMES[each]).join(' + '),
}));
