import { asOneOf, asRecord, asWritten, asYesNo, defineHistory, field, words } from '../../../platform/history/index.js';

defineHistory({
  types: {
    AccessRequest: {
      label: words('Жазбаны ашу сұрауы', 'Запрос на доступ к записи', 'Request for access'),
      fields: {
        personId: field(words('Тұлға', 'Лицо', 'Person'), asRecord('Person')),
        byNumber: field(words('ЖСН бойынша', 'По ИИН', 'By the number'), asYesNo, null),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        organizationId: field(words('Ұйым', 'Организация', 'Organization'), asRecord('Organization')),
        reason: field(words('Негізі', 'Основание', 'Reason'), asWritten),
        requestedBy: field(words('Сұраған', 'Кто запросил', 'Requested by'), asWritten),
        answer: field(
          words('Жауабы', 'Ответ', 'Answer'),
          asOneOf({
            GRANTED: words('рұқсат берілді', 'разрешено', 'granted'),
            REFUSED: words('бас тартылды', 'отказано', 'refused'),
          }),
        ),
        answerReason: field(words('Жауаптың негізі', 'Основание ответа', 'Reason of the answer'), asWritten),
        answeredAt: field(words('Жауап берілген уақыт', 'Время ответа', 'Answered at'), asWritten),
      },
    },
  },
  events: {
    'access.requested': words('Жазбаны ашуды сұрау', 'Запрос доступа к записи', 'Access to a record requested'),
    'access.granted': words(
      'Жазбаны ашуға рұқсат беру',
      'Предоставление доступа к записи',
      'Access to a record granted',
    ),
    'access.refused': words('Жазбаны ашудан бас тарту', 'Отказ в доступе к записи', 'Access to a record refused'),
    'access.unlinked': words(
      'Сұраудан жеке мәліметті өшіру',
      'Удаление личных сведений из запроса',
      'Personal data taken out of a request',
    ),
  },
});
