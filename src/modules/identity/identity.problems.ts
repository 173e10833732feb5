import { constraintMeans } from '../../platform/database/index.js';
import { defineProblems } from '../../platform/problems/index.js';

export const problems = defineProblems({
  SIGN_IN_FAILED: {
    kk: 'Кіру аты немесе құпиясөз қате.',
    ru: 'Неверное имя для входа или пароль.',
    en: 'The sign-in name or the password is wrong.',
  },
  OWN_SESSION: {
    kk: 'Бұл – өзіңіздің осы сеансыңыз: оны жабу үшін шығыңыз.',
    ru: 'Это ваш текущий сеанс: чтобы закрыть его, выйдите.',
    en: 'This is the session you are in: sign out to end it.',
  },
  ATTEMPT_DELAYED: {
    kk: 'Сәтсіз әрекеттер тым көп. {seconds} секундтан кейін қайталап көріңіз.',
    ru: 'Слишком много неудачных попыток. Повторите через {seconds} с.',
    en: 'Too many attempts have failed. Try again in {seconds} seconds.',
  },
  WRONG_PASSWORD: {
    kk: 'Қазіргі құпиясөз қате.',
    ru: 'Текущий пароль неверен.',
    en: 'The present password is wrong.',
  },
  PASSWORD_TOO_SHORT: {
    kk: 'Құпиясөз тым қысқа: кемінде {min} таңба керек.',
    ru: 'Пароль слишком короткий: нужно не меньше {min} знаков.',
    en: 'The password is too short: at least {min} characters are needed.',
  },
  PASSWORD_TOO_LONG: {
    kk: 'Құпиясөз тым ұзын: ең көбі {max} таңба.',
    ru: 'Пароль слишком длинный: не больше {max} знаков.',
    en: 'The password is too long: at most {max} characters.',
  },
  PASSWORD_HOLDS_NAME: {
    kk: 'Құпиясөзде кіру аты болмауы керек.',
    ru: 'Пароль не должен содержать имя для входа.',
    en: 'The password must not hold the sign-in name.',
  },
  PASSWORD_COMMON: {
    kk: 'Мұндай құпиясөзді табу оңай. Бірнеше байланыссыз сөзден тұратынын таңдаңыз.',
    ru: 'Такой пароль легко подобрать. Выберите пароль из нескольких не связанных между собой слов.',
    en: 'Such a password is easily guessed. Choose one of several unrelated words.',
  },
  PASSWORD_UNCHANGED: {
    kk: 'Жаңа құпиясөз бұрынғысынан өзгеше болуы керек.',
    ru: 'Новый пароль должен отличаться от прежнего.',
    en: 'The new password is to differ from the present one.',
  },
  WRONG_CODE: {
    kk: 'Код қате немесе қолданылып қойған.',
    ru: 'Код неверен или уже использован.',
    en: 'The code is wrong or has been used.',
  },
  SIGN_IN_AGAIN: {
    kk: 'Бұл әрекет үшін қайтадан кіріңіз: соңғы кіргеніңізге {minutes} минуттан асты.',
    ru: 'Для этого войдите заново: с последнего входа прошло больше {minutes} мин.',
    en: 'Sign in anew to do this: the last sign-in was more than {minutes} minutes ago.',
  },
  SECOND_FACTOR_SET_UP: {
    kk: 'Екінші фактор қосылып тұр.',
    ru: 'Второй фактор уже включён.',
    en: 'The second factor is set up already.',
  },
  NO_SECOND_FACTOR: {
    kk: 'Екінші фактор қосылмаған.',
    ru: 'Второй фактор не включён.',
    en: 'No second factor is set up.',
  },
  SECOND_FACTOR_REQUIRED: {
    kk: 'Бұл тіркелгіге екінші фактор міндетті.',
    ru: 'Для этой учётной записи второй фактор обязателен.',
    en: 'This account must have a second factor.',
  },
  INVALID_ISSUER: {
    kk: 'Бұл сәйкестендіру провайдерінің мекенжайы емес.',
    ru: 'Это не адрес провайдера идентификации.',
    en: 'This is not the address of an identity provider.',
  },
  IDENTITY_LINKED: {
    kk: 'Бұл сыртқы тіркелгі тізілім тіркелгісіне байланыстырылып қойған.',
    ru: 'Эта внешняя учётная запись уже привязана к учётной записи реестра.',
    en: 'This identity is linked to an account already.',
  },
  TOKEN_ENDED: {
    kk: 'Бұл токен қайтарып алынған.',
    ru: 'Этот токен уже отозван.',
    en: 'This token was revoked already.',
  },
  EXPIRES_TOO_LATE: {
    kk: 'Токен ең көбі бір жылға беріледі: {latest} күніне дейін.',
    ru: 'Токен выдаётся не больше чем на год: до {latest}.',
    en: 'A token is made for a year at the most: until {latest}.',
  },
  NOT_FOR_TOKENS: {
    kk: '«{permission}» құқығы токенге берілмейді: қолға түскен токен өзіне құқық қоспауы керек.',
    ru: 'Право «{permission}» токену не даётся: попавший в чужие руки токен не должен прибавлять себе прав.',
    en: 'A token cannot hold “{permission}”: a token in wrong hands must not be able to give itself rights.',
  },
  NOT_BY_TOKEN: {
    kk: 'Мұны токен жасай алмайды: қолға түскен токен қайтарып алынғаннан кейін әрекет етпеуі керек. Жүйеге кіріп жасаңыз.',
    ru: 'Токену это нельзя: попавший в чужие руки токен не должен пережить свой отзыв. Войдите в систему сами.',
    en: 'A token may not do this: a token in wrong hands must not outlive its revocation. Sign in yourself.',
  },
  NO_ACCOUNT: {
    kk: 'Бұған тіркелгі керек: әкімші токенінде тіркелгі жоқ.',
    ru: 'Для этого нужна учётная запись: у токена администратора её нет.',
    en: 'This needs an account; the administrator’s token has none.',
  },
});

constraintMeans('oidc_identities_issuer_subject_uq', problems.IDENTITY_LINKED, 'subject');
