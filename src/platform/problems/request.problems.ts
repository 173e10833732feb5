import { defineProblems } from './problem-texts.js';

/** Why a request is refused as a whole: the codes of top-level errors. `{reason}` is what GraphQL itself says, in English. */
export const refusals = defineProblems({
  UNAUTHENTICATED: {
    kk: 'Жүйеге кірмегенсіз немесе токен жарамсыз.',
    ru: 'Вход не выполнен, или токен недействителен.',
    en: 'You have not signed in, or the token is not valid.',
  },
  SIGN_IN_UNFINISHED: {
    kk: 'Алдымен жүйеге кіруді аяқтаңыз.',
    ru: 'Сначала завершите вход.',
    en: 'Finish signing in first.',
  },
  FORBIDDEN: { kk: 'Бұған құқығыңыз жоқ.', ru: 'У вас нет на это права.', en: 'You have no right to this.' },
  FOREIGN_PAGE: {
    kk: 'Cookie тек осы тізілімнің беттерінен қабылданады; бағдарламалар токен қолданады.',
    ru: 'Cookie принимается только со страниц этого реестра; программы используют токен.',
    en: 'A cookie is accepted from pages of this registry only; programs use a token.',
  },
  RATE_LIMITED: {
    kk: 'Сұраулар тым көп. {retryAfter} секундтан кейін қайталаңыз.',
    ru: 'Слишком много запросов. Повторите через {retryAfter} с.',
    en: 'Too many requests. Try again in {retryAfter} seconds.',
  },
  BUSY: {
    kk: 'Қазір сұраныс тым көп. Сәл күтіп, қайталаңыз.',
    ru: 'Сейчас слишком много обращений. Подождите немного и повторите.',
    en: 'There is too much to do at once. Try again in a moment.',
  },
  TOO_MANY_EXPORTS: {
    kk: 'Тізімдерді бір уақытта алу шегі: {max}. Алдыңғысы аяқталғанын күтіңіз.',
    ru: 'Одновременно можно выгружать списков: {max}. Дождитесь окончания предыдущих выгрузок.',
    en: 'At most {max} lists are taken away at once. Wait until one of them is done.',
  },
  INTERNAL: { kk: 'Ішкі қате.', ru: 'Внутренняя ошибка.', en: 'Internal error.' },
  QUERY_TIMEOUT: {
    kk: 'Сұрау тым ұзақ орындалды және тоқтатылды.',
    ru: 'Запрос выполнялся слишком долго и был остановлен.',
    en: 'The query took too long and was stopped.',
  },
  QUERY_TOO_COSTLY: {
    kk: 'Сұрау тым ауқымды (шегі: {budget}). Бет көлемін, деңгейлер немесе шарттар санын азайтыңыз.',
    ru: 'Запрос слишком велик (предел: {budget}). Уменьшите страницы, число уровней или условий.',
    en: 'The query is too large (the limit is {budget}). Ask for smaller pages, fewer levels or fewer conditions.',
  },
  INVALID_CURSOR: {
    kk: 'Курсор осы реттегі осы тізімге жатпайды.',
    ru: 'Курсор не относится к этому списку в этом порядке.',
    en: 'The cursor is not one of this list in this order.',
  },
  PAGE_SIZE: {
    kk: '«{argument}» 0 мен {max} аралығында болуы керек.',
    ru: '«{argument}»: от 0 до {max}.',
    en: '“{argument}” is from 0 to {max}.',
  },
  PAGE_DIRECTION: {
    kk: 'Не `first` пен `after`, не `last` пен `before` беріледі.',
    ru: 'Указывают либо `first` и `after`, либо `last` и `before`.',
    en: 'Give `first` and `after`, or `last` and `before`, not both.',
  },
  INVALID_MOMENT: {
    kk: 'Уақыт мезеті былай жазылады: 2025-11-01T12:14:00+05:00.',
    ru: 'Момент времени записывается так: 2025-11-01T12:14:00+05:00.',
    en: 'A moment is written so: 2025-11-01T12:14:00+05:00.',
  },
  ARGUMENT_MISSING: {
    kk: 'Қай жазба керек екенін көрсетіңіз.',
    ru: 'Укажите, какая запись нужна.',
    en: 'Say which record is meant.',
  },
  ROUNDED_ONLY: {
    kk: '{required} құқығы болмаса, бұл топтар тек дөңгелектеліп беріледі; қасында тек {beside} бола алады.',
    ru: 'Без права {required} эти группы даются только округлёнными; рядом с ними возможно только {beside}.',
    en: 'Without the right {required} these groups come rounded only, and beside them only {beside}.',
  },
  GROUP_TWICE: {
    kk: '{group} бойынша екі рет топтауға болмайды.',
    ru: 'По {group} группируют один раз.',
    en: 'Group by {group} once.',
  },
  BORDERS_UNKNOWN: {
    kk: 'Шекаралар {first} күнінен бүгінге дейін ғана белгілі.',
    ru: 'Границы известны с {first} по сегодняшний день.',
    en: 'Borders are known from {first} to today.',
  },
  TOO_MANY_GROUPS: {
    kk: 'Топтар {max}-нан көп. Сүзгіні тарылтыңыз немесе топтау белгілерін азайтыңыз.',
    ru: 'Групп больше {max}. Сузьте фильтр или уменьшите число признаков группировки.',
    en: 'There are more than {max} groups. Narrow the filter or group by less.',
  },
  NOT_MEASURED: {
    kk: 'Бұл тізімде {measure} саналмайды.',
    ru: 'В этом списке {measure} не считается.',
    en: 'This list does not count {measure}.',
  },
  SEARCH_EMPTY: {
    kk: 'Іздеуге кемінде бір әріп немесе цифр керек.',
    ru: 'Для поиска нужна хотя бы одна буква или цифра.',
    en: 'A search needs at least one letter or digit.',
  },
  FILTER_NULL: {
    kk: 'Сүзгіде null салыстыратын мән емес; белгісізді `isNull` табады.',
    ru: 'С null в фильтре сравнивать нечего; неизвестное находит `isNull`.',
    en: 'Null is no value to filter by; `isNull` finds what is not known.',
  },
  FILTER_EMPTY: {
    kk: 'Сүзгінің шарты бос.',
    ru: 'Условие фильтра пусто.',
    en: 'A condition of the filter says nothing.',
  },
  GRAPHQL_PARSE_FAILED: {
    kk: 'Құжатты оқу мүмкін емес: {reason}',
    ru: 'Документ не читается: {reason}',
    en: 'The document cannot be read: {reason}',
  },
  GRAPHQL_VALIDATION_FAILED: {
    kk: 'Құжат схемаға сай емес: {reason}',
    ru: 'Документ не соответствует схеме: {reason}',
    en: 'The document does not fit the schema: {reason}',
  },
  BAD_USER_INPUT: {
    kk: 'Мәні жарамсыз: {reason}',
    ru: 'Недопустимое значение: {reason}',
    en: 'The value is not valid: {reason}',
  },
  OPERATION_RESOLUTION_FAILURE: {
    kk: 'Құжатта мұндай операция жоқ: ондағы операцияның бірін `operationName` арқылы атаңыз.',
    ru: 'В документе нет такой операции: назовите одну из имеющихся в `operationName`.',
    en: 'The document has no such operation: name one of its own by `operationName`.',
  },
  SUBSCRIPTION_NOT_SERVED: {
    kk: 'Жазылым (`subscription`) қолданылмайды.',
    ru: 'Подписки (`subscription`) не поддерживаются.',
    en: 'Subscriptions are not served.',
  },
  BAD_REQUEST: {
    kk: 'Сұрау дұрыс құрылмаған.',
    ru: 'Запрос составлен неверно.',
    en: 'The request is malformed.',
  },
  BAD_PARAMETER: {
    kk: '`{argument}` берілмеген немесе түрі дұрыс емес.',
    ru: 'Значение `{argument}` не указано или имеет неверный вид.',
    en: '`{argument}` is missing or of the wrong kind.',
  },
  PREFLIGHT_MISSING: {
    kk: 'GET арқылы сұрауда `apollo-require-preflight` тақырыбы болуы керек.',
    ru: 'Запросу по GET нужен заголовок `apollo-require-preflight`.',
    en: 'A request by GET needs the header `apollo-require-preflight`.',
  },
  METHOD_NOT_ALLOWED: {
    kk: 'Бұл мекенжай мына әдістерді ғана қабылдайды: {allow}.',
    ru: 'По этому адресу принимаются только методы: {allow}.',
    en: 'This address accepts these methods only: {allow}.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    kk: 'Сұраудың түрі application/json болуы керек.',
    ru: 'Запрос должен иметь тип application/json.',
    en: 'A request is of type application/json.',
  },
  NOT_ACCEPTABLE: {
    kk: 'Жауап application/json түрінде беріледі, ал `accept` тақырыбы оған жол бермейді.',
    ru: 'Ответ даётся как application/json, а заголовок `accept` его не допускает.',
    en: 'Answers are application/json, which the header `accept` rules out.',
  },
  HEAD_TOO_LARGE: {
    kk: 'Сұраудың мекенжайы немесе тақырыптары тым ұзын.',
    ru: 'Адрес или заголовки запроса слишком длинные.',
    en: 'The address or the headers of the request are too long.',
  },
  REQUEST_TOO_SLOW: {
    kk: 'Сұрау уақытында толық жетпеді.',
    ru: 'Запрос не поступил целиком за отведённое время.',
    en: 'The request did not arrive in time.',
  },
  REQUEST_TOO_LARGE: { kk: 'Сұрау тым үлкен.', ru: 'Запрос слишком велик.', en: 'The request is too large.' },
});
