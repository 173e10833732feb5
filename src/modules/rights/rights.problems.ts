import { constraintMeans } from '../../platform/database/index.js';
import { common, defineProblems } from '../../platform/problems/index.js';
import { orderProblems } from '../reference/index.js';

/** Problems of accounts, roles, grants and API tokens. */
export const problems = defineProblems({
  INVALID_SIGN_IN_NAME: {
    kk: 'Кіру аты латынның кіші әріптерінен, цифрлардан, «.», «_», «-» және «@» белгілерінен тұрады: 3–64 таңба.',
    ru: 'Имя для входа состоит из строчных латинских букв, цифр и знаков «.», «_», «-», «@»: от 3 до 64 знаков.',
    en: 'A sign-in name is made of lower-case Latin letters, digits, “.”, “_”, “-” and “@”: 3 to 64 characters.',
  },
  SIGN_IN_NAME_TAKEN: {
    kk: 'Мұндай кіру аты бар.',
    ru: 'Такое имя для входа уже занято.',
    en: 'This sign-in name is taken.',
  },
  UNKNOWN_LANGUAGE: {
    kk: 'Тіл: kk, ru немесе en.',
    ru: 'Язык: kk, ru или en.',
    en: 'The language is kk, ru or en.',
  },
  UNKNOWN_PERMISSION: {
    kk: '«{permission}» деген құқық жоқ.',
    ru: 'Права «{permission}» не существует.',
    en: 'There is no permission “{permission}”.',
  },
  ONE_PLACE: {
    kk: 'Не аумақ, не ұйым көрсетіледі, екеуі бірдей емес.',
    ru: 'Указывается либо территория, либо организация, но не то и другое сразу.',
    en: 'Name an area or an organization, not both.',
  },
  BEYOND_YOUR_RIGHTS: {
    kk: 'Өзіңізде бұл жерде «{permission}» құқығы жоқ, сондықтан оны басқаға бере алмайсыз.',
    ru: 'У вас самих здесь нет права «{permission}», поэтому вы не можете его дать.',
    en: 'You do not hold “{permission}” there yourself and so cannot give it.',
  },
  BEYOND_YOUR_TIME: {
    kk: '«{permission}» құқығы өзіңізде бұл мерзімге дейін жоқ, ал алмастыру бойынша алынған құқық басқаға берілмейді.',
    ru: 'Права «{permission}» у вас самих нет на такой срок, а полученное по замещению другим не передаётся.',
    en: 'You do not hold “{permission}” for so long yourself, and what is held as a substitute cannot be passed on.',
  },
  LAST_ADMINISTRATOR: {
    kk: 'Бұл – соңғы әкімші. Алдымен басқа әкімші тағайындаңыз.',
    ru: 'Это последний администратор. Сначала назначьте другого.',
    en: 'This is the last administrator. Appoint another one first.',
  },
  GRANT_ENDED: {
    kk: 'Бұл рөл қайтарып алынған немесе мерзімі өткен.',
    ru: 'Эта роль отозвана, или срок её истёк.',
    en: 'This grant was revoked or has ended.',
  },
  SUBSTITUTES_ALREADY: {
    kk: 'Бұл рөлдің өзі алмастыру бойынша берілген; оның иесін алмастыруға болмайды.',
    ru: 'Эта роль сама выдана по замещению; замещать её держателя нельзя.',
    en: 'This grant is itself a substitution; its holder cannot be substituted.',
  },
  SUBSTITUTES_ONESELF: {
    kk: 'Адам өзін өзі алмастырмайды.',
    ru: 'Никто не замещает сам себя.',
    en: 'Nobody substitutes oneself.',
  },
  DAY_PASSED: {
    kk: 'Бұл күн өтіп кетті.',
    ru: 'Этот день уже прошёл.',
    en: 'This day has passed.',
  },
  ONE_PERSON: {
    kk: 'ЖСН не тұлға көрсетіледі, екеуі бірдей емес.',
    ru: 'Укажите либо ИИН, либо лицо, но не то и другое сразу.',
    en: 'Give the IIN or the person, not both.',
  },
  ACCESS_HELD: {
    kk: 'Бұл адамның жазбасы сізге ашық.',
    ru: 'Запись об этом человеке вам уже открыта.',
    en: 'The record of this person is open to you already.',
  },
  ACCESS_REQUESTED: {
    kk: 'Бұл жазбаны ашу сұралған, жауабы әлі берілген жоқ.',
    ru: 'Доступ к этой записи уже запрошен, ответа ещё нет.',
    en: 'This record has been asked for already; the answer is still to come.',
  },
  ACCESS_ANSWERED: {
    kk: 'Бұл сұрауға жауап берілген.',
    ru: 'На этот запрос уже ответили.',
    en: 'This request has been answered already.',
  },
  ACCESS_NOT_GRANTED: {
    kk: 'Бұл сұрауға рұқсат берілмеген.',
    ru: 'По этому запросу доступ не предоставлен.',
    en: 'This request has not been granted.',
  },
  ACCESS_REVOKED: {
    kk: 'Бұл рұқсат қайтарып алынған.',
    ru: 'Этот доступ уже отозван.',
    en: 'This access has been revoked already.',
  },
  TOO_MANY_ACCESS_REQUESTS: {
    kk: 'Жауап күтіп тұрған сұраулар тым көп: ең көбі {max}.',
    ru: 'Слишком много запросов без ответа: не больше {max}.',
    en: 'Too many requests wait for an answer: at most {max}.',
  },
});

constraintMeans('accounts_sign_in_name_uq', problems.SIGN_IN_NAME_TAKEN, 'signInName');
constraintMeans('access_requests_open_uq', problems.ACCESS_REQUESTED, 'reason');
constraintMeans('roles_code_uq', common.DUPLICATE_CODE, 'code');
constraintMeans('grants_one_place_ck', problems.ONE_PLACE, 'organizationId');
constraintMeans('grants_period_ck', orderProblems.VALID_UNTIL_BEFORE_START, 'validUntil');
