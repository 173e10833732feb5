import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

defineLabels({
  fields: {
    resolutions: words('Шешімдері', 'Решения', 'Resolutions'),
    decidedBy: words('Қай шешіммен', 'Каким решением', 'Decided by'),
    agendaItem: words('Күн тәртібіндегі мәселе', 'Вопрос повестки дня', 'Agenda item'),
    meeting: words('Отырыс', 'Заседание', 'Meeting'),
  },
  types: {
    Resolution: {
      label: words('Отырыс шешімі', 'Решение заседания', 'Resolution'),
      fields: {
        text: words('Мәтіні', 'Текст', 'Text'),
        outcome: words('Нәтижесі', 'Итог', 'Outcome'),
        outcomeReason: words(
          'Дауыс санынан өзгеше болу себебі',
          'Почему вопреки счёту голосов',
          'Why against the count',
        ),
        votesFor: words('Жақтағаны', 'За', 'For'),
        votesAgainst: words('Қарсы', 'Против', 'Against'),
        votesAbstained: words('Қалыс қалғаны', 'Воздержались', 'Abstained'),
        votesNeeded: words('Қажетті дауыс саны', 'Сколько нужно голосов', 'Votes needed'),
        vote: words('Дауыс беру', 'Голосование', 'Vote'),
        ballots: words('Атаулы дауыс беру', 'Поимённое голосование', 'Votes by name'),
        effects: words('Нені құрады не тоқтатты', 'Что создано или прекращено', 'What it creates or ends'),
        source: words('Хаттама', 'Протокол', 'Minutes'),
      },
    },
    ResolutionEffect: {
      label: words('Шешімнің нәтижесі', 'Следствие решения', 'Effect of a resolution'),
      fields: {
        organization: words('Ұйым', 'Организация', 'Organization'),
        membership: words('Мүшелік', 'Членство', 'Membership'),
      },
    },
    Ballot: {
      label: words('Атаулы дауыс', 'Именной голос', 'Vote by name'),
      fields: { choice: words('Дауысы', 'Голос', 'Vote') },
    },
  },
  enums: {
    ResolutionGroup: {
      label: words('Шешімдерді топтау', 'Группировка решений', 'Grouping of resolutions'),
      values: {},
    },
    ResolutionOutcome: {
      label: words('Шешімнің нәтижесі', 'Итог решения', 'Outcome of a resolution'),
      values: {
        ADOPTED: words('қабылданды', 'принято', 'adopted'),
        REJECTED: words('қабылданбады', 'не принято', 'rejected'),
      },
    },
    ResolutionEffectKind: {
      label: words('Шешімнің әсері', 'Действие решения', 'What a resolution does'),
      values: {
        CREATES: words('құрады', 'создаёт', 'creates'),
        ENDS: words('тоқтатады', 'прекращает', 'ends'),
      },
    },
    BallotChoice: {
      label: words('Дауыс', 'Голос', 'Vote'),
      values: {
        FOR: words('жақтады', 'за', 'for'),
        AGAINST: words('қарсы', 'против', 'against'),
        ABSTAINED: words('қалыс қалды', 'воздержался', 'abstained'),
      },
    },
  },
});
