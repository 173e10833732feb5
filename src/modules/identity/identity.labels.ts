import { words } from '../../kernel/words.js';
import { defineLabels } from '../../platform/labels/index.js';

defineLabels({
  fields: {
    password: words('Құпиясөз', 'Пароль', 'Password'),
    secondFactor: words('Екінші фактор', 'Второй фактор', 'Second factor'),
    recoveryCodes: words('Қалпына келтіру кодтары', 'Коды восстановления', 'Recovery codes'),
    identities: words('Сыртқы тіркелгілер', 'Внешние учётные записи', 'External identities'),
    signIn: words('Кіру', 'Вход', 'Sign-in'),
  },
  types: {
    ApiToken: {
      label: words('API токені', 'Токен API', 'API token'),
      fields: {
        account: words('Тіркелгі', 'Учётная запись', 'Account'),
        accountName: words('Тіркелгінің аты', 'Имя учётной записи', 'Name of the account'),
        createdAt: words('Жасалған уақыты', 'Время создания', 'Created at'),
        expiresAt: words('Қолданылу мерзімі', 'Срок действия', 'Expires at'),
        lastUsedAt: words('Соңғы қолданылған уақыты', 'Время последнего использования', 'Last used at'),
      },
    },
    Credentials: {
      label: words('Кіру деректері', 'Данные для входа', 'Credentials'),
      fields: {
        hasPassword: words('Құпиясөзі бар', 'Есть пароль', 'Has a password'),
        hasSecondFactor: words('Екінші факторы бар', 'Есть второй фактор', 'Has a second factor'),
        sessions: words('Ашық сеанстары', 'Открытые сеансы', 'Open sessions'),
        mustChangePassword: words('Құпиясөзді өзгерту керек', 'Требуется смена пароля', 'The password must be changed'),
      },
    },
    OidcIdentity: {
      label: words('Сыртқы тіркелгі', 'Внешняя учётная запись', 'External identity'),
      fields: {
        issuer: words('Растаушы қызмет', 'Удостоверяющая служба', 'Issuer'),
        subject: words('Қызметтегі нөмірі', 'Номер в службе', 'Subject'),
      },
    },
    Permission: {
      label: words('Құқық', 'Право', 'Permission'),
      fields: {
        name: words('Коды', 'Код', 'Code'),
        meaning: words('Мағынасы', 'Что даёт', 'Meaning'),
        deed: words('Әрекет түрі', 'Вид действия', 'Kind of deed'),
        forTokens: words('Токенге беріледі', 'Даётся токену', 'For tokens'),
      },
    },
    OwnCredentials: {
      label: words('Менің кіру деректерім', 'Мои данные для входа', 'My credentials'),
      like: 'Credentials',
      fields: { recoveryCodesLeft: words('Қалған кодтар', 'Осталось кодов', 'Codes left') },
    },
    DemonstrationAccount: {
      label: words('Көрсетілім тіркелгісі', 'Демонстрационная учётная запись', 'Account for demonstration'),
      like: 'Account',
      fields: { roles: words('Рөлдері', 'Роли', 'Roles') },
    },
    SignInOptions: {
      label: words('Кіру жолдары', 'Способы входа', 'Ways to sign in'),
      fields: {
        openIdPath: words(
          'Сыртқы тіркелгімен кіру',
          'Вход по внешней учётной записи',
          'Signing in by an external identity',
        ),
        demonstrationAccounts: words(
          'Көрсетілім тіркелгілері',
          'Демонстрационные учётные записи',
          'Accounts for demonstration',
        ),
      },
    },
    AccountSession: {
      label: words('Тіркелгінің сеансы', 'Сеанс учётной записи', 'Session of an account'),
      like: 'Session',
      fields: {},
    },
    SecondFactorEnrolment: {
      label: words('Екінші факторды баптау', 'Настройка второго фактора', 'Set-up of a second factor'),
      fields: {
        secret: words('Құпия кілт', 'Секретный ключ', 'Secret'),
        uri: words('QR коды үшін сілтеме', 'Ссылка для QR-кода', 'Link for the QR code'),
      },
    },
    Session: {
      label: words('Сеанс', 'Сеанс', 'Session'),
      fields: {
        address: words('Желілік мекенжайы', 'Сетевой адрес', 'Network address'),
        createdAt: words('Ашылған уақыты', 'Время открытия', 'Opened at'),
        current: words('Осы сеанс', 'Текущий сеанс', 'This session'),
        expiresAt: words('Аяқталатын уақыты', 'Время окончания', 'Ends at'),
        lastSeenAt: words('Соңғы белсенділігі', 'Последняя активность', 'Last active at'),
        step: words('Келесі қадам', 'Следующий шаг', 'Next step'),
        userAgent: words('Браузері мен жүйесі', 'Браузер и система', 'Browser and system'),
      },
    },
  },
  enums: {
    SignInStep: {
      label: words('Кіру қадамы', 'Шаг входа', 'Step of signing in'),
      values: {
        DONE: words('кіру аяқталды', 'вход выполнен', 'signed in'),
        ENROLMENT: words('екінші факторды баптау', 'настройка второго фактора', 'set up a second factor'),
        NEW_PASSWORD: words('жаңа құпиясөз қою', 'установка нового пароля', 'set a new password'),
        SECOND_FACTOR: words('екінші фактормен растау', 'подтверждение вторым фактором', 'confirm the second factor'),
      },
    },
  },
});
