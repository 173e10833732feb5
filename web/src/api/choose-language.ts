import { speak } from '../i18n/index.js';
import { keepLanguage, type Language } from '../i18n/language.js';
import { arriving } from './arriving.js';
import { graphql } from './graphql.js';
import { accountOfDesk } from './me.js';
import { askOnce } from './request.js';

const CHOOSE = graphql(/* GraphQL */ `
  mutation ChooseLanguage($input: ChooseLanguageInput!) {
    chooseLanguage(input: $input) {
      language
    }
  }
`);

/** Speaks it, and keeps the choice: on this machine, and with the account of whoever sits here. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await arriving(() => speak(language));
  // Not kept there: the machine still knows, and nothing else hangs on it.
  if (accountOfDesk()) await askOnce(CHOOSE, { input: { language } }).catch(() => undefined);
}
