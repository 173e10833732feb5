import { words } from '../../kernel/words.js';
import { READS, WRITES, deed, definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const PERSONAL = deed(40, 'дербес деректерді көре алады', 'может видеть персональные данные', 'can see personal data');
const ERASES = deed(
  50,
  'тұлғалар туралы жазбаларды иесіздендіре алады',
  'может обезличивать записи о лицах',
  'can anonymise people',
);

const own = definePermissions({
  'people.read': {
    meaning: words(
      'Адамдарды жеке деректерсіз оқу',
      'Читать людей без персональных данных',
      'Read people, without personal data',
    ),
    deed: READS,
    roles: 'ALL',
  },
  'people.write': {
    meaning: words('Адамдарды енгізу және түзету', 'Вносить и исправлять людей', 'Record and correct people'),
    deed: WRITES,
    roles: ['secretary'],
  },
  'people.personal.iin': {
    meaning: words(
      'Жеке сәйкестендіру нөмірлерін көру',
      'Видеть индивидуальные идентификационные номера',
      'See individual identification numbers',
    ),
    deed: PERSONAL,
    roles: [],
  },
  'people.personal.birth': {
    meaning: words('Туған күнін көру', 'Видеть даты рождения', 'See birth dates'),
    deed: PERSONAL,
    roles: ['secretary', 'award_officer', 'approver'],
  },
  'people.personal.contacts': {
    meaning: words(
      'Телефонын, электрондық және пошталық мекенжайын, адам туралы ескертпелерді көру',
      'Видеть телефоны, электронные и почтовые адреса и заметки о людях',
      'See phones, e-mail and postal addresses, and notes on people',
    ),
    deed: PERSONAL,
    roles: ['secretary'],
  },
  'people.personal.ethnicity': {
    meaning: words(
      'Адамның өзі атаған этносын көру',
      'Видеть этничность, названную самим человеком',
      'See self-declared ethnicity',
    ),
    deed: PERSONAL,
    roles: [],
  },
  'people.personal.consents': {
    meaning: words(
      'Адамдардың не нәрсеге келіскенін көру',
      'Видеть, на что люди дали согласие',
      'See what people have agreed to',
    ),
    deed: PERSONAL,
    roles: ['secretary'],
  },
  'people.personal.reveal': {
    meaning: words(
      'Бір адамның жеке деректерін көрсетілген мақсатпен көру',
      'Видеть персональные данные одного человека с указанием цели',
      'Be shown the personal data of one person for a stated purpose',
    ),
    deed: PERSONAL,
    roles: ['secretary', 'award_officer'],
  },
  'people.anonymise': {
    meaning: words(
      'Адамды танытатын деректің бәрін біржола жою',
      'Навсегда удалять всё, что указывает на человека',
      'Remove for good everything that identifies a person',
    ),
    deed: ERASES,
    roles: [],
  },
});

export const permissions = { ...own, 'audit.read': audit['audit.read'] };
