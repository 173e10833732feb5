import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    awards: words('Марапаттары', 'Награды', 'Awards'),
    grantedAwards: words('Берген марапаттары', 'Присуждённые награды', 'Awards given'),
  },
  types: {
    Award: {
      label: words('Марапат', 'Награда', 'Award'),
      fields: {
        type: words('Түрі', 'Вид', 'Type'),
        recipient: words('Марапатталушы', 'Кто награждён', 'Recipient'),
        person: words('Марапатталған тұлға', 'Награждённое лицо', 'Recipient'),
        organization: words('Марапатталған ұйым', 'Награждённая организация', 'Recipient'),
        date: words('Берілген күні', 'Дата вручения', 'Given on'),
        year: words('Берілген жылы', 'Год вручения', 'Year'),
        dateNote: words('Күні туралы ескертпе', 'Примечание к дате', 'Note on the date'),
        citation: words('Не үшін берілді', 'За что вручена', 'Given for'),
        grantingBody: words('Марапаттаған орган', 'Наградивший орган', 'Granted by'),
        decisionNumber: words('Шешімнің нөмірі', 'Номер решения', 'Decision number'),
        decisionDate: words('Шешімнің күні', 'Дата решения', 'Decided on'),
        presenter: words('Табыстаған тұлға', 'Кем вручена', 'Presented by'),
        place: words('Табысталған жері', 'Место вручения', 'Place'),
        published: words('Жарияланған', 'Опубликовано', 'Published'),
      },
    },
  },
  enums: {
    AwardGroup: {
      label: words('Марапаттарды топтау', 'Группировка наград', 'Grouping of awards'),
      values: {
        RECIPIENT_KIND: words('Марапатталушының түрі', 'Вид награждённого', 'Kind of recipient'),
        GENDER: words('Марапатталушының жынысы', 'Пол награждённого', 'Gender of the recipient'),
        ETHNIC_GROUP: words('Марапатталушының этносы', 'Этнос награждённого', 'Ethnic group of the recipient'),
      },
    },
    RecipientKind: {
      label: words('Марапатталушының түрі', 'Вид награждённого', 'Kind of recipient'),
      values: {
        PERSON: words('тұлға', 'лицо', 'person'),
        ORGANIZATION: words('ұйым', 'организация', 'organization'),
      },
    },
  },
});
