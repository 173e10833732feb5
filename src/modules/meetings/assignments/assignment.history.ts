import { words } from '../../../kernel/words.js';
import {
  asAnyRecord, asDate, asEnum, asList, asLocalized, asParts, asRecord, asWritten, asYesNo, defineHistory, field, storedAs,
  saidNumber,
} from '../../../platform/history/index.js'; // prettier-ignore
import { cited } from '../../sources/index.js';

const addressee = asParts({
  organizationId: asRecord('Organization'),
  personId: asRecord('Person'),
  responsible: asYesNo,
});
const extension = asParts({ dueOn: asDate, dueBefore: asDate, reason: asWritten });

defineHistory({
  types: {
    Assignment: {
      table: 'assignments',
      hangsOn: { Meeting: 'meeting_id', Resolution: 'resolution_id' },
      name: (t) => `concat_ws(' ', ${saidNumber(t)}, left(${t('text_kk')}, 100))`,
      fields: {
        number: field(asWritten),
        text: field(asLocalized),
        resolutionId: field(asRecord('Resolution')),
        meetingId: field(asRecord('Meeting')),
        giverId: field(asRecord('Person')),
        givingOrganizationId: field(asRecord('Organization')),
        giverCapacity: field(asWritten),
        occasion: field(asWritten),
        given: field(asDate, 'givenOn'),
        dueOn: field(asDate),
        state: field(asEnum('AssignmentState')),
        stateReason: field(asWritten),
        closedOn: field(asDate),
        evidence: field(asAnyRecord),
        areaId: field(asRecord('Area')),
        note: field(asWritten),
        sources: cited,
        addressees: storedAs(field(asList(addressee)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', a.id, 'organizationId', a.organization_id, 'personId', a.person_id, 'responsible', a.responsible)
            FROM assignment_addressees a WHERE a.assignment_id = r.id`,
        }),
        extensions: storedAs(field(asList(extension)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', e.id, 'dueBefore', e.due_before, 'dueOn', e.due_on, 'reason', e.reason)
            FROM assignment_extensions e WHERE e.assignment_id = r.id`,
        }),
      },
    },
  },
  events: {
    'assignment.given': words('Тапсырма беру: {record}', 'Поручение: {record}', 'Assignment given: {record}'),
    'assignment.corrected': words('Тапсырманы түзету: {record}', 'Исправление поручения: {record}', 'Assignment corrected: {record}'),
    'assignment.extended': words('Тапсырма мерзімін ұзарту: {record}', 'Продление поручения: {record}', 'Assignment extended: {record}'),
    'assignment.closed': words('Тапсырманың орындалуы: {record}', 'Исполнение поручения: {record}', 'Assignment done: {record}'),
    'assignment.unlinked': words('Тапсырмадан жеке мәліметті өшіру', 'Удаление личных сведений из поручения', 'Personal data taken out of an assignment'),
    'assignment.withdrawn': words('Тапсырманы кері алу: {record}', 'Отзыв поручения: {record}', 'Assignment withdrawn: {record}'),
  },
}); // prettier-ignore
