import { constraintMeans } from '../../platform/database/index.js';
import { common, defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  POST_OCCUPIED: {
    kk: 'Бұл лауазымды осы уақытта басқа адам атқарады.',
    ru: 'Эту должность в это время занимает другой человек.',
    en: 'Somebody else holds this post at that time.',
  },
  SEATS_TAKEN: {
    kk: 'Бұл лауазымдағы {seats} орынның бәрі осы уақытта бос емес.',
    ru: 'Все места этой должности ({seats}) в это время заняты.',
    en: 'All {seats} seats of this post are taken at that time.',
  },
  MEMBERSHIP_OVERLAPS: {
    kk: 'Бұл адам осы уақытта сол лауазымда тіркелген.',
    ru: 'Этот человек уже записан на этой должности в это время.',
    en: 'This person is already recorded on this post at that time.',
  },
  OF_OTHER_ORGANIZATION: {
    kk: 'Ол басқа ұйымға тиесілі.',
    ru: 'Это относится к другой организации.',
    en: 'It belongs to another organization.',
  },
  ORGANIZATION_ENDED: {
    kk: 'Ұйым таратылған: оған жаңа мүше тағайындалмайды.',
    ru: 'Организация упразднена: новых членов в неё не назначают.',
    en: 'The organization exists no more; nobody new can be appointed to it.',
  },
  PERSON_DIED: {
    kk: 'Бұл күні адам қайтыс болған еді.',
    ru: 'К этому дню человека уже не было в живых.',
    en: 'The person had died by that day.',
  },
  ALREADY_ENDED: {
    kk: 'Бұл мүшелік аяқталған. Қате болса, түзетіңіз.',
    ru: 'Это членство уже прекращено. Если записано неверно – исправьте.',
    en: 'This membership has ended. If that is recorded wrongly, correct it.',
  },
  TERM_NUMBER_TAKEN: {
    kk: 'Мұндай нөмірлі шақырылым бар.',
    ru: 'Созыв с таким номером уже есть.',
    en: 'A term with this number exists.',
  },
  END_WITHOUT_ENDING: {
    kk: 'Аяқталмаған мүшелікте аяқталу күні де, негізі де болмайды.',
    ru: 'У непрекращённого членства нет ни даты, ни основания прекращения.',
    en: 'A membership that has not ended has neither an end date nor an end reason.',
  },
});

constraintMeans('memberships_one_seat_ex', problems.POST_OCCUPIED, 'postId');
constraintMeans('memberships_no_overlap_ex', problems.MEMBERSHIP_OVERLAPS, 'personId');
constraintMeans('memberships_period_ck', common.END_BEFORE_START, 'endDate');
constraintMeans('memberships_end_ck', problems.END_WITHOUT_ENDING, 'ended');
constraintMeans('memberships_known_since_ck', common.REQUIRED, 'attestedOn');
constraintMeans('terms_organization_id_number_uq', problems.TERM_NUMBER_TAKEN, 'number');
constraintMeans('terms_period_ck', common.END_BEFORE_START, 'endDate');
