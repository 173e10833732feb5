import { defineProblems } from '../problems/index.js';

export const problems = defineProblems({
  NOT_A_FORM: {
    kk: 'Файл multipart/form-data пішінімен жіберіледі.',
    ru: 'Файл отправляют формой multipart/form-data.',
    en: 'A file is sent as a form, multipart/form-data.',
  },
  BROKEN_FORM: {
    kk: 'Пішін толық жетпеді немесе дұрыс құрылмаған.',
    ru: 'Форма пришла не целиком или составлена неверно.',
    en: 'The form did not arrive whole, or is malformed.',
  },
  ONE_FILE: {
    kk: 'Пішінде тек бір файл болады, ол – `file` өрісі.',
    ru: 'В форме должен быть ровно один файл, в поле `file`.',
    en: 'The form holds one file and nothing else, in the field `file`.',
  },
  FILE_EMPTY: { kk: 'Файл бос.', ru: 'Файл пуст.', en: 'The file is empty.' },
  FILE_TOO_LARGE: {
    kk: 'Файл тым үлкен: ең көбі {max} МБ.',
    ru: 'Файл слишком велик: не больше {max} МБ.',
    en: 'The file is too large: at most {max} MB.',
  },
  FILE_TYPE: {
    kk: 'Мазмұнына қарағанда бұл файл қабылданатын түрлерге жатпайды: {known}.',
    ru: 'Судя по содержимому, файл не относится к принимаемым типам: {known}.',
    en: 'By its content the file is of no type that is taken in: {known}.',
  },
  TOO_MANY_UPLOADS: {
    kk: 'Ешбір жазбаға тіркелмеген файлдарыңыз тым көп: {max}. Оларды тіркеңіз немесе бір тәулік күтіңіз.',
    ru: 'У вас слишком много файлов, не прикреплённых к записям: {max}. Прикрепите их или подождите сутки.',
    en: 'You have brought {max} files that hang on no record. Attach them, or wait for a day.',
  },
  NO_FILES_HERE: {
    kk: 'Мұндай жазбаға файл тіркелмейді.',
    ru: 'К такой записи файлы не прикрепляют.',
    en: 'A record of this kind takes no files.',
  },
  FILE_ATTACHED: {
    kk: 'Дәл осы файл бұл жазбаға тіркелген.',
    ru: 'Этот самый файл уже прикреплён к записи.',
    en: 'This very file hangs on the record already.',
  },
});
