import { words } from '../../kernel/words.js';
import { attachedFiles } from '../../platform/files/index.js';
import {
  asDate, asEnum, asList, asLocalized, asParts, asRecord, asWritten, defineHistory, field, localizedName, maybeLocalizedIn, storedAs,
  saidDate,
  saidNumber,
} from '../../platform/history/index.js'; // prettier-ignore
import { cited } from '../sources/index.js';

const person = field(asRecord('Person'));
const agendaItem = asParts({
  number: asWritten, title: asLocalized, amendment: asEnum('AgendaAmendment'), amendmentReason: asWritten, invitedNumber: asWritten, invitedTitle: asLocalized,
}); // prettier-ignore
const proposal = asParts({
  text: asLocalized,
  authorId: asRecord('Person'),
  outcome: asEnum('ProposalOutcome'),
  resolutionId: asRecord('Resolution'),
});
const speaker = asParts({ personId: asRecord('Person'), capacity: asWritten });

defineHistory({
  types: {
    AgendaItem: {
      noTable: 'event',
      name: (t, language) => `concat(${t('number')}, '. ', left(${localizedName(t, 'title', language)}, 100))`,
      fields: {},
    },
    Meeting: {
      table: 'meetings',
      name: (t, language) =>
        `concat_ws(', ', (SELECT ${localizedName((column) => `o.${column}`, 'name', language)} FROM meeting_bodies b
          JOIN organizations o ON o.id = b.organization_id WHERE b.meeting_id = ${t('id')} ORDER BY b.position LIMIT 1), ${saidNumber(t)}, ${saidDate(t, 'date', language)})`,
      fields: {
        number: field(asWritten),
        kindId: field(asRecord('ClassifierItem')),
        form: field(asEnum('MeetingForm')),
        bodies: storedAs(field(asList(asParts({ organizationId: asRecord('Organization') }))), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', b.id, 'organizationId', b.organization_id, 'position', b.position) FROM meeting_bodies b WHERE b.meeting_id = r.id`,
        }),
        agenda: storedAs(field(asList(agendaItem)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', i.id, 'number', i.number, 'title', jsonb_build_object('kk', i.title_kk, 'ru', i.title_ru, 'en', i.title_en), 'open', i.open,
              'amendment', i.amendment, 'amendmentReason', i.amendment_reason, 'invitedNumber', i.invited_number, 'invitedTitle', CASE WHEN i.invited_title_kk IS NOT NULL THEN
              jsonb_build_object('kk', i.invited_title_kk, 'ru', i.invited_title_ru, 'en', i.invited_title_en) END) FROM agenda_items i WHERE i.meeting_id = r.id`,
        }),
        speakers: storedAs(field(asList(speaker), 'agenda'), {
          rows: `SELECT jsonb_build_object('id', s.id, 'itemId', s.item_id, 'personId', s.person_id, 'capacity', s.capacity, 'position', s.position)
            FROM agenda_speakers s WHERE s.meeting_id = r.id`,
        }),
        proposals: storedAs(field(asList(proposal)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', p.id, 'agendaItemId', p.agenda_item_id, 'authorId', p.author_id, 'text', jsonb_build_object('kk', p.text_kk, 'ru', p.text_ru, 'en', p.text_en),
              'outcome', p.outcome, 'resolutionId', p.resolution_id) FROM proposals p WHERE p.meeting_id = r.id`,
        }),
        date: field(asDate),
        startsAt: field(asWritten),
        place: storedAs(field(asLocalized), maybeLocalizedIn('place')),
        facilityId: field(asRecord('Facility')),
        areaId: field(asRecord('Area')),
        state: field(asEnum('MeetingState')),
        stateReason: field(asWritten),
        invited: field(asDate, 'invitedOn'),
        chairId: person,
        secretaryId: person,
        openedById: person,
        note: field(asWritten),
        files: attachedFiles,
        sources: cited,
      },
    },
  },
  events: {
    'meeting.planned': words('Отырысты жоспарлау: {record}', 'План заседания: {record}', 'Meeting planned: {record}'),
    'meeting.corrected': words('Отырыс туралы деректерді түзету: {record}', 'Исправление сведений о заседании: {record}', 'Meeting corrected: {record}'),
    'meeting.invited': words('Отырысқа шақыру: {record}', 'Приглашение на заседание: {record}', 'Invitations to a meeting: {record}'),
    'meeting.agenda-amended': words('Күн тәртібін өзгерту: {record}', 'Изменение повестки: {record}', 'Agenda amended: {record}'),
    'meeting.proposals-noted': words('Ұсыныстарды жазу: {record}', 'Запись предложений: {record}', 'Proposals written down: {record}'),
    'meeting.held': words('Отырыстың өтуі: {record}', 'Проведение заседания: {record}', 'Meeting held: {record}'),
    'meeting.closed': words('Отырысты жабу: {record}', 'Закрытие заседания: {record}', 'Meeting closed: {record}'),
    'meeting.unlinked': words('Сөз сөйлеушіден жеке мәліметті өшіру', 'Удаление личных сведений о выступающем', 'Personal data taken out of a speaker'),
    'meeting.cancelled': words('Отырысты болдырмау: {record}', 'Отмена заседания: {record}', 'Meeting cancelled: {record}'),
  },
}); // prettier-ignore
