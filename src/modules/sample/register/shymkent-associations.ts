import { association, body, chair, member, person, post, seat } from './builder.js';
import type { OrganizationRow, Sheet } from './declaration.js';
import { OWN_TRANSLATION, pagesOnShymkent } from './shymkent-pages.js';
import { shymkent } from './shymkent.js';

const CITY = '790000000';
const leader = post('head', 'Жетекші', 1);

const ofCity = (
  key: string,
  name: Parameters<typeof association>[1],
  groups: string[],
  details?: Parameters<typeof association>[3],
): OrganizationRow =>
  association(`shymkent-${key}`, name, groups, { level: 'city', area: CITY, posts: [chair], ...details });

/** Twelve of the seventeen associations that are declared; the names of the others were not found. */
const associations: readonly OrganizationRow[] = [
  ofCity('uzbek', '«Шымкент қаласы өзбек этномәдени қоғамы» қоғамдық бірлестігі', ['uzbek'], {
    asPrinted: ['Шымкент қалалық өзбек этномәдени бірлестігі'],
    note: 'Екі атаудың бір ұйымға тиесілі екені төрағасы бір адам болғандықтан алынды.',
    cites: { egemen: null, shymkent: null },
  }),
  association('al-farabi-uzbek', 'Әл-Фараби аудандық өзбек этномәдени бірлестігі', ['uzbek'], {
    level: 'district',
    area: '791310000',
    posts: [chair],
  }),
  ofCity('jewish', 'Еврей этномәдени бірлестігі', ['jewish'], { posts: [member] }),
  ofCity('uyghur', '«Шымкент қалалық ұйғырлар қауымдастығы» қоғамдық бірлестігі', ['uyghur']),
  ofCity('tatar-bashkir', 'Татар-башқұрт этномәдени бірлестігі', ['tatar', 'bashkir']),
  ofCity('iranian', 'Иран этномәдени бірлестігі', ['iranian']),
  ofCity('kurdish', 'Күрді этномәдени бірлестігі', ['kurdish']),
  ofCity('korean', '«Шымкент қалалық корей қауымдастығы» қоғамдық бірлестігі', ['korean'], { cites: { egemen: null } }),
  ofCity('akhyska', '«Шымкент қаласы «Ахыска» түрік этномәдени орталығы» қоғамдық бірлестігі', ['turkish'], {
    cites: { egemen: null, 'ulyorda-akhyska': null },
  }),
  ofCity('kyrgyz', 'Қырғыз этно-мәдени бірлестігі', ['kyrgyz'], {
    foundedOn: '2005-10',
    posts: [],
    cites: { 'ulyorda-kyrgyz': null },
  }),
  ofCity(
    'chechen-ingush',
    { kk: 'Шешен-ингуш этномәдени орталығы', ru: 'Чечено-ингушский этнокультурный центр' },
    ['chechen', 'ingush'],
    {
      posts: [],
      note: OWN_TRANSLATION,
      cites: { miras: null },
    },
  ),
  ofCity(
    'azerbaijani',
    { kk: 'Әзербайжан этномәдени орталығы', ru: 'Азербайджанский этнокультурный центр' },
    ['azerbaijani'],
    {
      posts: [],
      note: OWN_TRANSLATION,
      cites: { miras: null },
    },
  ),
];

const within = { level: 'city', area: CITY, parent: 'shymkent-kyrgyz', cites: { 'ulyorda-kyrgyz': null } } as const;
const in2020 = { on: '2020-12-31', note: 'Бет күні белгісіз, 2020 жыл; жылдың соңғы күні шартты түрде алынды.' };
const ofKyrgyz = { attested: in2020, cites: { 'ulyorda-kyrgyz': null } };
const ofEgemen = {
  attested: { on: '2021-01-10', note: 'Мақаланың күні жоқ; сайлау күні деп есептелді.' },
  cites: { egemen: null },
};
const latin = (text: string) => [{ text, kind: 'SPELLING', language: 'kk', script: 'Latn' }] as const;

/** Associations of Shymkent, by article 2 and by other pages. */
export const shymkentAssociations: Sheet = {
  source: shymkent.source,
  sources: pagesOnShymkent,
  organizations: [
    ...associations,
    {
      ...association('shymkent-kyrgyz-youth', 'Жастар қанаты', ['kyrgyz'], { ...within, posts: [leader] }),
      kind: 'eca_youth_wing',
    },
    body('shymkent-kyrgyz-mothers', 'mothers_council', 'Аналар кеңесі', { ...within, posts: [leader] }),
    body('shymkent-kyrgyz-elders', 'elders_council', 'Ақсақалдар алқасы', { ...within, posts: [chair] }),
    association(
      'dostyq-uzbek',
      'Қазақстан Республикасы өзбектері этномәдени бірлестіктері «Дўстлик» қауымдастығы',
      ['uzbek'],
      {
        level: 'republic',
        asPrinted: ['«Достық»', '«Дустлик»'],
        posts: [chair],
        cites: { adyrna: null, inform: '«Дўстлик» қауымдастығының төрағасы Икрамжан Хашимжанов' },
      },
    ),
  ],
  people: [
    person('Роза', 'Пак', {
      area: CITY,
      gender: 'FEMALE',
      otherNames: latin('Roza Pak'),
      cites: ofEgemen.cites,
      seats: [seat('shymkent-korean', 'Төраға', '«Shymkent qalalyq koreı qaýymdastyǵy» QB tóraıymy', ofEgemen)],
    }),
    person('Латипша', 'Асанов', {
      area: CITY,
      otherNames: latin('Latıpsha Asanov'),
      cites: { egemen: null, 'ulyorda-akhyska': null },
      seats: [
        seat(
          'shymkent-akhyska',
          'Төраға',
          'Shymkent qalasy «Ahyska» túrik etnomádenı ortalyǵy» qoǵamdyq birlestiginiń tóraǵasy',
          {
            ...ofEgemen,
            cites: { egemen: null, 'ulyorda-akhyska': null },
          },
        ),
      ],
    }),
    person('Венера', 'Пирматова', {
      area: CITY,
      cites: ofKyrgyz.cites,
      seats: [seat('shymkent-kyrgyz-youth', 'Жетекші', undefined, ofKyrgyz)],
    }),
    person('Аягүл', 'Кәлменова', {
      area: CITY,
      cites: ofKyrgyz.cites,
      seats: [seat('shymkent-kyrgyz-mothers', 'Жетекші', undefined, ofKyrgyz)],
    }),
    person('Райысбек', 'Расулбеков', {
      area: CITY,
      cites: ofKyrgyz.cites,
      seats: [seat('shymkent-kyrgyz-elders', 'Төраға', 'Ақсақалдар алқасының төрағасы', ofKyrgyz)],
    }),
    person('Икрамжан', 'Хашимжанов', {
      cites: { adyrna: null, inform: null },
      seats: [
        seat('dostyq-uzbek', 'Төраға', '«Дўстлик» қауымдастығының төрағасы', {
          attested: {
            on: '2021-12-31',
            note: 'Дереккөз 2021 жылғы, күні белгісіз; жылдың соңғы күні шартты түрде алынды.',
          },
          cites: { adyrna: null, inform: null },
        }),
      ],
    }),
  ],
};
