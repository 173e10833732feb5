import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

/** Recorded with the person, read in a part of its own. */
const personalData = {
  iin: words('ЖСН', 'ИИН', 'IIN'),
  birthDate: words('Туған күні', 'Дата рождения', 'Date of birth'),
  birthYear: words('Туған жылы', 'Год рождения', 'Year of birth'),
  ethnicGroup: words('Этносы', 'Этнос', 'Ethnic group'),
  phone: words('Телефоны', 'Телефон', 'Phone'),
  email: words('Электрондық поштасы', 'Электронная почта', 'E-mail'),
  photoConsent: words('Суретін жариялауға келісімі', 'Согласие на публикацию фотографии', 'Consent to publish a photograph'),
}; // prettier-ignore

defineLabels({
  fields: { person: words('Тұлға', 'Лицо', 'Person') },
  types: {
    Person: {
      label: words('Тұлға', 'Лицо', 'Person'),
      fields: {
        ...personalData,
        displayName: words('Аты-жөні', 'Фамилия, имя, отчество', 'Full name'),
        familyName: words('Тегі', 'Фамилия', 'Family name'),
        givenName: words('Аты', 'Имя', 'Given name'),
        patronymicName: words('Әкесінің аты', 'Отчество', 'Patronymic'),
        otherNames: words('Басқа аттары', 'Иные имена', 'Other names'),
        gender: words('Жынысы', 'Пол', 'Gender'),
        deathDate: words('Қайтыс болған күні', 'Дата смерти', 'Date of death'),
        academicDegree: words('Ғылыми дәрежесі', 'Учёная степень', 'Academic degree'),
        personalData: words('Дербес деректері', 'Персональные данные', 'Personal data'),
        consents: words('Келісімдері', 'Согласия', 'Consents'),
        possibleDuplicates: words('Ықтимал қайталанулары', 'Возможные дубликаты', 'Possible duplicates'),
        anonymisedOn: words('Иесіздендірілген күні', 'Дата обезличивания', 'Anonymised on'),
        ethnicityConsent: words(
          'Этносын мәлімдеу келісімі',
          'Согласие на указание этноса',
          'Consent to state the ethnic group',
        ),
        iinKey: words('ЖСН кілті', 'Ключ ИИН', 'Key of the IIN'),
      },
    },
    PersonalData: { label: words('Дербес деректер', 'Персональные данные', 'Personal data'), fields: personalData },
    PossibleDuplicate: {
      label: words('Ықтимал қайталану', 'Возможный дубликат', 'Possible duplicate'),
      like: 'NameMatch',
    },
    PersonView: {
      label: words('Дербес деректерді көру', 'Просмотр персональных данных', 'View of personal data'),
      fields: {
        at: words('Қашан', 'Когда', 'When'),
        actor: words('Көрген тіркелгі', 'Учётная запись', 'Account that saw them'),
        actorName: words('Кім', 'Кто', 'Who'),
        purpose: words('Не үшін', 'Для чего', 'What for'),
        fields: words('Қандай деректер', 'Какие данные', 'Which data'),
      },
    },
    Consent: {
      label: words('Келісім', 'Согласие', 'Consent'),
      fields: {
        purpose: words('Мақсаты', 'Цель', 'Purpose'),
        fields: words('Қамтитын деректер', 'Какие данные', 'Fields'),
        form: words('Нысаны', 'Форма', 'Form'),
        givenOn: words('Берілген күні', 'Дата согласия', 'Given on'),
        inForce: words('Күшінде', 'Действует', 'In force'),
        allowsPublication: words('Жариялауға рұқсат', 'Разрешена публикация', 'Allows publication'),
        allowsTransfer: words('Беруге рұқсат', 'Разрешена передача', 'Allows transfer'),
        withdrawnOn: words('Кері қайтарылған күні', 'Дата отзыва', 'Withdrawn on'),
        source: words('Құжат', 'Документ', 'Document'),
      },
    },
  },
  enums: {
    PersonAction: {
      label: words('Тұлға жазбасымен орындалатын әрекет', 'Действие с записью о лице', 'What is done with a person'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        RECORD_CONSENT: words('келісімді жазу', 'записать согласие', 'record a consent'),
        ANONYMISE: words('иесіздендіру', 'обезличить', 'anonymise'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    PersonGroup: {
      label: words('Адамдарды топтау', 'Группировка лиц', 'Grouping of people'),
      values: {
        BIRTH: words('Туған күні', 'Дата рождения', 'Date of birth'),
        AGE_BAND: words('Жас тобы', 'Возрастная группа', 'Age band'),
        ORGANIZATION_KIND: words(
          'Мүше болып отырған ұйымның түрі',
          'Вид организации, где состоит',
          'Kind of organization they sit in',
        ),
        FIRST_MEMBERSHIP: words('Алғашқы мүшелігі', 'Первое членство', 'First membership'),
        ETHNIC_GROUP: words('Этносы', 'Этнос', 'Ethnic group'),
      },
    },
    Gender: {
      label: words('Жыныс', 'Пол', 'Gender'),
      values: { MALE: words('ер', 'мужской', 'male'), FEMALE: words('әйел', 'женский', 'female') },
    },
    ConsentForm: {
      label: words('Келісімнің нысаны', 'Форма согласия', 'Form of a consent'),
      values: {
        PAPER: words('қағаз түрінде', 'на бумаге', 'on paper'),
        ELECTRONIC: words('электрондық түрде', 'в электронном виде', 'electronic'),
      },
    },
  },
});
