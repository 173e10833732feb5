import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

const decision = {
  decisionNumber: words('Шешім нөмірі', 'Номер решения', 'Number of the decision'),
  decidedOn: words('Шешім күні', 'Дата решения', 'Decided on'),
  decision: words('Шешім', 'Решение', 'Decision'),
};
const validUntil = words('Қолданылу мерзімінің соңы', 'Действует до', 'Valid until');
const state = words('Күйі', 'Состояние', 'State');

defineLabels({
  fields: {
    association: words('Бірлестік', 'Объединение', 'Association'),
    accreditations: words('Тізілімдегі жазбалары', 'Записи в реестре', 'Entries in the register'),
    accreditationApplications: words('Аккредиттеуге өтініштері', 'Заявления об аккредитации', 'Applications for accreditation'),
    accreditation: words('Аккредиттеуі', 'Аккредитация', 'Accreditation'),
  },
  types: {
    AccreditationApplication: {
      label: words('Аккредиттеуге өтініш', 'Заявление об аккредитации', 'Application for accreditation'),
      fields: {
        receivedOn: words('Түскен күні', 'Дата поступления', 'Received on'),
        state,
        stateReason: words('Бас тарту не кері алу себебі', 'Причина отказа или отзыва', 'Why refused or withdrawn'),
        commission: words('Комиссия', 'Комиссия', 'Commission'),
        consideredOn: words('Қаралған күні', 'Дата рассмотрения', 'Considered on'),
        conclusion: words('Комиссия қорытындысы', 'Заключение комиссии', 'Conclusion of the commission'),
        conclusionNote: words('Қорытынды мәтіні', 'Текст заключения', 'Conclusion in words'),
        ...decision,
      },
    },
    Accreditation: {
      label: words('Аккредиттеу', 'Аккредитация', 'Accreditation'),
      fields: {
        application: words('Өтініш', 'Заявление', 'Application'),
        number: words('Тізілімдегі нөмірі', 'Номер в реестре', 'Number in the register'),
        validFrom: words('Қолданылу мерзімінің басы', 'Действует с', 'Valid from'),
        validUntil,
        state,
        acts: words('Кейінгі шешімдер', 'Последующие решения', 'Later acts'),
      },
    },
    AccreditationAct: {
      label: words('Аккредиттеу туралы кейінгі шешім', 'Последующее решение об аккредитации', 'Later act on an accreditation'),
      fields: {
        effectiveOn: words('Күшіне енген күні', 'Действует с', 'Holds from'),
        validUntil,
        reason: words('Себебі', 'Причина', 'Why'),
        ...decision,
      },
    },
  },
  enums: {
    AccreditationApplicationState: {
      label: words('Өтініштің күйі', 'Состояние заявления', 'State of an application'),
      values: {
        RECEIVED: words('түсті', 'поступило', 'received'),
        CONSIDERED: words('комиссия қарады', 'рассмотрено комиссией', 'considered by the commission'),
        GRANTED: words('аккредиттелді', 'аккредитовано', 'granted'),
        REFUSED: words('бас тартылды', 'отказано', 'refused'),
        WITHDRAWN: words('кері алынды', 'отозвано', 'withdrawn'),
      },
    },
    AccreditationApplicationAction: {
      label: words('Өтінішпен орындалатын әрекет', 'Действие с заявлением', 'What is done with an application'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        CONSIDER: words('комиссия қорытындысын жазу', 'записать заключение комиссии', 'record the conclusion'),
        WITHDRAW: words('кері алу', 'отозвать', 'withdraw'),
        GRANT: words('аккредиттеу', 'аккредитовать', 'grant'),
        REFUSE: words('бас тарту', 'отказать', 'refuse'),
      },
    },
    AccreditationConclusion: {
      label: words('Комиссия қорытындысы', 'Заключение комиссии', 'Conclusion of a commission'),
      values: {
        RECOMMENDED: words('ұсынылды', 'рекомендовано', 'recommended'),
        NOT_RECOMMENDED: words('ұсынылмады', 'не рекомендовано', 'not recommended'),
      },
    },
    AccreditationApplicationGroup: {
      label: words('Өтініштерді топтау', 'Группировка заявлений', 'Grouping of applications'),
      values: {},
    },
    AccreditationApplicationOrderField: {
      label: words('Өтініштердің реті', 'Порядок заявлений', 'Order of applications'),
      values: { RECEIVED: words('түскен күні', 'дата поступления', 'day of receipt') },
    },
    AccreditationState: {
      label: words('Аккредиттеудің күйі', 'Состояние аккредитации', 'State of an accreditation'),
      values: {
        UPCOMING: words('әлі күшіне енбеген', 'ещё не действует', 'not in force yet'),
        IN_FORCE: words('күшінде', 'действует', 'in force'),
        SUSPENDED: words('тоқтатыла тұрған', 'приостановлена', 'suspended'),
        EXPIRED: words('мерзімі өткен', 'срок истёк', 'expired'),
        ENDED: words('бірлестік қызметін тоқтатқан', 'объединение прекратило деятельность', 'association ended'),
        WITHDRAWN: words('қайтарып алынған', 'отозвана', 'withdrawn'),
      },
    },
    AccreditationAction: {
      label: words('Аккредиттеумен орындалатын әрекет', 'Действие с аккредитацией', 'What is done with an accreditation'),
      values: {
        CORRECT: words('түзету', 'исправить', 'correct'),
        RENEW: words('ұзарту', 'продлить', 'renew'),
        SUSPEND: words('тоқтата тұру', 'приостановить', 'suspend'),
        REINSTATE: words('қалпына келтіру', 'восстановить', 'reinstate'),
        WITHDRAW: words('қайтарып алу', 'отозвать', 'withdraw'),
      },
    },
    AccreditationActKind: {
      label: words('Кейінгі шешімнің түрі', 'Вид последующего решения', 'Kind of a later act'),
      values: {
        RENEWAL: words('ұзарту', 'продление', 'renewal'),
        SUSPENSION: words('тоқтата тұру', 'приостановление', 'suspension'),
        REINSTATEMENT: words('қалпына келтіру', 'восстановление', 'reinstatement'),
        WITHDRAWAL: words('қайтарып алу', 'отзыв', 'withdrawal'),
      },
    },
    AccreditationGroup: {
      label: words('Аккредиттеулерді топтау', 'Группировка аккредитаций', 'Grouping of accreditations'),
      values: {},
    },
    AccreditationOrderField: {
      label: words('Аккредиттеулердің реті', 'Порядок аккредитаций', 'Order of accreditations'),
      values: { UNTIL: words('мерзімінің соңы', 'окончание срока', 'end of the term') },
    },
  },
}); // prettier-ignore
