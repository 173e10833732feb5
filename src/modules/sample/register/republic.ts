import { body, institution, member, post } from './builder.js';
import type { Sheet, SourceRow } from './declaration.js';

const sources: readonly SourceRow[] = [
  {
    key: 'law',
    kind: 'law',
    title: '«Қазақстан халқы Ассамблеясы туралы» 2008 жылғы 20 қазандағы № 70-IV Қазақстан Республикасының Заңы',
    address: 'https://adilet.zan.kz/kaz/docs/Z080000070_',
    publishedOn: '2008-10-20',
    language: 'kk',
  },
  {
    key: 'decree-1995',
    kind: 'law',
    title: 'Қазақстан Республикасы Президентінің 1995 жылғы 1 наурыздағы № 2066 Жарлығы',
    publishedOn: '1995-03-01',
    note: 'Ассамблея осы Жарлықпен құрылған; мәліметтер assembly.kz сайтынан.',
  },
  {
    key: 'decree-2007',
    kind: 'law',
    title: 'Қазақстан Республикасы Президентінің 2007 жылғы 26 шілдедегі № 370 Жарлығы',
    address: 'https://bestprofi.com/document/486107991',
    publishedOn: '2007-07-26',
    note: 'Орысша атаудағы «народов» сөзі «народа» болып өзгерді.',
  },
  {
    key: 'birlik-statute',
    kind: 'page',
    title: '«Қазақстан халқы Ассамблеясының қоғамдық «Бірлік» алтын медалі» туралы ереже',
    publisher: 'assembly.kz',
    note: 'Ереженің басы ғана табылды: кімге берілетіні және тоғыз негізі. Күні көрсетілмеген.',
  },
  {
    key: 'assembly-site',
    kind: 'page',
    title: '[Ассамблеяның құрамы туралы бет]',
    publisher: 'yuko.assembly.kz',
    address: 'yuko.assembly.kz',
    note: 'Күні көрсетілмеген; 2023 жылғы маусымнан кейін. Тік жақшадағы атау – сипаттама.',
  },
  {
    key: 'peoples-council',
    kind: 'news',
    title: '[Президенттің V Ұлттық құрылтайда сөйлеген сөзі туралы хабар]',
    publisher: 'zakon.kz',
    address: 'zakon.kz, 6504981',
    publishedOn: '2026-01-20',
    language: 'ru',
    note: 'Тік жақшадағы атау – сипаттама.',
  },
];

const APK = {
  kk: 'Қазақстан халқы Ассамблеясы',
  ru: 'Ассамблея народа Казахстана',
  en: 'Assembly of People of Kazakhstan',
};

/** The Assembly itself. The republic has no KATO code, so its bodies have a level and no area. */
export const republic: Sheet = {
  source: 'law',
  sources,
  organizations: [
    body('apk', 'apk', APK, {
      level: 'republic',
      foundedOn: '1995-03-01',
      formerly: {
        name: { kk: APK.kk, ru: 'Ассамблея народов Казахстана' },
        until: '2007-07-26',
        decision: 'decree-2007',
        note: 'Орысша атауы өзгерді; 2007 жылға дейінгі қазақша атауы дереккөздерден табылмады.',
      },
      numbers: [
        {
          subject: 'members',
          value: 583,
          source: 'assembly-site',
          note: 'Күні көрсетілмеген бет, 2023 жылғы маусымнан кейін.',
        },
        {
          subject: 'ethnic_groups',
          value: 130,
          qualifier: 'AT_LEAST',
          asOf: '2025-11-01',
          source: 'jetisu',
          note: '«130-дан аса этнос»',
        },
      ],
      posts: [member],
      note:
        'Төрағасы – Президент (Заң). 2026 жылғы 20 қаңтарда Президент Қазақстанның Халық Кеңесін құруды ұсынды; ' +
        'құқықтық мирасқорлық дереккөздермен расталмағандықтан жазылмады.',
      cites: { law: null, 'assembly-site': null, 'decree-1995': null, 'decree-2007': null, 'peoples-council': null },
    }),
    body('apk-council', 'apk_council', 'Қазақстан халқы Ассамблеясының Кеңесі', {
      level: 'republic',
      parent: 'apk',
      cites: { law: null, 'assembly-site': null },
      numbers: [{ subject: 'members', value: 84, source: 'assembly-site', note: 'Күні көрсетілмеген бет.' }],
    }),
    body('apk-secretariat', 'apk_secretariat', 'Қазақстан халқы Ассамблеясының Хатшылығы', {
      level: 'republic',
      parent: 'apk',
      cites: { law: null, 'assembly-site': null },
      numbers: [{ subject: 'staff', value: 7, source: 'assembly-site', note: 'Күні көрсетілмеген бет.' }],
    }),
    body('youth', 'assembly_youth', '«Ассамблея жастары» республикалық қоғамдық бірлестігі', {
      level: 'republic',
      parent: 'apk',
      cites: { jetisu: null, zhambyl: null },
    }),
    institution('rmm', 'rmm_qogamdyq_kelisim', '«Қоғамдық келісім» РММ', {
      level: 'republic',
      posts: [
        post('staff', 'Бас сарапшы'),
        post(
          'staff',
          {
            kk: 'Жобалар және құрылымдар департаментінің басшысы',
            en: 'Head of the Department for Projects and Structures',
          },
          1,
        ),
      ],
      cites: { 'round-table': null, 'assembly-round-table': null },
    }),
  ],
  meetingRules: [
    {
      kind: 'apk_council',
      statute: 'law',
      quorum: '2/3',
      majority: '2/3',
      note: 'Заңның 10-бабы: барлық мүшелерінің үштен екісі қатысса құқылы; шешім қатысқандардың үштен екісінің дауысымен қабылданады.',
    },
  ],
  // No source says by whom one is proposed, how often, how many a year, and how they are numbered: no rule. Of «Құрмет» and of the letter
  // of thanks nothing was found.
  rules: [
    {
      type: 'birlik_medal',
      statute: 'birlik-statute',
      recipient: null,
      note: 'Адамдар мен заңды тұлғаларға беріледі; тоғыз негізінің мәтіні көшірілмеген. Кім ұсынатыны, қайта беру мерзімі, жылдық саны мен нөмірленуі табылмады.',
    },
  ],
};
