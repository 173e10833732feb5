import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const cabinet = words('Медиация кабинеті', 'Кабинет медиации', 'Mediation cabinet');
const kind = words('Даудың түрі', 'Вид спора', 'Kind of dispute');
const stage = words('Кезеңі', 'Этап', 'Stage');
const course = words('Өтініш неге ұласты', 'Чем стало обращение', 'What became of the request');
const outcome = words('Нәтижесі', 'Исход', 'Outcome');
const language = words('Тілі', 'Язык', 'Language');
const mediator = words('Медиатор', 'Медиатор', 'Mediator');
const receivedYear = words('Түскен жылы', 'Год поступления', 'Year received');
const courses = {
  CONSULTATION: words('кеңес беру', 'консультация', 'consultation'),
  MEDIATION: words('медиация', 'медиация', 'mediation'),
};
const outcomes = {
  AGREEMENT: words('келісімге келді', 'соглашение достигнуто', 'agreement'),
  NO_AGREEMENT: words('келісімге келмеді', 'соглашение не достигнуто', 'no agreement'),
  WITHDRAWN: words('қайтарып алынды', 'обращение отозвано', 'withdrawn'),
};

defineLabels({
  fields: { mediator, receivedYear, course, outcome, stage },
  types: {
    MediationCase: {
      label: words('Медиация ісі', 'Дело о медиации', 'Mediation case'),
      fields: {
        number: words('Журналдағы нөмірі', 'Номер в журнале', 'Number in the journal'),
        kind,
        languages: words('Тілдері', 'Языки', 'Languages'),
        receivedOn: words('Түскен күні', 'Дата поступления', 'Received on'),
        begunOn: words('Басталған күні', 'Дата начала', 'Begun on'),
        endedOn: words('Аяқталған күні', 'Дата окончания', 'Ended on'),
        mediators: words('Медиаторлар', 'Медиаторы', 'Mediators'),
        parties: words('Тараптар', 'Стороны', 'Parties'),
      },
    },
  },
  enums: {
    MediationStage: {
      label: words('Медиация ісінің кезеңі', 'Этап дела о медиации', 'Stage of a mediation case'),
      values: { REQUEST: words('өтініш', 'обращение', 'request'), ...courses, ...outcomes },
    },
    MediationCourse: { label: course, values: courses },
    MediationOutcome: {
      label: words('Медиация ісінің нәтижесі', 'Исход дела о медиации', 'Outcome of a mediation case'),
      values: outcomes,
    },
    MediationCaseAction: {
      label: words('Іспен не істеуге болады', 'Что можно сделать с делом', 'What can be done with a case'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        VOID: words('жазбаны кері алу', 'аннулировать запись', 'take the record back'),
        CONSULT: words('кеңес беруді бастау', 'начать консультацию', 'begin the consultation'),
        MEDIATE: words('медиацияны бастау', 'начать медиацию', 'begin the mediation'),
        AGREE: words('келісімді жазу', 'записать соглашение', 'record the agreement'),
        DISAGREE: words('келісімге келмегенін жазу', 'записать, что соглашения нет', 'record that there is none'),
        WITHDRAW: words('қайтарып алынғанын жазу', 'записать отзыв', 'record the withdrawal'),
      },
    },
    MediationCaseOrderField: {
      label: words('Медиация істерінің реті', 'Порядок дел о медиации', 'Order of mediation cases'),
      values: { RECEIVED: words('түскен күні', 'дата поступления', 'day received') },
    },
    MediationCaseGroup: {
      label: words('Медиация істерін топтау', 'Группировка дел о медиации', 'Grouping of mediation cases'),
      values: { CABINET: cabinet, KIND: kind, STAGE: stage, COURSE: course, OUTCOME: outcome, LANGUAGE: language, MEDIATOR: mediator },
    },
  },
}); // prettier-ignore
