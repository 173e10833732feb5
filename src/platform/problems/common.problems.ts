import { defineProblems } from './problem-texts.js';

/** Problems that any input may have. */
export const common = defineProblems({
  REQUIRED: { kk: 'Бұл өріс міндетті.', ru: 'Это поле обязательно.', en: 'This field is required.' },
  TOO_LONG: {
    kk: 'Мәтін тым ұзын: ең көбі {max} таңба.',
    ru: 'Текст слишком длинный: не больше {max} знаков.',
    en: 'The text is too long: at most {max} characters.',
  },
  TOO_MANY: {
    kk: 'Тізім тым ұзын: ең көбі {max}.',
    ru: 'Список слишком длинный: не больше {max}.',
    en: 'The list is too long: at most {max}.',
  },
  INVALID_CHARACTER: {
    kk: 'Мәтінде сақтауға болмайтын таңба бар.',
    ru: 'В тексте есть недопустимый знак.',
    en: 'The text holds a character that cannot be stored.',
  },
  MIXED_SCRIPT: {
    kk: '«{word}» сөзінде кирилл мен латын әріптері араласқан; латын әріптері: {latin}.',
    ru: 'В слове «{word}» смешаны кириллица и латиница; латинские буквы: {latin}.',
    en: 'The word “{word}” mixes Cyrillic and Latin letters; the Latin ones: {latin}.',
  },
  NO_LETTER: {
    kk: 'Атауда кемінде бір әріп болуы керек.',
    ru: 'В названии должна быть хотя бы одна буква.',
    en: 'A name holds at least one letter.',
  },
  NO_DIGIT: {
    kk: 'Нөмірде кемінде бір цифр болуы керек.',
    ru: 'В номере должна быть хотя бы одна цифра.',
    en: 'A number holds at least one digit.',
  },
  OUT_OF_REACH: {
    kk: 'Бұл жазба сіздің құқықтарыңыз қолданылатын аумаққа жатпайды.',
    ru: 'Эта запись не относится к территории, на которую распространяются ваши права.',
    en: 'This record does not belong to the places where your rights hold.',
  },
  FIELD_HIDDEN: {
    kk: 'Бұл өріс сізге көрінбейді, сондықтан оны өзгерте алмайсыз.',
    ru: 'Это поле вам не видно, поэтому изменить его нельзя.',
    en: 'You may not see this field of the record, so you may not change it.',
  },
  INVALID_WEB_ADDRESS: {
    kk: 'Веб-мекенжай осылай жазылады: https://uakit.kz.',
    ru: 'Веб-адрес записывается так: https://uakit.kz.',
    en: 'A web address is written like this: https://uakit.kz.',
  },
  INVALID_PHONE: {
    kk: 'Телефон цифрлармен жазылады: +7 701 123 45 67, керек болса «ішкі 12». Бірнеше нөмір үтірмен бөлінеді.',
    ru: 'Телефон записывается цифрами: +7 701 123 45 67, если нужно, «доб. 12». Несколько номеров разделяют запятой.',
    en: 'A telephone is written in digits: +7 701 123 45 67, with “ext. 12” if need be. Several are parted by commas.',
  },
  INVALID_ID: { kk: 'Бұл идентификатор емес.', ru: 'Это не идентификатор.', en: 'This is not an id.' },
  INVALID_CODE: {
    kk: 'Код латын әріптерінен, цифрлардан, «_» және «-» белгілерінен тұрады.',
    ru: 'Код состоит из латинских букв, цифр, «_» и «-».',
    en: 'A code is made of Latin letters, digits, “_” and “-”.',
  },
  INVALID_DATE: {
    kk: 'Күн танылмады немесе күнтізбеде ондай күн жоқ. Жылын, айы мен жылын немесе толық күнін жазыңыз.',
    ru: 'Дата не распознана, или такой даты нет в календаре. Запишите год, месяц и год или дату целиком.',
    en: 'This is no date, or the calendar has no such date. Write a year, a month of a year or a whole day.',
  },
  INVALID_DAY: {
    kk: 'Күн танылмады немесе күнтізбеде ондай күн жоқ. Мұнда толық күн керек: күні, айы және жылы.',
    ru: 'Дата не распознана, или такой даты нет в календаре. Здесь она нужна целиком: день, месяц и год.',
    en: 'This is no day, or the calendar has no such day. A whole one is needed here: its day, month and year.',
  },
  TOO_LONG_AGO: {
    kk: 'Бұл күн тым ертеде: мұнда {year} жылдан бергі күндер жазылады.',
    ru: 'Слишком давняя дата: здесь записывают даты начиная с {year} года.',
    en: 'This date is too long ago: dates here begin with the year {year}.',
  },
  DATE_IN_FUTURE: {
    kk: 'Бұл күн әлі келген жоқ.',
    ru: 'Эта дата ещё не наступила.',
    en: 'This date has not come yet.',
  },
  END_BEFORE_START: {
    kk: 'Аяқталуы басталуынан ертерек.',
    ru: 'Конец раньше начала.',
    en: 'The end is before the start.',
  },
  NOT_WHOLE: {
    kk: 'Сома бүтін теңгемен жазылады және теріс болмайды.',
    ru: 'Сумма записывается в целых тенге и не бывает отрицательной.',
    en: 'An amount is written in whole tenge and is never negative.',
  },
  TOO_LARGE: {
    kk: 'Сан тым үлкен: артық цифр жоқ па, тексеріңіз.',
    ru: 'Слишком большое число: проверьте, нет ли лишних цифр.',
    en: 'The number is too large: look for digits too many.',
  },
  OUT_OF_RANGE: {
    kk: 'Сан {min} мен {max} аралығында болуы керек.',
    ru: 'Число должно быть от {min} до {max}.',
    en: 'The number is to be from {min} to {max}.',
  },
  NOT_FOUND: { kk: 'Мұндай жазба табылмады.', ru: 'Такой записи нет.', en: 'There is no such record.' },
  UNKNOWN_CODE: {
    kk: '«{code}» коды анықтамалықта жоқ.',
    ru: 'Кода «{code}» нет в справочнике.',
    en: 'The code “{code}” is not in the reference data.',
  },
  RETIRED_CODE: {
    kk: '«{code}» коды енді қолданылмайды.',
    ru: 'Код «{code}» больше не применяется.',
    en: 'The code “{code}” is no longer in use.',
  },
  DUPLICATE_CODE: { kk: 'Мұндай код бар.', ru: 'Такой код уже есть.', en: 'This code is taken.' },
  DUPLICATE: {
    kk: 'Бұл жазба тізімде екі рет аталған.',
    ru: 'Эта запись названа в списке дважды.',
    en: 'This is named twice in the list.',
  },
  STALE_VERSION: {
    kk: 'Бұл жазба осы арада өзгерген. Қазіргі нұсқасы: {current}. Қайта оқып, қайталаңыз.',
    ru: 'Эта запись тем временем изменилась. Текущая версия: {current}. Прочитайте её заново и повторите.',
    en: 'This record has changed meanwhile. Its version is now {current}. Read it again and repeat.',
  },
  NOTHING_CHANGED: {
    kk: 'Өзгертетін ештеңе жоқ.',
    ru: 'Менять нечего.',
    en: 'There is nothing to change.',
  },
  ALREADY_VOIDED: {
    kk: 'Бұл жазба кері алынған.',
    ru: 'Эта запись уже аннулирована.',
    en: 'This record has been taken back.',
  },
  KEY_USED: {
    kk: 'Бұл кілтпен басқа әрекет орындалған. Жаңа әрекетке жаңа кілт алыңыз.',
    ru: 'С этим ключом уже выполнено другое действие. Для нового действия нужен новый ключ.',
    en: 'Something else was done under this key. Take a new key for a new command.',
  },
  SIMILAR_EXISTS: {
    kk: 'Осыған ұқсас жазба бар: {records}. Бір нәрсе екі рет енгізілмегенін тексеріңіз.',
    ru: 'Похожая запись уже есть: {records}. Проверьте, не внесено ли одно и то же дважды.',
    en: 'A similar record exists: {records}. Make sure that the same thing was not recorded twice.',
  },
  INVALID_INPUT: { kk: 'Мәні жарамсыз.', ru: 'Недопустимое значение.', en: 'The value is not valid.' },
});
