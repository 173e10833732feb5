import { SYSTEM_ACTOR_ID } from '../../platform/access/index.js';
import {
  asDate, asList, asLocalized, asOneOf, asParts, asRecord, asWritten, asYesNo, defineHistory, field, storedAs, localizedName, words,
} from '../../platform/history/index.js'; // prettier-ignore
import { ADMINISTRATOR } from './admin-token.js';

const permissions = field(words('Құқықтары', 'Права', 'Permissions'), asList(asWritten));
const note = field(words('Ескертпе', 'Примечание', 'Note'), asWritten);
const accountId = field(words('Тіркелгі', 'Учётная запись', 'Account'), asRecord('Account'));
const secondFactor = asOneOf({
  true: words('бар', 'есть', 'set up'),
  false: words('жоқ', 'нет', 'none'),
  BEGUN: words('басталды', 'начат', 'begun'),
  'wrong-code': words('код қате', 'неверный код', 'wrong code'),
});
const revokedAt = words('Кері қайтарылған уақыты', 'Время отзыва', 'Revoked at');

defineHistory({
  types: {
    Account: {
      label: words('Тіркелгі', 'Учётная запись', 'Account'),
      table: 'accounts',
      name: (t) => t('display_name'),
      fields: {
        signInName: field(words('Кіру аты', 'Имя для входа', 'Sign-in name'), asWritten),
        displayName: field(words('Көрсетілетін аты', 'Отображаемое имя', 'Display name'), asWritten),
        personId: field(words('Тұлға', 'Лицо', 'Person'), asRecord('Person')),
        language: field(words('Тілі', 'Язык', 'Language'), asWritten),
        password: storedAs(field(words('Құпиясөз', 'Пароль', 'Password'), asWritten, null), null),
        passwordChangedAt: field(
          words('Құпиясөз өзгерген уақыт', 'Время смены пароля', 'Password changed at'),
          asWritten,
          null,
        ),
        secondFactor: storedAs(
          field(words('Екінші фактор', 'Второй фактор', 'Second factor'), secondFactor, null),
          null,
        ),
        secondFactorRequired: field(
          words('Екінші фактор міндетті', 'Требуется второй фактор', 'Second factor required'),
          asYesNo,
          null,
        ),
        recoveryCodes: storedAs(
          field(words('Қалпына келтіру кодтары', 'Коды восстановления', 'Recovery codes'), asWritten, null),
          null,
        ),
        identities: storedAs(
          field(
            words('Сыртқы тіркелгілер', 'Внешние учётные записи', 'External identities'),
            asParts({ subject: asWritten, issuer: asWritten }),
            null,
          ),
          {
            rows: `SELECT jsonb_build_object('issuer', i.issuer, 'subject', i.subject) FROM oidc_identities i WHERE i.account_id = r.id`,
          },
        ),
        signIn: storedAs(field(words('Кіру', 'Вход', 'Sign-in'), asWritten, null), null),
        disabled: field(words('Өшірілген', 'Отключена', 'Disabled'), asYesNo),
        demonstration: field(words('Үлгі ретінде', 'Демонстрационная', 'For demonstration'), asYesNo),
      },
    },
    Role: {
      label: words('Рөл', 'Роль', 'Role'),
      table: 'roles',
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        code: field(words('Коды', 'Код', 'Code'), asWritten),
        name: field(words('Атауы', 'Наименование', 'Name'), asLocalized),
        note,
        permissions,
        secondFactorRequired: field(
          words('Екінші фактор міндетті', 'Требуется второй фактор', 'Second factor required'),
          asYesNo,
        ),
        retiredOn: field(words('Қолданыстан шыққан күні', 'Дата вывода из употребления', 'Retired on'), asDate),
      },
    },
    Grant: {
      label: words('Берілген рөл', 'Выданная роль', 'Grant'),
      table: 'grants',
      name: (t, language) =>
        `concat_ws(' – ', (SELECT a.display_name FROM accounts a WHERE a.id = ${t('account_id')}),
          (SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM roles k WHERE k.id = ${t('role_id')}))`,
      fields: {
        accountId,
        roleId: field(words('Рөлі', 'Роль', 'Role'), asRecord('Role')),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        organizationId: field(words('Ұйым', 'Организация', 'Organization'), asRecord('Organization')),
        substituteForId: field(words('Кімді алмастырады', 'Кого замещает', 'Substitutes'), asRecord('Grant')),
        validFrom: field(words('Басталуы', 'Начало', 'Valid from'), asDate),
        validUntil: field(words('Аяқталуы', 'Окончание', 'Valid until'), asDate),
        givenBy: field(words('Берген', 'Кем выдана', 'Given by'), asWritten),
        reason: field(words('Негізі', 'Основание', 'Reason'), asWritten),
        revokedAt: field(revokedAt, asWritten),
      },
    },
    ApiToken: {
      label: words('API кілті', 'Ключ API', 'API token'),
      table: 'api_tokens',
      fields: {
        accountId: { ...accountId, read: null },
        name: field(words('Атауы', 'Название', 'Name'), asWritten, null),
        permissions: { ...permissions, read: null },
        expiresAt: field(words('Мерзімі', 'Срок действия', 'Expires at'), asWritten, null),
        revokedAt: field(revokedAt, asWritten, null),
      },
    },
  },
  events: {
    'account.created': words(
      'Тіркелгі ашу: {record}',
      'Создание учётной записи: {record}',
      'Account created: {record}',
    ),
    'account.corrected': words(
      'Тіркелгіні түзету: {record}',
      'Исправление учётной записи: {record}',
      'Account corrected: {record}',
    ),
    'account.disabled': words(
      'Тіркелгіні өшіру: {record}',
      'Отключение учётной записи: {record}',
      'Account disabled: {record}',
    ),
    'account.enabled': words(
      'Тіркелгіні қосу: {record}',
      'Включение учётной записи: {record}',
      'Account enabled: {record}',
    ),
    'account.password-set': words('Құпиясөз қою: {record}', 'Установка пароля: {record}', 'Password set: {record}'),
    'account.unlinked': words(
      'Тіркелгіні тұлғадан ажырату: {record}',
      'Отвязка учётной записи от лица: {record}',
      'Account unlinked from its person: {record}',
    ),
    'role.created': words('Рөл құру: {record}', 'Создание роли: {record}', 'Role created: {record}'),
    'role.corrected': words('Рөлді түзету: {record}', 'Исправление роли: {record}', 'Role corrected: {record}'),
    'role.retired': words(
      'Рөлді қолданыстан шығару: {record}',
      'Вывод роли из употребления: {record}',
      'Role retired: {record}',
    ),
    'roles.loaded': words('Рөлдерді жүктеу: {record}', 'Загрузка ролей: {record}', 'Roles loaded: {record}'),
    'grant.given': words('Рөл беру: {record}', 'Выдача роли: {record}', 'Role granted: {record}'),
    'grant.substituted': words('Орнын басу: {record}', 'Замещение: {record}', 'Substitution: {record}'),
    'grant.revoked': words('Рөлді қайтарып алу: {record}', 'Отзыв роли: {record}', 'Grant revoked: {record}'),
    'api-token.created': words('API кілтін жасау', 'Создание ключа API', 'API token created'),
    'api-token.revoked': words('API кілтін жою', 'Отзыв ключа API', 'API token revoked'),
  },
  actors: {
    [ADMINISTRATOR]: words('Әкімші', 'Администратор', 'Administrator'),
    cli: words('Командалық жол', 'Командная строка', 'Command line'),
    [SYSTEM_ACTOR_ID]: words('Жүйе', 'Система', 'The system'),
  },
  accounts: { table: 'accounts', name: 'display_name' },
});
