import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const overrideReason = words('Ережеге қарамастан өткізу себебі', 'Почему пропущено вопреки правилу', 'Why overridden');
const nominee = words('Кім ұсынылады', 'Кто представлен', 'Nominee');

defineLabels({
  fields: {
    nominations: words('Марапатқа ұсыныстар', 'Представления к наградам', 'Nominations'),
    availableActions: words('Орындауға болатын әрекеттер', 'Доступные действия', 'What can be done'),
    decidingBody: words('Шешім қабылдайтын орган', 'Решающий орган', 'Deciding body'),
  },
  types: {
    Nomination: {
      label: words('Марапатқа ұсыныс', 'Представление к награде', 'Nomination'),
      fields: {
        type: words('Марапат түрі', 'Вид награды', 'Award type'),
        nominee,
        person: nominee,
        organization: nominee,
        proposer: words('Ұсынған ұйым', 'Представляющая организация', 'Proposer'),
        proposingPerson: words('Ұсынған адам', 'Представляющее лицо', 'Proposing person'),
        merits: words('Еңбегі', 'Заслуги', 'Merits'),
        state: words('Күйі', 'Состояние', 'State'),
        stateReason: words('Қайтару, кері алу не бас тарту себебі', 'Причина возврата, отзыва или отказа', 'Why returned, withdrawn or refused'),
        submittedAt: words('Тапсырылған уақыты', 'Подано', 'Submitted at'),
        checkedAt: words('Тексерілген уақыты', 'Проверено', 'Checked at'),
        rules: words('Тексерілген ережесі', 'По каким правилам проверено', 'Checked by'),
        checks: words('Тексеру нәтижелері', 'Результаты проверки', 'Checks'),
        endorsements: words('Қолдаулар', 'Поддержка', 'Endorsements'),
        decision: words('Шешім', 'Решение', 'Decision'),
        award: words('Берілген марапат', 'Присуждённая награда', 'Award granted'),
        decidedBy: words('Шешім қабылдағандар', 'Кто решил', 'Decided by'),
        preparedBy: words('Дайындағандар', 'Кто готовил', 'Prepared by'),
      },
    },
    NominationCheck: {
      label: words('Ұсынысты тексеру', 'Проверка представления', 'Check of a nomination'),
      fields: {
        rule: words('Ереже', 'Правило', 'Rule'),
        outcome: words('Қорытынды', 'Итог', 'Outcome'),
        sentence: words('Түсіндірме', 'Пояснение', 'What it says'),
        overrideReason,
      },
    },
    NominationEndorsement: {
      label: words('Ұсынысты қолдау', 'Поддержка представления', 'Endorsement'),
      fields: {
        organization: words('Қолдаған ұйым', 'Поддержавшая организация', 'Endorsed by'),
        givenOn: words('Қолдау күні', 'Дата поддержки', 'Endorsed on'),
        statement: words('Мәтіні', 'Текст', 'Statement'),
      },
    },
  },
  enums: {
    NominationGroup: { label: words('Ұсыныстарды топтау', 'Группировка представлений', 'Grouping of nominations'), values: {} },
    NominationState: {
      label: words('Ұсыныстың күйі', 'Состояние представления', 'State of a nomination'),
      values: {
        DRAFT: words('жоба', 'черновик', 'draft'),
        SUBMITTED: words('тапсырылды', 'подано', 'submitted'),
        CHECKED: words('тексерілді', 'проверено', 'checked'),
        RETURNED: words('толықтыруға қайтарылды', 'возвращено на доработку', 'returned'),
        WITHDRAWN: words('кері алынды', 'отозвано', 'withdrawn'),
        GRANTED: words('марапатталды', 'награждено', 'granted'),
        REFUSED: words('бас тартылды', 'отказано', 'refused'),
      },
    },
    NominationAction: {
      label: words('Ұсыныспен орындалатын әрекет', 'Действие с представлением', 'What is done with a nomination'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        SUBMIT: words('тапсыру', 'подать', 'submit'),
        ENDORSE: words('қолдауды жазу', 'записать поддержку', 'endorse'),
        CHECK: words('тексеру', 'проверить', 'check'),
        RETURN: words('толықтыруға қайтару', 'вернуть на доработку', 'return'),
        WITHDRAW: words('кері алу', 'отозвать', 'withdraw'),
        DECIDE: words('шешім қабылдау', 'принять решение', 'decide'),
      },
    },
    CheckOutcome: {
      label: words('Тексеру қорытындысы', 'Итог проверки', 'Outcome of a check'),
      values: {
        PASS: words('өтті', 'пройдено', 'passed'),
        WARN: words('назар аударыңыз', 'внимание', 'warning'),
        BLOCK: words('қайшы', 'препятствует', 'blocked'),
      },
    },
    NominationRule: {
      label: words('Тексерілетін ереже', 'Проверяемое правило', 'Rule that is checked'),
      values: {
        RULES: words('ереженің болуы', 'наличие правил', 'whether there are rules'),
        RECIPIENT: words('кімге беріледі', 'кому вручается', 'who can receive it'),
        PROPOSER: words('кім ұсынады', 'кто представляет', 'who may propose'),
        ONCE_IN_LIFETIME: words('өмірде бір рет', 'один раз в жизни', 'once in a lifetime'),
        YEARS_BETWEEN: words('марапаттар арасындағы жылдар', 'лет между награждениями', 'years between awards'),
        LAST_AWARD_UNDATED: words('соңғы марапаттың күні', 'дата последней награды', 'date of the last award'),
        YEARLY_LIMIT: words('жылдық шек', 'предел в год', 'yearly limit'),
        ONCE_FOR_MERIT: words('бір еңбек үшін бір рет', 'не дважды за одну заслугу', 'not twice for one merit'),
        OTHER_NOMINATION: words('басқа ұсыныс', 'другое представление', 'another nomination'),
      },
    },
  },
}); // prettier-ignore
