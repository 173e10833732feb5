import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

const validFrom = words('Басталуы', 'Начало', 'Valid from');
const validUntil = words('Аяқталуы', 'Окончание', 'Valid until');

defineLabels({
  fields: {
    account: words('Тіркелгі', 'Учётная запись', 'Account'),
    role: words('Рөлі', 'Роль', 'Role'),
    grants: words('Берілген рөлдері', 'Выданные роли', 'Grants'),
    permissions: words('Құқықтары', 'Права', 'Permissions'),
    revokedAt: words('Кері қайтарылған уақыты', 'Время отзыва', 'Revoked at'),
    secondFactorRequired: words('Екінші фактор міндетті', 'Требуется второй фактор', 'Second factor required'),
  },
  types: {
    Account: {
      label: words('Тіркелгі', 'Учётная запись', 'Account'),
      fields: {
        signInName: words('Кіру аты', 'Имя для входа', 'Sign-in name'),
        displayName: words('Көрсетілетін аты', 'Отображаемое имя', 'Display name'),
        disabled: words('Бұғатталған', 'Отключена', 'Disabled'),
        demonstration: words('Көрсетілім үшін', 'Демонстрационная', 'For demonstration'),
        passwordChangedAt: words('Құпиясөз өзгерген уақыт', 'Время смены пароля', 'Password changed at'),
      },
    },
    MyAccount: { label: words('Менің тіркелгім', 'Моя учётная запись', 'My account'), like: 'Account' },
    Me: {
      label: words('Менің құқықтарым', 'Мои права', 'What I may do'),
      fields: { permissionsInWords: words('Құқықтары сөзбен', 'Права словами', 'Permissions in words') },
    },
    MyGrant: {
      label: words('Менің рөлім', 'Моя роль', 'My role'),
      fields: {
        role: words('Рөлдің коды', 'Код роли', 'Code of the role'),
        roleName: words('Рөлдің атауы', 'Название роли', 'Name of the role'),
        area: words('Аумағы', 'Территория', 'Area'),
        place: words('Қолданылатын жері', 'Где действует', 'Place'),
        onBehalfOf: words('Кімді алмастырады', 'Кого замещает', 'Substitutes'),
        validFrom,
        validUntil,
      },
    },
    Role: {
      label: words('Рөл', 'Роль', 'Role'),
      fields: { publicOnly: words('Тек жария деректер', 'Только общедоступное', 'Public only') },
    },
    Grant: {
      label: words('Берілген рөл', 'Выданная роль', 'Grant'),
      fields: {
        substituteFor: words('Кімді алмастырады', 'Кого замещает', 'Substitutes'),
        givenBy: words('Берген', 'Кем выдана', 'Given by'),
        validFrom,
        validUntil,
      },
    },
    AccessRequest: {
      label: words('Жазбаны ашу сұрауы', 'Запрос на доступ к записи', 'Request for access'),
      fields: {
        byNumber: words('ЖСН бойынша', 'По ИИН', 'By the number'),
        requestedBy: words('Сұраған', 'Кто запросил', 'Requested by'),
        answer: words('Жауабы', 'Ответ', 'Answer'),
        answerReason: words('Жауаптың негізі', 'Основание ответа', 'Reason of the answer'),
        answeredAt: words('Жауап берілген уақыт', 'Время ответа', 'Answered at'),
      },
    },
  },
  enums: {
    GrantGroup: {
      label: words('Берілген рөлдерді топтау', 'Группировка выданных ролей', 'Grouping of grants'),
      values: {
        IN_FORCE: words('Күшінде', 'Действует', 'In force'),
        SUBSTITUTION: words('Алмастыру', 'Замещение', 'Substitution'),
      },
    },
    AccessRequestGroup: {
      label: words('Сұратуларды топтау', 'Группировка запросов', 'Grouping of requests'),
      values: { ANSWERED: words('Жауап берілді', 'Дан ответ', 'Answered') },
    },
    AccessAnswer: {
      label: words('Сұрауға жауап', 'Ответ на запрос', 'Answer to a request'),
      values: {
        GRANTED: words('рұқсат берілді', 'разрешено', 'granted'),
        REFUSED: words('бас тартылды', 'отказано', 'refused'),
        REVOKED: words('рұқсат қайтарып алынды', 'разрешение отозвано', 'revoked'),
      },
    },
    AccountOrderField: {
      label: words('Тіркелгілердің реті', 'Порядок учётных записей', 'Order of accounts'),
      values: {
        DISPLAY_NAME: words('көрсетілетін аты', 'отображаемое имя', 'display name'),
        SIGN_IN_NAME: words('кіру аты', 'имя для входа', 'sign-in name'),
      },
    },
  },
});
