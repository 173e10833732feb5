import { words } from '../../../kernel/words.js';
import {
  asActor,
  asEnum,
  asMoment,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  localizedName,
} from '../../../platform/history/index.js';

defineHistory({
  types: {
    AccessRequest: {
      alone: (t, language) => {
        const nameIn = (table: string, id: string): string =>
          `(SELECT ${localizedName((column) => `p.${column}`, 'name', language)} FROM ${table} p WHERE p.id = ${t(id)})`;
        return `coalesce(${nameIn('areas', 'area_id')}, ${nameIn('organizations', 'organization_id')})`;
      },
      table: 'access_requests',
      fields: {
        personId: field(asRecord('Person')),
        byNumber: field(asYesNo, null),
        areaId: field(asRecord('Area')),
        organizationId: field(asRecord('Organization')),
        reason: field(asWritten),
        requestedBy: field(asActor),
        answer: field(asEnum('AccessAnswer')),
        answerReason: field(asWritten),
        answeredAt: field(asMoment),
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
    'access.revoked': words(
      'Жазбаны ашу рұқсатын қайтарып алу',
      'Отзыв доступа к записи',
      'Access to a record revoked',
    ),
    'access.unlinked': words(
      'Сұраудан жеке мәліметті өшіру',
      'Удаление личных сведений из запроса',
      'Personal data taken out of a request',
    ),
  },
});
