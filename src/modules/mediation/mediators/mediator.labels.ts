import { words } from '../../../kernel/words.js';
import { defineLabels } from '../../../platform/labels/index.js';

const registerNumber = words('Тізілімдегі нөмірі', 'Номер в реестре', 'Number in the register');

defineLabels({
  fields: {
    cabinet: words('Медиация кабинеті', 'Кабинет медиации', 'Mediation cabinet'),
    mediators: words('Медиаторлары', 'Медиаторы', 'Mediators'),
    registerNumber,
  },
  types: {
    Mediator: {
      label: words('Медиатор', 'Медиатор', 'Mediator'),
      fields: {
        certificateNumber: words('Куәлігінің нөмірі', 'Номер удостоверения', 'Number of the certificate'),
        register: words('Тізілімі', 'Реестр', 'Register'),
        validFrom: words('Жарамдылығының басталуы', 'Действует с', 'Valid from'),
        validUntil: words('Жарамды соңғы күні', 'Действует до', 'Valid until'),
        trainings: words('Өткен тренингтері', 'Пройденные тренинги', 'Trainings'),
      },
    },
  },
  enums: {
    MediatorKind: {
      label: words('Медиатордың түрі', 'Вид медиатора', 'Kind of mediator'),
      values: {
        PROFESSIONAL: words('кәсіби медиатор', 'профессиональный медиатор', 'professional mediator'),
        PUBLIC: words('қоғамдық медиатор', 'общественный медиатор', 'public mediator'),
      },
    },
    MediatorOrderField: {
      label: words('Медиаторлардың реті', 'Порядок медиаторов', 'Order of mediators'),
      values: { VALID_UNTIL: words('жарамдылық мерзімі', 'срок действия', 'validity') },
    },
    MediatorGroup: {
      label: words('Медиаторларды топтау', 'Группировка медиаторов', 'Grouping of mediators'),
      values: { CABINET: words('Медиация кабинеті', 'Кабинет медиации', 'Mediation cabinet') },
    },
  },
});
