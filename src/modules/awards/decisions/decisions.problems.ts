import { constraintMeans } from '../../../platform/database/index.js';
import { defineProblems } from '../../../platform/problems/index.js';

export const problems = defineProblems({
  DECISION_EXISTS: {
    kk: 'Бұл органның осы күнгі осындай нөмірлі шешімі тіркелген.',
    ru: 'Решение этого органа с таким номером и датой уже записано.',
    en: 'A decision of this body with this number and date is recorded.',
  },
  NOT_ITS_RESOLUTION: {
    kk: 'Бұл – шешім қабылдаған орган отырысының қабылданған шешімі емес.',
    ru: 'Это не принятое решение заседания того органа, который решил.',
    en: 'This is no adopted resolution of a sitting of the body that decided.',
  },
  DECISION_DAY_UNKNOWN: {
    kk: 'Ұсыныстар бойынша шешім қабылдау үшін шешімнің толық күні керек.',
    ru: 'Чтобы решать по представлениям, нужен полный день решения.',
    en: 'To decide nominations the whole day of the decision must be known.',
  },
  DECISION_HOLDS: {
    kk: 'Бұл деректер марапат шешімінен алынады: шешімді түзетіңіз.',
    ru: 'Эти сведения берутся из решения о награждении: исправьте решение.',
    en: 'This stands in the decision on the award: correct the decision.',
  },
  GRANTED_BY_DECISION: {
    kk: 'Бұл марапат ұсыныс бойынша берілген: шешімі ауыстырылмайды.',
    ru: 'Эта награда присуждена по представлению: её решение не меняется.',
    en: 'This award was granted on a nomination: its decision does not change.',
  },
  OTHER_RULES_THEN: {
    kk: 'Ол күні бұл марапаттардың басқа ережесі қолданылған: {count}.',
    ru: 'В тот день для этих наград действовали другие правила: {count}.',
    en: 'On that day other rules governed these awards: {count}.',
  },
  DECIDED_BEFORE_NOMINATION: {
    kk: 'Шешім ұсыныс тапсырылғаннан бұрын қабылданған.',
    ru: 'Решение принято раньше, чем подано представление.',
    en: 'The decision is earlier than the nomination.',
  },
  FOUR_EYES: {
    kk: 'Ұсынысты дайындаған не тексерген адам ол бойынша шешім қабылдамайды.',
    ru: 'Кто готовил или проверял представление, тот по нему не решает.',
    en: 'You have prepared or checked this nomination: another one decides.',
  },
  NOMINEE_TWICE: {
    kk: 'Бұл алушы шешімде екі рет аталған.',
    ru: 'Этот награждаемый назван в решении дважды.',
    en: 'This nominee stands in the decision twice.',
  },
  FOR_ANOTHER_BODY: {
    kk: 'Бұл ұсыныс басқа органға жолданған.',
    ru: 'Это представление направлено другому органу.',
    en: 'This nomination goes to another body.',
  },
  DECIDER_NOT_ALLOWED: {
    kk: 'Ереже бойынша бұл марапат туралы мұндай орган шешім қабылдамайды.',
    ru: 'По положению такой орган об этой награде не решает.',
    en: 'By the statute such a body does not decide on this award.',
  },
  RULES_CHANGED: {
    kk: 'Тексерілгеннен бері марапаттың ережесі өзгерген: ұсынысты қайта тексеріңіз.',
    ru: 'После проверки правила награды изменились: проверьте представление заново.',
    en: 'The rules of the award have changed since the check: check the nomination again.',
  },
  CHECK_BLOCKS: {
    kk: 'Ереже қайшы келеді және оған қарамастан өткізілмеген. {rules} Ұсынысты қайта тексеріңіз.',
    ru: 'Правило препятствует, и пропуска вопреки ему нет. {rules} Проверьте представление заново.',
    en: 'A rule is against it and was not overridden. {rules} Check the nomination again.',
  },
  NOT_OF_DECISION: {
    kk: 'Бұл марапат осы шешіммен берілмеген.',
    ru: 'Эта награда присуждена не этим решением.',
    en: 'This award was not given by this decision.',
  },
  RULES_IN_USE: {
    kk: 'Бұл ереже бойынша марапат берілген: ол түзетілмейді, жаңа ереже белгіленеді.',
    ru: 'По этим правилам награда уже присуждена: они не исправляются, устанавливаются новые.',
    en: 'Awards were given by these rules: they are not corrected, new ones are defined.',
  },
});

constraintMeans('award_decisions_number_uq', problems.DECISION_EXISTS, 'number');
constraintMeans('nominations_four_eyes_ck', problems.FOUR_EYES, 'rows');
