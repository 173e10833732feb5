import { words } from '../../kernel/words.js';
import {
  asDate,
  asLanguage,
  asPermission,
  asList,
  asLocalized,
  asRecord,
  asActor,
  asMoment,
  asWritten,
  asYesNo,
  defineHistory,
  field,
  localizedName,
} from '../../platform/history/index.js';

defineHistory({
  types: {
    Account: {
      table: 'accounts',
      name: (t) => t('display_name'),
      fields: {
        signInName: field(asWritten),
        displayName: field(asWritten),
        personId: field(asRecord('Person')),
        language: field(asLanguage),
        passwordChangedAt: field(asMoment, null),
        secondFactorRequired: field(asYesNo, null),
        disabled: field(asYesNo),
        demonstration: field(asYesNo),
      },
    },
    Role: {
      table: 'roles',
      name: (t, language) => localizedName(t, 'name', language),
      fields: {
        code: field(asWritten),
        name: field(asLocalized),
        note: field(asWritten),
        permissions: field(asList(asPermission)),
        secondFactorRequired: field(asYesNo),
        publicOnly: field(asYesNo),
        retiredOn: field(asDate),
      },
    },
    Grant: {
      table: 'grants',
      name: (t, language) =>
        `concat_ws(' – ', (SELECT a.display_name FROM accounts a WHERE a.id = ${t('account_id')}),
          (SELECT ${localizedName((column) => `k.${column}`, 'name', language)} FROM roles k WHERE k.id = ${t('role_id')}))`,
      fields: {
        accountId: field(asRecord('Account')),
        roleId: field(asRecord('Role')),
        areaId: field(asRecord('Area')),
        organizationId: field(asRecord('Organization')),
        substituteForId: field(asRecord('Grant')),
        validFrom: field(asDate),
        validUntil: field(asDate),
        givenBy: field(asActor),
        reason: field(asWritten),
        revokedAt: field(asMoment),
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
      'Тіркелгіні бұғаттау: {record}',
      'Отключение учётной записи: {record}',
      'Account disabled: {record}',
    ),
    'account.enabled': words(
      'Тіркелгіні бұғаттан шығару: {record}',
      'Включение учётной записи: {record}',
      'Account enabled: {record}',
    ),
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
    'role.extended': words(
      'Рөлге жаңа құқықтар қосу: {record}',
      'Добавление в роль новых прав: {record}',
      'New permissions of a role: {record}',
    ),
    'roles.loaded': words('Рөлдерді жүктеу: {record}', 'Загрузка ролей: {record}', 'Roles loaded: {record}'),
    'grant.given': words('Рөл беру: {record}', 'Выдача роли: {record}', 'Role granted: {record}'),
    'grant.substituted': words('Орнын басу: {record}', 'Замещение: {record}', 'Substitution: {record}'),
    'grant.revoked': words('Рөлді қайтарып алу: {record}', 'Отзыв роли: {record}', 'Grant revoked: {record}'),
  },
  accounts: { table: 'accounts', name: 'display_name' },
});
