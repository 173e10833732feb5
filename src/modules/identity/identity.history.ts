import { SYSTEM_ACTOR_ID } from '../../platform/access/index.js';
import { words, type Words } from '../../kernel/words.js';
import {
  asList,
  asOneOf,
  asParts,
  asPermission,
  asRecord,
  asMoment,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  storedAs,
} from '../../platform/history/index.js';
import { ADMINISTRATOR } from './admin-token.js';
import type { Failure } from './sign-in/sign-in.rules.js';

const accountId = field(asRecord('Account'), null);

const secondFactor = asOneOf({
  true: words('бар', 'есть', 'set up'),
  false: words('жоқ', 'нет', 'none'),
  BEGUN: words('басталды', 'начат', 'begun'),
  'wrong-code': words('код қате', 'неверный код', 'wrong code'),
});

/** `Way.by` of the entrance. */
const WAYS = {
  password: words('құпиясөзбен', 'по паролю', 'by password'),
  oidc: words('сыртқы тіркелгімен', 'по внешней учётной записи', 'by an external identity'),
};
const FAILURES: Readonly<Record<Failure, Words>> = {
  'unknown-name': words('мұндай кіру аты жоқ', 'такого имени входа нет', 'no such sign-in name'),
  'wrong-password': words('құпиясөз қате', 'неверный пароль', 'wrong password'),
  disabled: words('тіркелгі өшірілген', 'учётная запись отключена', 'the account is disabled'),
  'one-time-password-expired': words(
    'бір реттік құпиясөздің мерзімі өткен',
    'срок одноразового пароля истёк',
    'the one-time password has expired',
  ),
  'unknown-identity': words(
    'сыртқы тіркелгі байланыстырылмаған',
    'внешняя учётная запись не привязана',
    'the external identity is not linked',
  ),
};

/** Sessions and tokens are no records of the registry itself. */
defineHistory({
  types: {
    Session: {
      noTable: 'passing',
      fields: {
        account: accountId,
        secondFactor: field(asYesNo, null),
      },
    },
    ApiToken: {
      table: 'api_tokens',
      fields: {
        accountId,
        name: field(asWritten, null),
        permissions: field(asList(asPermission), null),
        expiresAt: field(asMoment, null),
        revokedAt: field(asMoment, null),
      },
    },
  },
  adds: {
    Account: {
      password: storedAs(field(asWritten, null), null),
      secondFactor: storedAs(field(secondFactor, null), null),
      recoveryCodes: storedAs(field(asWritten, null), null),
      identities: storedAs(field(asParts({ subject: asWritten, issuer: asWritten }), null), {
        rows: `SELECT jsonb_build_object('issuer', i.issuer, 'subject', i.subject) FROM oidc_identities i WHERE i.account_id = r.id`,
      }),
      signIn: storedAs(field(asOneOf(FAILURES), null), null),
    },
  },
  events: {
    'api-token.created': words('API токенін жасау', 'Создание токена API', 'API token created'),
    'api-token.revoked': words('API токенін қайтарып алу', 'Отзыв токена API', 'API token revoked'),
    'sign-in.succeeded': words('Кіру', 'Вход', 'Sign-in'),
    'sign-in.failed': words(
      'Сәтсіз кіру әрекеті: {record}',
      'Неудачная попытка входа: {record}',
      'Failed sign-in: {record}',
    ),
    'sign-in.locked': words(
      'Кіруді уақытша бұғаттау: {record}',
      'Временная блокировка входа: {record}',
      'Sign-in locked for a while: {record}',
    ),
    'sign-in.second-factor-shown': words(
      'Екінші фактормен растау',
      'Подтверждение вторым фактором',
      'Second factor shown',
    ),
    'session.signed-out': words('Шығу', 'Выход', 'Sign-out'),
    'session.ended': words('Сеансты жабу', 'Закрытие сеанса', 'Session ended'),
    'account.sessions-ended': words(
      'Тіркелгінің сеанстарын жабу',
      'Закрытие сеансов учётной записи',
      'Sessions of an account ended',
    ),
    'session.others-ended': words('Басқа сеанстарды жабу', 'Закрытие других сеансов', 'Other sessions ended'),
    'account.password-set': words('Құпиясөз қою: {record}', 'Установка пароля: {record}', 'Password set: {record}'),
    'account.password-changed': words(
      'Құпиясөзді өзгерту: {record}',
      'Смена пароля: {record}',
      'Password changed: {record}',
    ),
    'account.password-refused': words(
      'Құпиясөздің қабылданбауы: {record}',
      'Отказ в пароле: {record}',
      'Password refused: {record}',
    ),
    'account.one-time-password-set': words(
      'Бір реттік құпиясөз беру: {record}',
      'Выдача одноразового пароля: {record}',
      'One-time password set: {record}',
    ),
    'account.second-factor-begun': words(
      'Екінші факторды баптауды бастау: {record}',
      'Начало настройки второго фактора: {record}',
      'Second factor begun: {record}',
    ),
    'account.second-factor-set-up': words(
      'Екінші факторды қосу: {record}',
      'Включение второго фактора: {record}',
      'Second factor set up: {record}',
    ),
    'account.second-factor-removed': words(
      'Екінші факторды алып тастау: {record}',
      'Снятие второго фактора: {record}',
      'Second factor removed: {record}',
    ),
    'account.second-factor-reset': words(
      'Екінші факторды қайта баптау: {record}',
      'Сброс второго фактора: {record}',
      'Second factor reset: {record}',
    ),
    'account.second-factor-required': words(
      'Екінші фактор талабын өзгерту: {record}',
      'Изменение требования второго фактора: {record}',
      'Requirement of a second factor changed: {record}',
    ),
    'account.code-refused': words('Кодтың қабылданбауы: {record}', 'Отказ в коде: {record}', 'Code refused: {record}'),
    'account.recovery-codes-renewed': words(
      'Қалпына келтіру кодтарын жаңарту: {record}',
      'Обновление кодов восстановления: {record}',
      'Recovery codes renewed: {record}',
    ),
    'account.identity-linked': words(
      'Сыртқы тіркелгіні байланыстыру: {record}',
      'Привязка внешней учётной записи: {record}',
      'External identity linked: {record}',
    ),
    'account.identity-unlinked': words(
      'Сыртқы тіркелгіні ажырату: {record}',
      'Отвязка внешней учётной записи: {record}',
      'External identity unlinked: {record}',
    ),
  },
  reasons: { 'sign-in.succeeded': WAYS, 'sign-in.failed': FAILURES },
  actors: {
    [ADMINISTRATOR]: words('Әкімші', 'Администратор', 'Administrator'),
    cli: words('Командалық жол', 'Командная строка', 'Command line'),
    [SYSTEM_ACTOR_ID]: words('Жүйе', 'Система', 'The system'),
  },
});
