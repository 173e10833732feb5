import {
  asDate, asLocalized, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, replacedBy, replaces, words,
} from '../../platform/history/index.js'; // prettier-ignore
import { cited } from '../sources/index.js';

const organizationId = field(words('Ұйым', 'Организация', 'Organization'), asRecord('Organization'));
const start = field(words('Басталуы', 'Начало', 'Start'), asDate, 'startDate');
const end = field(words('Аяқталуы', 'Окончание', 'End'), asDate, 'endDate');
const decisionId = field(words('Шешім', 'Решение', 'Decision'), asRecord('Source'));

defineHistory({
  types: {
    Membership: {
      label: words('Мүшелік', 'Членство', 'Membership'),
      table: 'memberships',
      name: (t, language) =>
        `concat_ws(' – ', (SELECT p.sort_name FROM people p WHERE p.id = ${t('person_id')}),
          (SELECT ${localizedName((column) => `o.${column}`, 'name', language)} FROM organizations o WHERE o.id = ${t('organization_id')}))`,
      fields: {
        personId: field(words('Тұлға', 'Лицо', 'Person'), asRecord('Person')),
        organizationId,
        postId: field(words('Лауазымы', 'Должность', 'Post'), asRecord('Post')),
        termId: field(words('Шақырылым', 'Созыв', 'Term'), asRecord('Term')),
        start,
        attestedOn: field(words('Расталған күні', 'Дата подтверждения', 'Attested on'), asDate),
        ended: field(words('Аяқталды', 'Завершено', 'Ended'), asYesNo),
        end,
        endReasonId: field(words('Аяқталу себебі', 'Причина окончания', 'End reason'), asRecord('ClassifierItem')),
        onBehalfOfId: field(words('Атынан өкіл', 'От имени', 'On behalf of'), asRecord('Organization')),
        votingRight: field(words('Дауыс беру құқығы', 'Право голоса', 'Voting right'), asYesNo),
        capacity: field(words('Мәртебесі', 'В качестве', 'Capacity'), asWritten),
        decisionId,
        note: field(words('Ескертпе', 'Примечание', 'Note'), asWritten),
        sources: cited,
        replaces: replaces('Membership'),
        replacedBy: replacedBy('Membership'),
      },
    },
    Post: {
      label: words('Лауазым', 'Должность', 'Post'),
      table: 'posts',
      name: (t, language) => localizedName(t, 'title', language),
      fields: {
        organizationId,
        roleId: field(words('Рөлі', 'Роль', 'Role'), asRecord('ClassifierItem')),
        title: field(words('Атауы', 'Название', 'Title'), asLocalized),
        seats: field(words('Орын саны', 'Число мест', 'Seats'), asWritten),
        position: field(words('Реті', 'Порядок', 'Position'), asWritten),
        closedOn: field(words('Жабылған күні', 'Дата упразднения', 'Closed on'), asDate),
      },
    },
    Term: {
      label: words('Шақырылым', 'Созыв', 'Term'),
      table: 'terms',
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        organizationId,
        number: field(words('Нөмірі', 'Номер', 'Number'), asWritten),
        name: field(words('Атауы', 'Название', 'Name'), asLocalized),
        start,
        end,
        mayOverlap: field(words('Қабаттасуы мүмкін', 'Может пересекаться', 'May overlap'), asYesNo),
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
