import { words } from '../../kernel/words.js';
import {
  asDate,
  asLocalized,
  asRecord,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  localizedName,
  replacedBy,
  replaces,
} from '../../platform/history/index.js';
import { cited } from '../sources/index.js';

const organizationId = field(asRecord('Organization'));
const start = field(asDate, 'startDate');
const end = field(asDate, 'endDate');
const decisionId = field(asRecord('Source'));

defineHistory({
  types: {
    Membership: {
      table: 'memberships',
      hangsOn: { Person: 'person_id', Organization: 'organization_id' },
      namedBy: 'Person',
      name: (t, language) =>
        `concat_ws(' – ', (SELECT p.sort_name FROM people p WHERE p.id = ${t('person_id')}),
          (SELECT ${localizedName((column) => `o.${column}`, 'name', language)} FROM organizations o WHERE o.id = ${t('organization_id')}))`,
      fields: {
        personId: field(asRecord('Person')),
        organizationId,
        postId: field(asRecord('Post')),
        termId: field(asRecord('Term')),
        start,
        attestedOn: field(asDate),
        ended: field(asYesNo),
        end,
        endReasonId: field(asRecord('ClassifierItem')),
        onBehalfOfId: field(asRecord('Organization')),
        votingRight: field(asYesNo),
        capacity: field(asWritten),
        decisionId,
        note: field(asWritten),
        sources: cited,
        replaces: replaces('Membership'),
        replacedBy: replacedBy('Membership'),
      },
    },
    Post: {
      table: 'posts',
      hangsOn: { Organization: 'organization_id' },
      name: (t, language) => localizedName(t, 'title', language),
      fields: {
        organizationId,
        roleId: field(asRecord('ClassifierItem')),
        title: field(asLocalized),
        seats: field(asWritten),
        position: field(asWritten),
        closedOn: field(asDate),
      },
    },
    Term: {
      table: 'terms',
      hangsOn: { Organization: 'organization_id' },
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        organizationId,
        number: field(asWritten),
        name: field(asLocalized),
        start,
        end,
        mayOverlap: field(asYesNo),
        decisionId,
      },
    },
  },
  events: {
    'membership.began': words('Мүшелікке тағайындау: {record}', 'Назначение: {record}', 'Appointment: {record}'),
    'membership.ended': words(
      'Мүшеліктің аяқталуы: {record}',
      'Окончание членства: {record}',
      'Membership ended: {record}',
    ),
    'membership.corrected': words(
      'Мүшелік туралы деректерді түзету: {record}',
      'Исправление сведений о членстве: {record}',
      'Membership corrected: {record}',
    ),
    'membership.unlinked': words(
      'Мүшеліктен жеке мәліметті өшіру',
      'Удаление личных сведений из членства',
      'Personal data taken out of a membership',
    ),
    'post.created': words('Лауазым құру: {record}', 'Учреждение должности: {record}', 'Post created: {record}'),
    'post.corrected': words(
      'Лауазымды түзету: {record}',
      'Исправление должности: {record}',
      'Post corrected: {record}',
    ),
    'post.closed': words('Лауазымды жабу: {record}', 'Упразднение должности: {record}', 'Post closed: {record}'),
    'post.reopened': words(
      'Лауазымды қайта ашу: {record}',
      'Восстановление должности: {record}',
      'Post reopened: {record}',
    ),
    'term.corrected': words('Шақырылымды түзету: {record}', 'Исправление созыва: {record}', 'Term corrected: {record}'),
    'term.closed': words('Шақырылымды аяқтау: {record}', 'Завершение созыва: {record}', 'Term closed: {record}'),
    'term.opened': words('Шақырылымды ашу: {record}', 'Открытие созыва: {record}', 'Term opened: {record}'),
  },
});
