import {
  asDate, asList, asLocalized, asRecord, asWritten, asYesNo, defineHistory, field, localizedName, words,
} from '../../platform/history/index.js'; // prettier-ignore

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
        passwordChangedAt: field(
          words('Құпиясөз өзгерген уақыт', 'Время смены пароля', 'Password changed at'),
          asWritten,
          null,
        ),
        secondFactorRequired: field(
          words('Екінші фактор міндетті', 'Требуется второй фактор', 'Second factor required'),
          asYesNo,
          null,
        ),
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
        note: field(words('Ескертпе', 'Примечание', 'Note'), asWritten),
        permissions: field(words('Құқықтары', 'Права', 'Permissions'), asList(asWritten)),
        secondFactorRequired: field(
          words('Екінші фактор міндетті', 'Требуется второй фактор', 'Second factor required'),
          asYesNo,
        ),
        publicOnly: field(words('Тек жария деректер', 'Только общедоступное', 'Public only'), asYesNo),
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
        accountId: field(words('Тіркелгі', 'Учётная запись', 'Account'), asRecord('Account')),
        roleId: field(words('Рөлі', 'Роль', 'Role'), asRecord('Role')),
        areaId: field(words('Аумағы', 'Территория', 'Area'), asRecord('Area')),
        organizationId: field(words('Ұйым', 'Организация', 'Organization'), asRecord('Organization')),
        substituteForId: field(words('Кімді алмастырады', 'Кого замещает', 'Substitutes'), asRecord('Grant')),
        validFrom: field(words('Басталуы', 'Начало', 'Valid from'), asDate),
        validUntil: field(words('Аяқталуы', 'Окончание', 'Valid until'), asDate),
        givenBy: field(words('Берген', 'Кем выдана', 'Given by'), asWritten),
        reason: field(words('Негізі', 'Основание', 'Reason'), asWritten),
        revokedAt: field(words('Кері қайтарылған уақыты', 'Время отзыва', 'Revoked at'), asWritten),
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
