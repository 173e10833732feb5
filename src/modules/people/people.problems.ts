import { constraintMeans } from '../../platform/database/index.js';
import { common, defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  NAME_MISSING: {
    kk: 'Тегі, аты немесе әкесінің аты – кемінде біреуі керек.',
    ru: 'Нужно хотя бы одно: фамилия, имя или отчество.',
    en: 'At least one is needed: family name, given name or patronymic.',
  },
  IIN_FORMAT: {
    kk: 'ЖСН он екі цифрдан тұрады.',
    ru: 'ИИН состоит из двенадцати цифр.',
    en: 'An IIN has twelve digits.',
  },
  IIN_CONTROL_DIGIT: {
    kk: 'ЖСН-нің бақылау цифры сәйкес емес.',
    ru: 'Контрольная цифра ИИН не сходится.',
    en: 'The control digit of the IIN is wrong.',
  },
  IIN_TAKEN: {
    kk: 'Мұндай ЖСН-мен басқа адам тіркелген.',
    ru: 'С этим ИИН уже записан другой человек.',
    en: 'Another person is recorded with this IIN.',
  },
  INVALID_EMAIL: {
    kk: 'Электрондық пошта мекенжайы жарамсыз.',
    ru: 'Неверный адрес электронной почты.',
    en: 'This is not an e-mail address.',
  },
  DUPLICATE_NAME: {
    kk: 'Бұл жазылуы екі рет берілген.',
    ru: 'Это написание дано дважды.',
    en: 'This spelling is given twice.',
  },
});

/** Said beside a record that was stored: worth a look, but no reason to refuse. */
defineProblems({
  IIN_BIRTH_DATE_DIFFERS: {
    kk: 'ЖСН-дегі туған күн көрсетілген күнге сәйкес емес.',
    ru: 'Дата рождения в ИИН не совпадает с указанной.',
    en: 'The birth date in the IIN is not the one given.',
  },
  IIN_GENDER_DIFFERS: {
    kk: 'ЖСН-дегі жыныс көрсетілгенге сәйкес емес.',
    ru: 'Пол в ИИН не совпадает с указанным.',
    en: 'The gender in the IIN is not the one given.',
  },
});

constraintMeans('people_iin_uq', problems.IIN_TAKEN, 'iin');
constraintMeans('people_iin_ck', problems.IIN_FORMAT, 'iin');
constraintMeans('people_life_ck', common.END_BEFORE_START, 'deathDate');
constraintMeans('other_names_person_id_text_uq', problems.DUPLICATE_NAME, 'otherNames');
