import {
  asDate, asList, asOneOf, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, words,
} from '../../platform/history/index.js'; // prettier-ignore

const form = asOneOf({
  PAPER: words('қағаз түрінде', 'на бумаге', 'on paper'),
  ELECTRONIC: words('электрондық түрде', 'в электронном виде', 'electronic'),
});

defineHistory({
  types: {
    Consent: {
      label: words('Келісім', 'Согласие', 'Consent'),
      table: 'consents',
      partOf: { type: 'Person', table: 'consents', part: 'id', owner: 'person_id' },
      guarded: true,
      name: (t, language) =>
        `(SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM classifier_items k WHERE k.id = ${t('purpose_id')})`,
      fields: {
        personId: field(words('Тұлға', 'Лицо', 'Person'), asRecord('Person'), null),
        purposeId: field(words('Мақсаты', 'Цель', 'Purpose'), asRecord('ClassifierItem')),
        fields: field(words('Қамтитын деректер', 'Какие данные', 'Fields'), asList(asWritten)),
        givenOn: field(words('Берілген күні', 'Дата согласия', 'Given on'), asDate),
        validUntil: field(words('Қолданылу мерзімі', 'Действует до', 'Valid until'), asDate),
        allowsPublication: field(words('Жариялауға рұқсат', 'Разрешена публикация', 'Allows publication'), asYesNo),
        allowsTransfer: field(words('Беруге рұқсат', 'Разрешена передача', 'Allows transfer'), asYesNo),
        form: field(words('Нысаны', 'Форма', 'Form'), form),
        sourceId: field(words('Құжат', 'Документ', 'Document'), asRecord('Source')),
        withdrawnOn: field(words('Кері қайтарылған күні', 'Дата отзыва', 'Withdrawn on'), asDate),
        note: field(words('Ескертпе', 'Примечание', 'Note'), asWritten),
      },
    },
  },
  events: {
    'consent.recorded': words('Келісімді енгізу', 'Внесение согласия', 'Consent recorded'),
    'consent.withdrawn': words('Келісімді қайтарып алу', 'Отзыв согласия', 'Consent withdrawn'),
  },
});
