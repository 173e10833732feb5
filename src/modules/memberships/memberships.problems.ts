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
  SUCCESSOR_SEATS_TAKEN: {
    kk: 'Құқықтық мирасқорда бос орын жетпейді: {records}.',
    ru: 'У правопреемника не хватает свободных мест: {records}.',
    en: 'The successor has too few free seats: {records}.',
  },
  BEGAN_LATER: {
    kk: 'Мүшеліктер бұл күннен кейін басталған: {records}.',
    ru: 'Членство началось после этого дня: {records}.',
    en: 'Memberships began after that day: {records}.',
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
    ru: 'Организация прекратила деятельность: новых членов в неё не назначают.',
    en: 'The organization exists no more; nobody new can be appointed to it.',
  },
  DIED_IN_OFFICE: {
    kk: 'Адам қайтыс болған: мүшелігі аяқталған болуы керек.',
    ru: 'Человек умер: его членство должно быть прекращено.',
    en: 'The person has died, so the membership must have ended.',
  },
  ENDED_BY_DEATH: {
    kk: 'Қайтыс болуына байланысты аяқталған мүшеліктер өзгеріссіз қалды: {records}. Қажет болса, түзетіңіз.',
    ru: 'Записи о членстве, прекращённом в связи со смертью, остались без изменений: {records}. При необходимости исправьте их.',
    en: 'Memberships that ended by death stay as they are: {records}. Correct them where needed.',
  },
  CONTRADICTS_MEMBERSHIPS: {
    kk: 'Бұл күн бұрын жазылған мүшеліктерге қайшы: {count}.',
    ru: 'Эта дата противоречит ранее внесённым записям о членстве: {count}.',
    en: 'This date contradicts memberships recorded before: {count}.',
  },
  CONTRADICTS_TERMS: {
    kk: 'Бұл күн бұрын жазылған шақырылымдарға қайшы: {count}.',
    ru: 'Эта дата противоречит ранее внесённым созывам: {count}.',
    en: 'This date contradicts terms recorded before: {count}.',
  },
  POST_CLOSED: {
    kk: 'Бұл лауазым жабылған: оған енді ешкім тағайындалмайды.',
    ru: 'Эта должность упразднена: на неё больше не назначают.',
    en: 'This post is closed; nobody is appointed to it any more.',
  },
  POST_HELD: {
    kk: 'Бұл күннен кейін лауазымды атқарып отырғандар бар: {count}.',
    ru: 'После этого дня должность занимают: {count}.',
    en: 'The post is held after that day: {count}.',
  },
  POST_OPEN: {
    kk: 'Бұл лауазым жабылмаған.',
    ru: 'Эта должность не упразднена.',
    en: 'This post is not closed.',
  },
  TERM_OVERLAPS: {
    kk: 'Бұл органның басқа шақырылымымен мерзімі қабаттасады.',
    ru: 'Срок пересекается с другим созывом этого органа.',
    en: 'It overlaps with another term of this body.',
  },
  TERM_ENDED: {
    kk: 'Бұл шақырылым аяқталған. Қате болса, түзетіңіз.',
    ru: 'Этот созыв уже завершён. Если записано неверно – исправьте.',
    en: 'This term has ended. If that is recorded wrongly, correct it.',
  },
  MEMBERS_OUTSIDE_TERM: {
    kk: 'Осы шақырылымдағы мүшеліктердің мерзімі шақырылымнан тыс: {count}.',
    ru: 'Записи о членстве этого созыва выходят за его пределы: {count}.',
    en: 'Memberships of this term lie outside it: {count}.',
  },
  ALREADY_ENDED: {
    kk: 'Бұл мүшелік аяқталған. Қате болса, түзетіңіз.',
    ru: 'Это членство уже прекращено. Если записано неверно – исправьте.',
    en: 'This membership has ended. If that is recorded wrongly, correct it.',
  },
  NOT_BEGUN: {
    kk: 'Бұл мүшелік әлі басталған жоқ, сондықтан аяқталмайды. Қате енгізілген болса, жазбаны жойыңыз.',
    ru: 'Это членство ещё не началось, поэтому не может прекратиться. Если оно внесено по ошибке – аннулируйте запись.',
    en: 'This membership has not begun, so it cannot have ended. If it was entered by mistake, take it back.',
  },
  END_PLANNED: {
    kk: 'Болашақ аяқталу күні жазылған: {date}. Қашан аяқталғанын немесе оның күні белгісіз екенін көрсетіңіз.',
    ru: 'Записан день окончания, который ещё впереди: {date}. Укажите, когда членство прекратилось, или что день неизвестен.',
    en: 'An end that lies ahead is recorded: {date}. Say when it ended, or that the day is not known.',
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
constraintMeans('terms_no_overlap_ex', problems.TERM_OVERLAPS, 'startDate');
