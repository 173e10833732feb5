import type { SourceRow } from './declaration.js';

/** Beside a Kazakh name that no source prints. */
export const OWN_TRANSLATION = 'Дереккөз орысша; қазақша атауы – біздің аударма.';

/** Pages that name associations of Shymkent beside article 2. */
export const pagesOnShymkent: readonly SourceRow[] = [
  {
    key: 'egemen',
    kind: 'news',
    title: 'Shymkenttik etnos ókilderi saılaýda belsendi',
    publisher: 'lat.egemen.kz',
    address: 'http://lat.egemen.kz/article/260655-shymkenttik-etnos-okilderi-saylauda-belsendi',
    language: 'kk',
    note: 'Күні көшірмеде жоқ; сайлау туралы, көрші мақалалар бойынша 2021 жылғы 10 қаңтар деп есептелді.',
  },
  {
    key: 'ulyorda-kyrgyz',
    kind: 'news',
    title: 'Қырғыздар',
    publisher: 'ulyorda.kz',
    address: 'http://ulyorda.kz/posts/10895',
    language: 'kk',
    note: 'Күні көрсетілмеген; Ассамблеяның 25 жылдығына арналған (2020).',
  },
  {
    key: 'ulyorda-akhyska',
    kind: 'news',
    title: 'Одна из задач этнокультурного объединения — содействовать взаимному обогащению культур всех диаспор',
    publisher: 'ulyorda.kz',
    address: 'http://ulyorda.kz/posts/12308',
    language: 'ru',
    note: 'Күні көрсетілмеген; Ассамблеяның 25 жылдығына арналған (2020).',
  },
  {
    key: 'miras',
    kind: 'page',
    title: 'Проведение культурного фестиваля узбекского этноса в рамках 30-летия Ассамблеи народа Казахстана',
    publisher: 'miras.edu.kz',
    address:
      'https://miras.edu.kz/university/index.php/ru/2-uncategorised/2308-provedenie-kulturnogo-festivalya-uzbekskogo-etnosa-v-ramkakh-30-letiya-assamblei-naroda-kazakhstana',
    publishedOn: '2025-05',
    language: 'ru',
    note: 'Фестиваль 2025 жылғы 15 мамырда өткен.',
  },
  {
    key: 'adyrna',
    kind: 'news',
    title: '[«Достық» бірлестігі туралы хабар]',
    publisher: 'adyrna.kz',
    address: 'adyrna.kz',
    publishedOn: '2021',
    language: 'kk',
  },
  {
    key: 'inform',
    kind: 'news',
    title: 'Шымкентте өзбек этносы күні тойланды',
    publisher: 'Kazinform',
    address: 'https://kaz.inform.kz/news/shimkentte-ozbek-etnosi-kun-toylandi-d70d39/',
    publishedOn: '2025-09-21',
    language: 'kk',
  },
];
