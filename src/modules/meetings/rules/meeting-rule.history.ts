import { words } from '../../../kernel/words.js';
import {
  asDate, asEnum, asRecord, asWritten, defineHistory, field, localizedName,
} from '../../../platform/history/index.js'; // prettier-ignore

defineHistory({
  types: {
    MeetingRule: {
      table: 'meeting_rules',
      name: (t, language) =>
        `concat_ws(', ', (SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM organization_kinds k WHERE k.id = ${t('kind_id')}),
          to_char(${t('valid_from')}, 'DD.MM.YYYY'))`,
      fields: {
        kindId: field(asRecord('OrganizationKind')),
        validFrom: field(asDate),
        quorum: field(asWritten),
        majority: field(asWritten),
        majorityOf: field(asEnum('MajorityOf')),
        statuteId: field(asRecord('Source')),
        note: field(asWritten),
      },
    },
  },
  events: {
    'meeting-rule.defined': words('Отырыс ережесін белгілеу: {record}', 'Установление правила заседаний: {record}', 'Rule of meetings defined: {record}'),
    'meeting-rule.corrected': words('Отырыс ережесін түзету: {record}', 'Исправление правила заседаний: {record}', 'Rule of meetings corrected: {record}'),
  },
}); // prettier-ignore
