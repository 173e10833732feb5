import { words } from '../../kernel/words.js';
import {
  asDate,
  asEnum,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  storedAs,
} from '../../platform/history/index.js';
import { otherNamesField } from '../names/index.js';
import { cited } from '../sources/index.js';

const gender = asEnum('Gender');

defineHistory({
  types: {
    Person: {
      table: 'people',
      name: (t) => t('sort_name'),
      fields: {
        familyName: field(asWritten),
        givenName: field(asWritten),
        patronymicName: field(asWritten),
        otherNames: otherNamesField,
        gender: field(gender),
        areaId: field(asRecord('Area')),
        birth: field(asDate, 'personalData.birthDate'),
        death: field(asDate, 'deathDate'),
        iin: field(asWritten, 'personalData.iin'),
        ethnicGroupId: field(asRecord('EthnicGroup'), 'personalData.ethnicGroup'),
        phone: field(asWritten, 'personalData.phone'),
        email: field(asWritten, 'personalData.email'),
        address: field(asWritten, 'personalData.address'),
        photoConsent: storedAs(field(asYesNo, 'personalData.photoConsent'), null),
        consents: storedAs(field(asWritten), null),
        ethnicityConsentId: field(asRecord('Consent'), 'personalData.ethnicGroup'),
        anonymisedOn: {
          ...field(asDate),
          erases: true,
        },
        iinKeyId: storedAs(field(asWritten, null), null),
        academicDegree: field(asWritten),
        note: field(asWritten),
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
    'people.iins-sealed': words('ЖСН-ді шифрлау: {record}', 'Шифрование ИИН: {record}', 'Numbers sealed: {record}'),
    'person.registered': words('Тұлғаны тіркеу: {record}', 'Регистрация лица: {record}', 'Person registered: {record}'),
    'person.corrected': words(
      'Тұлға туралы деректерді түзету: {record}',
      'Исправление сведений о лице: {record}',
      'Person corrected: {record}',
    ),
  },
});
