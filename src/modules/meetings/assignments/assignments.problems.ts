import { constraintMeans } from '../../../platform/database/index.js';
import { common, defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  ASSIGNMENT_STATE: {
    kk: 'Тапсырманың қазіргі күйінде бұл әрекет орындалмайды.',
    ru: 'В нынешнем состоянии поручения это действие невозможно.',
    en: 'This cannot be done in the present state of the assignment.',
  },
  GIVER_UNKNOWN: {
    kk: 'Тапсырманы кім бергені көрсетілуі керек: шешім, адам, ұйым немесе баспадағы атауы.',
    ru: 'Нужно указать, кто дал поручение: решение, лицо, организация или как напечатано.',
    en: 'Say by whom it is given: a resolution, a person, an organization, or as printed.',
  },
  NOT_ADOPTED: {
    kk: 'Қабылданбаған шешімнен тапсырма шықпайды.',
    ru: 'Из непринятого решения поручений не следует.',
    en: 'A resolution that was not adopted gives no assignments.',
  },
  ONE_ADDRESSEE: {
    kk: 'Орындаушы біреу: ұйым немесе адам.',
    ru: 'Исполнитель в строке один: организация или лицо.',
    en: 'An addressee is an organization or a person, one of them.',
  },
  NOT_LATER: {
    kk: 'Жаңа мерзім бұрынғысынан кейін болуы керек.',
    ru: 'Новый срок должен быть позже прежнего.',
    en: 'The new day is to be later than the one before.',
  },
  NO_DUE_DAY: {
    kk: 'Бұл тапсырманың мерзімі жоқ.',
    ru: 'У этого поручения нет срока.',
    en: 'This assignment has no day.',
  },
  MEETING_OF_RESOLUTION: {
    kk: 'Шешім басқа отырыста қабылданған: тапсырма сол отырыстан шығады.',
    ru: 'Решение принято на другом заседании: поручение следует из него.',
    en: 'The resolution was taken at another meeting: the assignment follows from that one.',
  },
  GIVEN_BEFORE_MEETING: {
    kk: 'Тапсырма оны берген отырыстан бұрын берілген болып тұр.',
    ru: 'Поручение оказалось раньше заседания, на котором его дали.',
    en: 'The assignment would be earlier than the meeting at which it was given.',
  },
  NO_EVIDENCE: {
    kk: 'Бұл жазба тапсырманың орындалғанын көрсетпейді: одан не шыққанын көрсетіңіз (құжат, іс-шара).',
    ru: 'Эта запись не показывает, что поручение исполнено: нужно то, что из него вышло (источник, событие).',
    en: 'This record does not show that it was done: name what came of it (a source, an event).',
  },
  EVIDENCE_OF_ITSELF: {
    kk: 'Тапсырманың орындалғанын оның өзі дәлелдемейді.',
    ru: 'Поручение не может подтверждать само себя.',
    en: 'An assignment is no evidence of itself.',
  },
});

constraintMeans('assignment_addressees_who_uq', common.DUPLICATE, 'addressees');
