import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: {
    awardDecision: words('Марапаттау туралы шешім', 'Решение о награждении', 'Decision on the award'),
    awardDecisions: words('Марапаттау туралы шешімдер', 'Решения о награждении', 'Decisions on awards'),
  },
  types: {
    AwardDecision: {
      label: words('Марапаттау туралы шешім', 'Решение о награждении', 'Decision on awards'),
      fields: {
        kind: words('Түрі', 'Вид', 'Kind'),
        number: words('Нөмірі', 'Номер', 'Number'),
        date: words('Күні', 'Дата', 'Date'),
        decidingBody: words('Шешім қабылдаған орган', 'Орган, принявший решение', 'Decided by'),
        signatory: words('Қол қойған', 'Кто подписал', 'Signed by'),
        signatoryCapacity: words('Қол қоюшының лауазымы', 'Должность подписавшего', 'Capacity of the signatory'),
        signatoryCapacityRu: words(
          'Қол қоюшының лауазымы, орысша',
          'Должность подписавшего, по-русски',
          'Capacity of the signatory, in Russian',
        ),
        resolution: words('Отырыс шешімі', 'Решение заседания', 'Resolution of a sitting'),
        source: words('Мәтінінің дереккөзі', 'Источник текста', 'Source of its text'),
        published: words('Жарияланған', 'Опубликовано', 'Published'),
      },
    },
  },
  enums: {
    AwardDecisionAction: {
      label: words('Шешіммен орындалатын әрекет', 'Действие с решением', 'What is done with a decision'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        DECIDE: words('ұсыныстар бойынша шешім қабылдау', 'решить по представлениям', 'decide nominations'),
        SIGN: words('куәліктерге қол қою', 'подписать удостоверения', 'sign the certificates'),
        PRESENT: words('табыстауды жазу', 'записать вручение', 'record the presentation'),
        PUBLISH: words('марапаттарды жариялау', 'опубликовать награды', 'publish the awards'),
        VOID: words('кері алу', 'аннулировать', 'take back'),
      },
    },
    AwardDecisionGroup: {
      label: words('Шешімдерді топтау', 'Группировка решений', 'Grouping of decisions'),
      values: {},
    },
    AwardDecisionKind: {
      label: words('Шешімнің түрі', 'Вид решения', 'Kind of decision'),
      values: {
        DECREE: words('жарлық', 'указ', 'decree'),
        ORDER: words('бұйрық не өкім', 'приказ или распоряжение', 'order'),
        RESOLUTION: words('отырыс қаулысы', 'постановление заседания', 'resolution of a sitting'),
      },
    },
    NominationVerdict: {
      label: words('Ұсыныс бойынша шешім', 'Решение по представлению', 'Verdict'),
      values: {
        GRANT: words('марапаттау', 'наградить', 'grant'),
        REFUSE: words('бас тарту', 'отказать', 'refuse'),
      },
    },
  },
});
