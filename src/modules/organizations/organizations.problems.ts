import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

export const problems = defineProblems({
  WRONG_KIND: {
    kk: '«{code}» мұндай жазбаға жарамайды: ол {type} түріне жатады.',
    ru: '«{code}» для такой записи не подходит: это вид типа {type}.',
    en: '“{code}” does not fit such a record: it is a kind of {type}.',
  },
  WRONG_TYPE: {
    kk: 'Ұйымдардың түрі бірдей болуы керек.',
    ru: 'Организации должны быть одного типа.',
    en: 'The organizations are to be of one type.',
  },
  ALREADY_DISSOLVED: {
    kk: 'Бұл ұйым таратылған.',
    ru: 'Эта организация уже прекратила деятельность.',
    en: 'This organization exists no more.',
  },
  PARENT_CYCLE: {
    kk: 'Ұйым өзіне бағынышты ұйымға бағына алмайды.',
    ru: 'Организация не может подчиняться самой себе.',
    en: 'An organization cannot lie below itself.',
  },
  TOO_FEW: {
    kk: 'Кемінде {min} ұйым керек.',
    ru: 'Нужно не меньше {min} организаций.',
    en: 'At least {min} organizations are needed.',
  },
  SAME_ORGANIZATION: {
    kk: 'Ұйым өзінің құқықтық мирасқоры бола алмайды.',
    ru: 'Организация не может быть правопреемником самой себя.',
    en: 'An organization cannot follow itself.',
  },
  BIN_FORMAT: {
    kk: 'БСН он екі цифрдан тұрады.',
    ru: 'БИН состоит из двенадцати цифр.',
    en: 'A BIN has twelve digits.',
  },
  BIN_CONTROL_DIGIT: {
    kk: 'БСН-нің бақылау цифры сәйкес емес.',
    ru: 'Контрольная цифра БИН не сходится.',
    en: 'The control digit of the BIN is wrong.',
  },
  BIN_IMPOSSIBLE: {
    kk: 'БСН-нің алғашқы бес цифры ұйымның тіркелген айы мен түрін білдірмейді.',
    ru: 'Первые пять цифр БИН не означают месяца регистрации и вида организации.',
    en: 'The first five digits of the BIN mean no month of registration and kind of organization.',
  },
  BIN_AHEAD: {
    kk: 'БСН көрсететін тіркеу айы әлі келген жоқ.',
    ru: 'Месяц регистрации, который означает БИН, ещё не наступил.',
    en: 'The month of registration that the BIN tells has not come yet.',
  },
  BIN_TAKEN: {
    kk: 'Мұндай БСН-мен басқа ұйым тіркелген.',
    ru: 'С этим БИН уже записана другая организация.',
    en: 'Another organization is recorded with this BIN.',
  },
  NOT_FOR_THIS_TYPE: {
    kk: 'Бұл өріс мұндай ұйымда болмайды.',
    ru: 'У такой организации этого поля нет.',
    en: 'An organization of this type has no such field.',
  },
});

constraintMeans('organizations_bin_uq', problems.BIN_TAKEN, 'bin');
constraintMeans('organizations_bin_ck', problems.BIN_FORMAT, 'bin');
constraintMeans('organizations_parent_id_ck', problems.PARENT_CYCLE, 'parentId');
constraintMeans('organizations_life_ck', orderProblems.DISSOLVED_BEFORE_FOUNDED, 'effectiveDate');
