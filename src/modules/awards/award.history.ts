import {
  asDate, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, replacedBy, replaces, storedAs, words,
} from '../../platform/history/index.js'; // prettier-ignore
import { cited } from '../sources/index.js';

defineHistory({
  types: {
    Award: {
      label: words('Марапат', 'Награда', 'Award'),
      table: 'awards',
      name: (t, language) =>
        `(SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM award_types k WHERE k.id = ${t('type_id')})`,
      fields: {
        typeId: field(words('Түрі', 'Вид', 'Type'), asRecord('AwardType')),
        personId: field(
          words('Марапатталған тұлға', 'Награждённое лицо', 'Recipient'),
          asRecord('Person'),
          'recipient',
        ),
        organizationId: field(
          words('Марапатталған ұйым', 'Награждённая организация', 'Recipient'),
          asRecord('Organization'),
          'recipient',
        ),
        date: field(words('Берілген күні', 'Дата вручения', 'Given on'), asDate),
        dateNote: field(words('Күні туралы ескертпе', 'Примечание к дате', 'Note on the date'), asWritten),
        capacity: field(words('Мәртебесі', 'В качестве', 'Capacity'), asWritten),
        citation: field(words('Не үшін берілді', 'За что вручена', 'Given for'), asWritten),
        grantingBodyId: field(words('Марапаттаған орган', 'Наградивший орган', 'Granted by'), asRecord('Organization')),
        number: field(words('Нөмірі', 'Номер', 'Number'), asWritten),
        decisionNumber: field(words('Шешімнің нөмірі', 'Номер решения', 'Decision number'), asWritten),
        decided: storedAs(field(words('Шешімнің күні', 'Дата решения', 'Decided on'), asDate, 'decisionDate'), {
          date: 'decision',
        }),
        decisionId: field(words('Шешім', 'Решение', 'Decision'), asRecord('Source')),
        presenterId: field(words('Табыстаған тұлға', 'Кем вручена', 'Presented by'), asRecord('Person')),
        place: field(words('Табысталған жері', 'Место вручения', 'Place'), asWritten),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        published: field(words('Жарияланған', 'Опубликовано', 'Published'), asYesNo),
        note: field(words('Ескертпе', 'Примечание', 'Note'), asWritten),
        sources: cited,
        replaces: replaces('Award'),
        replacedBy: replacedBy('Award'),
      },
    },
  },
  events: {
    'award.recorded': words('Марапатты енгізу: {record}', 'Внесение награды: {record}', 'Award recorded: {record}'),
    'award.corrected': words(
      'Марапат туралы деректерді түзету: {record}',
      'Исправление сведений о награде: {record}',
      'Award corrected: {record}',
    ),
  },
});
