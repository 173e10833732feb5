import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

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
  IIN_IMPOSSIBLE: {
    kk: 'ЖСН-нің алғашқы жеті цифры ешқандай ықтимал туған күнді білдірмейді.',
    ru: 'Первые семь цифр ИИН не означают никакой возможной даты рождения.',
    en: 'The first seven digits of the IIN mean no date of birth that can be.',
  },
  IIN_TAKEN: {
    kk: 'Мұндай ЖСН-мен басқа адам тіркелген. Жазбасы сізге ашық болмаса, «Жазбаны ашуды сұрау» дегенді таңдаңыз.',
    ru: 'С этим ИИН уже записан другой человек. Если его запись вам не открыта, выберите «Запросить доступ к записи».',
    en: 'Another person is recorded with this IIN. If the record is not open to you, choose “Ask for the record”.',
  },
  CONSENT_MISSING: {
    kk: 'Этносты жазу үшін адамның өзі берген, күшіндегі келісімі керек.',
    ru: 'Чтобы записать этнос, нужно действующее согласие самого лица.',
    en: 'Ethnicity is recorded only with a consent in force by which the person declares it.',
  },
  CONSENT_WITHDRAWN: {
    kk: 'Бұл келісім бұрын кері қайтарылған.',
    ru: 'Это согласие уже отозвано.',
    en: 'This consent was withdrawn before.',
  },
  PERSON_ANONYMISED: {
    kk: 'Бұл тұлғаның дербес деректері жойылған; жазба енді өзгертілмейді.',
    ru: 'Персональные данные этого лица уничтожены; запись больше не изменяется.',
    en: 'The personal data of this person were erased; the record is not changed any more.',
  },
  PURPOSE_TOO_SHORT: {
    kk: 'Деректердің не үшін қажет екенін жазыңыз: кемінде {min} әріп.',
    ru: 'Напишите, для чего нужны данные: не меньше {min} букв.',
    en: 'Say what the data are needed for: at least {min} letters.',
  },
  INVALID_EMAIL: {
    kk: 'Электрондық пошта мекенжайы жарамсыз.',
    ru: 'Неверный адрес электронной почты.',
    en: 'This is not an e-mail address.',
  },
});

/** Said beside a record that was stored: worth a look, but no reason to refuse. */
defineProblems({
  IIN_VERY_OLD: {
    kk: 'ЖСН бойынша адам 120 жылдан астам бұрын туған. Тексеріңіз.',
    ru: 'По ИИН человек родился более 120 лет назад. Проверьте.',
    en: 'By the IIN the person was born more than 120 years ago. Check it.',
  },
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

constraintMeans('people_iin_hash_uq', problems.IIN_TAKEN, 'iin');
constraintMeans('people_ethnicity_consent_ck', problems.CONSENT_MISSING, 'ethnicGroupId');
constraintMeans('people_life_ck', orderProblems.DEATH_BEFORE_BIRTH, 'deathDate');
// The last guard of what was erased, whatever command asks.
constraintMeans('subject_keys_erased_ck', problems.PERSON_ANONYMISED, 'id');
