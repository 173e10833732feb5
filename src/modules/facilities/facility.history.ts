import { words } from '../../kernel/words.js';
import {
  asDate, asList, asLocalized, asParts, asRecord, asWritten, asYesNo, dateIn, defineHistory, field, localizedName, storedAs,
} from '../../platform/history/index.js'; // prettier-ignore
import { cited } from '../sources/index.js';

const direction = asParts({ title: asLocalized, position: asWritten });
const resident = asParts({ organizationId: asRecord('Organization'), start: asDate, ended: asYesNo, end: asDate });

defineHistory({
  types: {
    FacilityDirection: { noTable: 'event', name: (t, language) => localizedName(t, 'title', language), fields: {} },
    Facility: {
      table: 'facilities',
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        kindId: field(asRecord('ClassifierItem')),
        name: field(asLocalized),
        areaId: field(asRecord('Area')),
        address: field(asWritten),
        website: field(asWritten),
        opened: field(asDate, 'openedOn'),
        isClosed: field(asYesNo, 'closed'),
        closed: field(asDate, 'closedOn'),
        operatorId: field(asRecord('Organization')),
        foundedBy: field(asWritten),
        distinction: field(asWritten),
        directions: storedAs(field(asList(direction)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', d.id, 'position', d.position,
              'title', jsonb_build_object('kk', d.title_kk, 'ru', d.title_ru, 'en', d.title_en)) FROM facility_directions d WHERE d.facility_id = r.id`,
        }),
        residents: storedAs(field(asList(resident)), {
          key: 'id',
          rows: `SELECT jsonb_build_object('id', s.id, 'organizationId', s.organization_id, 'start', ${dateIn('s', 'start')}, 'ended', s.ended,
              'end', ${dateIn('s', 'end')}) FROM facility_residents s WHERE s.facility_id = r.id`,
        }),
        note: field(asWritten),
        sources: cited,
      },
    },
  },
  events: {
    'facility.registered': words(
      'Нысанды тіркеу: {record}',
      'Регистрация объекта: {record}',
      'Facility registered: {record}',
    ),
    'facility.corrected': words(
      'Нысан туралы деректерді түзету: {record}',
      'Исправление сведений об объекте: {record}',
      'Facility corrected: {record}',
    ),
    'facility.closed': words('Нысанды жабу: {record}', 'Закрытие объекта: {record}', 'Facility closed: {record}'),
    'facility.reopened': words(
      'Нысанды қайта ашу: {record}',
      'Возобновление работы объекта: {record}',
      'Facility reopened: {record}',
    ),
  },
});
