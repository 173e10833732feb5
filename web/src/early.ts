import { askEarly } from './api/request.js';
import { ME } from './api/me.document.js';
import { wordsOf } from './i18n/words.js';
import { currentLanguage } from './i18n/language.js';

// What every screen needs first is on its way while the large part of the desk is still being read.
askEarly(ME, {});
wordsOf(currentLanguage()).catch(() => undefined);
