import { person, seat } from './builder.js';
import type { AwardRow, PersonRow, Sheet } from './declaration.js';
import { shymkent } from './shymkent.js';

const CITY = '790000000';
const AL_FARABI = '791310000';
const EGEMEN_DAY = {
  on: '2021-01-10',
  note: 'Мақаланың күні жоқ; сайлау туралы, 2021 жылғы 10 қаңтардағы сайлау деп есептелді.',
};

const CAPACITY = {
  khakimbekov: 'Шымкент қалалық өзбек этномәдени бірлестігінің төрағасы',
  dosmetova: 'Әл-Фараби аудандық өзбек этномәдени бірлестігінің төрайымы',
  atran: 'еврей этномәдени бірлестігінің белсенді мүшесі',
  iskendirov: '«Шымкент қалалық ұйғырлар қауымдастығы» қоғамдық бірлестігінің төрағасы',
  mukhametova: 'татар-башқұрт этномәдени бірлестігінің төрайымы',
  suleimani: 'иран этномәдени бірлестігінің төрағасы',
  sulaimanov: 'күрді этномәдени бірлестігінің төрағасы',
};

const people: readonly PersonRow[] = [
  person('Тахиржан', 'Хакимбеков', {
    area: CITY,
    otherNames: [{ text: 'Tahırjan Hakımbekov', kind: 'SPELLING', language: 'kk', script: 'Latn' }],
    cites: { shymkent: null, egemen: null },
    seats: [
      seat('shymkent-uzbek', 'Төраға', CAPACITY.khakimbekov, {
        attested: EGEMEN_DAY,
        cites: { shymkent: CAPACITY.khakimbekov, egemen: null },
      }),
    ],
  }),
  person('Нуриниса', 'Досметова', {
    area: AL_FARABI,
    gender: 'FEMALE',
    seats: [seat('al-farabi-uzbek', 'Төраға', CAPACITY.dosmetova)],
  }),
  person('Белла', 'Атран', { area: CITY, seats: [seat('shymkent-jewish', 'Мүше', CAPACITY.atran)] }),
  person('Динмұхамед', 'Искендиров', { area: CITY, seats: [seat('shymkent-uyghur', 'Төраға', CAPACITY.iskendirov)] }),
  person('Ася', 'Мухаметова', {
    area: CITY,
    gender: 'FEMALE',
    seats: [seat('shymkent-tatar-bashkir', 'Төраға', CAPACITY.mukhametova)],
  }),
  person('Мали', 'Сулеймани', { area: CITY, seats: [seat('shymkent-iranian', 'Төраға', CAPACITY.suleimani)] }),
  person('Исмат', 'Сулайманов', { area: CITY, seats: [seat('shymkent-kurdish', 'Төраға', CAPACITY.sulaimanov)] }),
];

/** The granting body, numbers and decisions are not printed: they stay unknown. */
const award = (type: string, to: string, capacity: string, area = CITY, citation?: string): AwardRow => ({
  type,
  to,
  capacity,
  area,
  citation,
  date: '2022-10',
  dateNote:
    'Күні де, жылы да басылмаған: Республика күніне (25 қазан) орай табысталған, мерекеге мәртебе қайтарылғаны айтылғандықтан 2022 жыл деп есептелді.',
  presenter: 'Шыңғыс Мұқан',
  ceremony: 'shymkent-presentation',
  place: 'Достық үйі, «Бірлік алаңы» коворкинг орталығының ашылуы',
});
const medal = (to: string, capacity: string, area = CITY): AwardRow =>
  award(
    'birlik_medal',
    to,
    capacity,
    area,
    'татулық пен келісімді сақтауға және рухани мәдениетті дамытуға қосқан елеулі үлесі үшін',
  );

/** Article 2: seven awards, each with the capacity as it was printed that day. */
export const shymkentAwards: Sheet = {
  source: shymkent.source,
  attested: shymkent.attested,
  sources: [],
  organizations: [],
  people,
  awards: [
    medal('Тахиржан Хакимбеков', CAPACITY.khakimbekov),
    medal('Нуриниса Досметова', CAPACITY.dosmetova, AL_FARABI),
    medal('Белла Атран', CAPACITY.atran),
    award('qurmet_gramota', 'Динмұхамед Искендиров', CAPACITY.iskendirov),
    award('algys_hat', 'Ася Мухаметова', CAPACITY.mukhametova),
    award('algys_hat', 'Мали Сулеймани', CAPACITY.suleimani),
    award('algys_hat', 'Исмат Сулайманов', CAPACITY.sulaimanov),
  ],
};
