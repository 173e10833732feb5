import { constraintMeans } from '../../platform/database/index.js';
import { common, defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

export const problems = defineProblems({
  ONE_PARTY: {
    kk: 'Әр жолда бір ғана тарап көрсетіңіз: ұйымды, адамды, басылымдағы атауды немесе «Аты аталмайды» деген белгіні.',
    ru: 'Укажите в каждой строке одну сторону: организацию, лицо, название из печати или отметку «Без указания имени».',
    en: 'Give one party in each row: an organization, a person, a name as printed, or anonymous.',
  },
  PARTY_TWICE: {
    kk: 'Бұл тарап осы рөлде жазылған.',
    ru: 'Эта сторона в этой роли уже записана.',
    en: 'This party is recorded in this role already.',
  },
  BELOW_ITSELF: {
    kk: 'Жазба өзінің бөлігі бола алмайды.',
    ru: 'Запись не может быть частью самой себя.',
    en: 'A record cannot be a part of itself.',
  },
  STATE_SKIPPED: {
    kk: 'Жоба ұсынылады, іріктеледі, қолдау табады, орындалады: кезең аттап өтілмейді.',
    ru: 'Проект предлагают, отбирают, поддерживают и выполняют: этапы не пропускаются.',
    en: 'A project is proposed, selected, supported and done: no state is skipped.',
  },
  NAMELESS: {
    kk: 'Акцияның атауы не себебінің сипаттамасы керек.',
    ru: 'Нужно название акции или описание повода.',
    en: 'A campaign has a title, or its occasion in words.',
  },
  DIRECTION_HAS_EVENTS: {
    kk: 'Бұл бағытқа іс-шаралар жатады.',
    ru: 'К этому направлению относятся мероприятия.',
    en: 'Events belong to this direction.',
  },
  REPORTED_BEFORE: {
    kk: 'Бұл ұйымның есебі жазылған.',
    ru: 'Отчёт этой организации уже записан.',
    en: 'The report of this organization is recorded.',
  },
});

constraintMeans('events_period_ck', common.END_BEFORE_START, 'endDate');
constraintMeans('campaigns_period_ck', common.END_BEFORE_START, 'endDate');
constraintMeans('programmes_period_ck', common.END_BEFORE_START, 'endDate');
constraintMeans('projects_period_ck', common.END_BEFORE_START, 'endDate');
constraintMeans('memoranda_term_ck', orderProblems.BEFORE_SIGNING, 'validUntil');
constraintMeans('programmes_parent_id_ck', problems.BELOW_ITSELF, 'parentId');
constraintMeans('project_steps_project_id_state_uq', problems.STATE_SKIPPED, 'state');
constraintMeans('events_series_id_ck', problems.BELOW_ITSELF, 'seriesId');
constraintMeans('activity_parties_once_uq', problems.PARTY_TWICE, 'parties');
constraintMeans('events_direction_id_fk', problems.DIRECTION_HAS_EVENTS, 'withdrawDirections');
