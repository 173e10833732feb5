import { words } from '../../../kernel/words.js';
import {
  asEnum, asList, asParts, asRecord, asWritten, asYesNo, defineHistory, field, storedAs, type HistoryField,
} from '../../../platform/history/index.js'; // prettier-ignore

const party = asParts({
  organizationId: asRecord('Organization'),
  personId: asRecord('Person'),
  name: asWritten,
  anonymous: asYesNo,
  roleId: asRecord('ClassifierItem'),
  capacity: asWritten,
  topic: asWritten,
  result: asWritten,
});
const number = asParts({
  value: asWritten,
  ofId: asRecord('ClassifierItem'),
  qualifier: asEnum('Qualifier'),
  groupId: asRecord('ClassifierItem'),
  note: asWritten,
});

export const partiesField: HistoryField = storedAs(field(asList(party)), {
  rows: `SELECT jsonb_build_object('id', p.id, 'roleId', p.role_id, 'organizationId', p.organization_id, 'personId', p.person_id, 'name', p.name,
      'anonymous', p.anonymous, 'capacity', p.capacity, 'topic', p.topic, 'result', p.result) FROM activity_parties p WHERE p.subject_id = r.id`,
});
export const numbersField: HistoryField = storedAs(field(asList(number)), {
  key: 'id',
  rows: `SELECT jsonb_build_object('id', n.id, 'ofId', n.of_id, 'value', n.value, 'qualifier', n.qualifier, 'groupId', n.group_id, 'note', n.note)
    FROM activity_numbers n WHERE n.subject_id = r.id`,
});
export const furtherAreasField: HistoryField = storedAs(field(asList(asRecord('Area'))), {
  rows: 'SELECT to_jsonb(f.area_id) FROM activity_areas f WHERE f.subject_id = r.id',
});

defineHistory({
  types: {},
  events: {
    'activity.unlinked': words(
      'Қатысушыдан жеке мәліметті өшіру',
      'Удаление личных сведений об участнике',
      'Personal data taken out of a party',
    ),
  },
});
