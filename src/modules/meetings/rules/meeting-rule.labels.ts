import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const quorum = words('Кворум', 'Кворум', 'Quorum');
const majority = words('Көпшілік дауыс', 'Большинство', 'Majority');

defineLabels({
  types: {
    MeetingRule: {
      label: words('Отырыс ережесі', 'Правило заседаний', 'Rule of meetings'),
      fields: {
        kind: words('Орган түрі', 'Вид органа', 'Kind of body'),
        quorum,
        majority,
        majorityOf: words('Көпшілік кімнен есептеледі', 'Большинство от кого', 'Majority of'),
        statute: words('Құқықтық негізі', 'Правовое основание', 'Statute'),
      },
    },
    MeetingBody: {
      label: words('Отырыс органы', 'Заседающий орган', 'Body that meets'),
      fields: {
        organization: words('Орган', 'Орган', 'Body'),
        members: words('Мүшелер саны', 'Число членов', 'Members'),
        present: words('Қатысқандар саны', 'Присутствуют', 'Present'),
        rule: words('Ереже', 'Правило', 'Rule'),
        needed: words('Қажетті қатысушылар саны', 'Сколько нужно', 'Needed'),
        quorate: words('Кворум болуы', 'Наличие кворума', 'Quorate'),
        quorum,
      },
    },
  },
  enums: {
    MeetingRuleGroup: { label: words('Ережелерді топтау', 'Группировка правил', 'Grouping of rules'), values: {} },
    MajorityOf: {
      label: words('Көпшілік кімнен есептеледі', 'Большинство от кого', 'Of whom a majority is counted'),
      values: {
        PRESENT: words('қатысқандардан', 'от присутствующих', 'of those present'),
        MEMBERS: words('барлық мүшелерден', 'от всех членов', 'of all members'),
      },
    },
  },
});
