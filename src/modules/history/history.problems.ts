import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  EMPTY_PERIOD: {
    kk: 'Кезеңнің басы соңынан ертерек болуы керек.',
    ru: 'Начало периода должно быть раньше его конца.',
    en: 'The beginning of a period is before its end.',
  },
  UNKNOWN_FORMAT: {
    kk: 'Пішімі jsonl немесе csv болуы керек.',
    ru: 'Формат: jsonl или csv.',
    en: 'The formats are jsonl and csv.',
  },
  UNKNOWN_EVENT: {
    kk: 'Мұндай оқиға тарихқа жазылмайды.',
    ru: 'Таких событий в истории не бывает.',
    en: 'No such event is ever recorded.',
  },
  UNKNOWN_ENTITY: {
    kk: 'Мұндай түрдің өзгерістері тарихқа жазылмайды.',
    ru: 'Изменений такого типа в истории не бывает.',
    en: 'No changes of such a type are ever recorded.',
  },
  MOMENT_IN_FUTURE: {
    kk: 'Бұл уақыт әлі келген жоқ.',
    ru: 'Этот момент ещё не наступил.',
    en: 'This moment has not come yet.',
  },
  MOMENT_BEFORE_REGISTRY: {
    kk: 'Тізілім одан кейінірек жүргізіле бастады.',
    ru: 'Реестр ведётся с более позднего времени.',
    en: 'The registry has been kept since a later moment.',
  },
});
