import type { Language } from '../../../kernel/language.js';
import { words, type Words } from '../../../kernel/words.js';
import { inLanguages, literal, saying, type GroupField } from '../../../platform/reading/index.js';

interface Sentence {
  readonly dated: Words;
  /** Where no day is known; absent: there always is one. */
  readonly undated?: Words;
}
const SENTENCES: Readonly<Record<string, Sentence>> = {
  ACCREDITATION_ENDS: {
    dated: words('Аккредиттеу мерзімі {day} аяқталады.', 'Срок аккредитации истекает {day}.', 'The accreditation ends on {day}.'),
  },
  ACCREDITATION_EXPIRED: {
    dated: words('Аккредиттеу мерзімі {day} аяқталды.', 'Срок аккредитации истёк {day}.', 'The accreditation ended on {day}.'),
  },
  CONTACTS_UNCONFIRMED: {
    dated: words('Байланыс деректері соңғы рет {day} расталды.', 'Контакты в последний раз подтверждены {day}.', 'The contacts were last confirmed on {day}.'),
    undated: words('Байланыс деректері бірде-бір рет расталмаған.', 'Контакты ни разу не подтверждались.', 'The contacts were never confirmed.'),
  },
  NO_EVENT: {
    dated: words('Белгілі соңғы іс-шарасы {day} өтті.', 'Последнее известное мероприятие прошло {day}.', 'Its last known event was on {day}.'),
    undated: words('Іс-шаралары туралы мәлімет жоқ.', 'О мероприятиях сведений нет.', 'No event of it is known.'),
  },
  HEAD_VACANT: {
    dated: words('Басшы лауазымы бос, соңғы басшының өкілеттігі {day} аяқталды.', 'Должность руководителя свободна, полномочия последнего истекли {day}.', 'The post of the head is vacant; the last head left on {day}.'),
    undated: words('Басшы лауазымы бос.', 'Должность руководителя свободна.', 'The post of the head is vacant.'),
  },
}; // prettier-ignore

const DAY: Readonly<Record<Language, string>> = { kk: 'DD.MM.YYYY', ru: 'DD.MM.YYYY', en: 'FMDD FMMonth YYYY' };

/** Why the association is on the list, in words. */
export const warningInWords: GroupField = inLanguages((t, language) => {
  const day = `to_char(${t('day')}, ${literal(DAY[language])})`;
  const cases = Object.entries(SENTENCES).map(([reason, { dated, undated = dated }]) => {
    const said = `CASE WHEN ${t('day')} IS NULL THEN ${literal(undated[language])} ELSE ${saying(dated[language], { day })} END`;
    return `WHEN ${literal(reason)} THEN ${said}`;
  });
  return `CASE ${t('reason')} ${cases.join(' ')} END`;
});
