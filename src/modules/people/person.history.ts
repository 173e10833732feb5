import {
  asDate, asOneOf, asRecord, asWritten, asYesNo, defineHistory, field, storedAs, words,
} from '../../platform/history/index.js'; // prettier-ignore
import { otherNamesTold } from '../names/index.js';
import { cited } from '../sources/index.js';

const gender = asOneOf({ MALE: words('ер', 'мужской', 'male'), FEMALE: words('әйел', 'женский', 'female') });

defineHistory({
  types: {
    Person: {
      label: words('Тұлға', 'Лицо', 'Person'),
      table: 'people',
      name: (t) => t('sort_name'),
      fields: {
        familyName: field(words('Тегі', 'Фамилия', 'Family name'), asWritten),
        givenName: field(words('Аты', 'Имя', 'Given name'), asWritten),
        patronymicName: field(words('Әкесінің аты', 'Отчество', 'Patronymic'), asWritten),
        otherNames: otherNamesTold(words('Басқа аттары', 'Иные имена', 'Other names')),
        gender: field(words('Жынысы', 'Пол', 'Gender'), gender),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        birth: field(words('Туған күні', 'Дата рождения', 'Date of birth'), asDate, 'personalData.birthDate'),
        death: field(words('Қайтыс болған күні', 'Дата смерти', 'Date of death'), asDate, 'deathDate'),
        iin: field(words('ЖСН', 'ИИН', 'IIN'), asWritten, 'personalData.iin'),
        ethnicGroupId: field(
          words('Этносы', 'Этнос', 'Ethnic group'),
          asRecord('EthnicGroup'),
          'personalData.ethnicGroup',
        ),
        phone: field(words('Телефоны', 'Телефон', 'Phone'), asWritten, 'personalData.phone'),
        email: field(words('Электрондық поштасы', 'Электронная почта', 'E-mail'), asWritten, 'personalData.email'),
        address: field(words('Мекенжайы', 'Адрес', 'Address'), asWritten, 'personalData.address'),
        photoConsent: storedAs(
          field(
            words(
              'Суретін жариялауға келісімі',
              'Согласие на публикацию фотографии',
              'Consent to publish a photograph',
            ),
            asYesNo,
            'personalData.photoConsent',
          ),
          null,
        ),
        consents: storedAs(field(words('Келісімдері', 'Согласия', 'Consents'), asWritten), null),
        ethnicityConsentId: field(
          words('Этносын мәлімдеу келісімі', 'Согласие на указание этноса', 'Consent to state the ethnic group'),
          asRecord('Consent'),
          'personalData.ethnicGroup',
        ),
        anonymisedOn: {
          ...field(words('Иесіздендірілген күні', 'Дата обезличивания', 'Anonymised on'), asDate),
          erases: true,
        },
        iinKeyId: storedAs(field(words('ЖСН кілті', 'Ключ ИИН', 'Key of the IIN'), asWritten, null), null),
        academicDegree: field(words('Ғылыми дәрежесі', 'Учёная степень', 'Academic degree'), asWritten),
        note: field(words('Ескертпе', 'Примечание', 'Note'), asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'person.anonymised': words(
      'Тұлғаны иесіздендіру: {record}',
      'Обезличивание лица: {record}',
      'Person anonymised: {record}',
    ),
    'person.data_revealed': words(
      'Дербес деректерді ашу: {record}',
      'Раскрытие персональных данных: {record}',
      'Personal data revealed: {record}',
    ),
    'people.iins-sealed': words('ЖСН шифрлау: {record}', 'Шифрование ИИН: {record}', 'Numbers sealed: {record}'),
    'person.registered': words('Тұлғаны тіркеу: {record}', 'Регистрация лица: {record}', 'Person registered: {record}'),
    'person.corrected': words(
      'Тұлға туралы деректерді түзету: {record}',
      'Исправление сведений о лице: {record}',
      'Person corrected: {record}',
    ),
  },
});
