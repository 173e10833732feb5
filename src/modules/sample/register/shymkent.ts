import { body, institution, person, post, seat } from './builder.js';
import type { OrganizationRow, Sheet } from './declaration.js';

const CITY = '790000000';

/** One of the seven public structures, which another page lists. */
const structure = (key: string, kind: string, name: string): OrganizationRow =>
  body(`shymkent-${key}`, kind, name, {
    level: 'city',
    area: CITY,
    parent: 'shymkent-assembly',
    cites: { ernur: null },
  });

/** Article 2: the Assembly of the city and the house where the awards were handed over. */
export const shymkent: Sheet = {
  source: 'shymkent',
  attested: {
    on: '2022-10-25',
    note: 'Басталған күні белгісіз; Республика күні алынды. Жыл мәтінде жоқ: мерекеге мәртебе қайтарылған 2022 жыл деп есептелді.',
  },
  sources: [
    {
      key: 'shymkent',
      kind: 'news',
      title: '«БІРЛІК АЛАҢЫ» КОВОРКИНГ ОРТАЛЫҒЫ АШЫЛДЫ',
      publisher: 'uakit.kz',
      address: 'https://uakit.kz/archives/13372',
      language: 'kk',
      note: 'Жылы басылмаған; 25 қазанға мемлекеттік мереке мәртебесі қайтарылғаны айтылғандықтан 2022 жыл деп есептелді.',
    },
    {
      key: 'ernur',
      kind: 'page',
      title: '[Шымкент қалалық Ассамблеясының жеті қоғамдық құрылымы туралы бет]',
      publisher: 'ernur.kz',
      address: 'ernur.kz',
      language: 'kk',
      note: 'Тік жақшадағы атау – сипаттама.',
    },
    {
      key: 'infomedia',
      kind: 'news',
      title: 'Ассамблея – достықтың алтын шаңырағы',
      publisher: 'infomedia.kz',
      address: 'https://infomedia.kz/A_news/2021-11-04/5708.html',
      publishedOn: '2021-11-04',
      language: 'kk',
    },
    {
      key: 'shymkent-mekeni',
      kind: 'page',
      title: 'Шымкент – достық мекені',
      language: 'kk',
      note: 'Мекенжайы сақталмаған.',
    },
  ],
  organizations: [
    body('shymkent-assembly', 'regional_assembly', 'Шымкент қаласының Қазақстан халқы Ассамблеясы', {
      level: 'region',
      area: CITY,
      parent: 'apk',
      numbers: [
        { subject: 'associations', value: 17, asOf: '2021-11-04', source: 'infomedia' },
        { subject: 'associations', value: 17, asOf: '2022', source: 'shymkent', note: 'Жылы есептелген.' },
        { subject: 'public_structures', value: 7, asOf: '2022', source: 'shymkent', note: 'Жылы есептелген.' },
      ],
      note:
        'Қала облыстан бөлінгенде бұрынғы 20 облыстық бірлестіктің 16-сы қалалық болып қайта тіркелген; ' +
        'қайсысы екені айтылмағандықтан қайта құру ретінде жазылмады.',
      cites: { shymkent: '7 қоғамдық құрылым', infomedia: '17 этномәдени бірлестік', 'shymkent-mekeni': null },
    }),
    structure('elders', 'elders_council', 'Ақсақалдар кеңесі'),
    structure('mothers', 'mothers_council', 'Аналар кеңесі'),
    structure('journalists', 'journalists_club', 'Журналистер мен блогерлер клубы'),
    structure('youth', 'assembly_youth', '«Ассамблея жастары» ұйымы'),
    structure('mediation', 'mediation_council', 'Медиация кеңесі'),
    structure('experts', 'scientific_expert_group', 'Ғылыми-сарапшылық топ'),
    structure('entrepreneurs', 'entrepreneurs_association', 'Кәсіпкерлер ұйымы'),
    institution('shymkent-dostyq', 'dostyq_house', 'Достық үйі', { level: 'city', area: CITY }),
    institution('shymkent-coworking', 'coworking_centre', '«Бірлік алаңы» коворкинг орталығы', {
      level: 'city',
      area: CITY,
      parent: 'shymkent-dostyq',
      foundedOn: '2022-10',
      note: 'Республика күніне орай ашылған; күні мен жылы басылмаған, 2022 жылғы қазан деп есептелді.',
    }),
    institution('shymkent-akimat', 'state_body', 'Шымкент қаласының әкімдігі', {
      level: 'city',
      area: CITY,
      posts: [post('deputy', 'Әкімнің бірінші орынбасары', 1)],
    }),
  ],
  facilities: [
    {
      kind: 'coworking',
      name: '«Бірлік алаңы» коворкинг орталығы',
      area: CITY,
      openedOn: '2022-10',
      operator: 'shymkent-coworking',
      foundedBy: 'Мемлекет басшысының Ассамблея Кеңесінің кеңейтілген отырысында берген тапсырмасы',
      directions: [
        '7 қоғамдық құрылыммен және 17 этномәдени бірлестікпен тұрақты брифингтер',
        'Халықтық жобаларды іріктеу және қолдау',
        'Жастардың диалог алаңы, «Ассамблея жастары» аясындағы пікірсайыстар',
        'Мемлекеттік тілдегі семинарлар мен тренингтер',
      ],
      residents: ['elders', 'mothers', 'journalists', 'youth', 'mediation', 'experts', 'entrepreneurs'].map(
        (key) => `shymkent-${key}`,
      ),
      note: 'Достық үйінде, Республика күніне орай ашылған; жылы басылмаған, 2022 жыл деп есептелді. Бағыттар мақаладан қысқартылып алынды.',
    },
  ],
  people: [
    person('Шыңғыс', 'Мұқан', {
      area: CITY,
      otherNames: [{ text: 'Шыңғыс Жұмабекұлы', kind: 'SPELLING', language: 'kk', script: 'Cyrl' }],
      seats: [seat('shymkent-akimat', 'Әкімнің бірінші орынбасары', 'Шымкент қаласы әкімінің бірінші орынбасары')],
    }),
  ],
  meetings: [
    {
      key: 'apk-council-extended',
      bodies: ['apk-council'],
      kind: 'extended',
      note: 'Кеңестің кеңейтілген отырысы: мақалада тапсырма берілген жер ретінде ғана аталады, күні айтылмаған.',
    },
  ],
  assignments: [
    {
      meeting: 'apk-council-extended',
      text: { kk: 'Өңірлерде коворкинг орталықтарын ашу' },
      giverCapacity: 'Мемлекет басшысы',
      area: CITY,
      shownBy: 'shymkent-coworking',
      closedOn: '2022-10-25',
      note: 'Тапсырманың мәтіні мақаланың мазмұны бойынша қысқаша берілді. Орындалған күні ретінде орталықтың ашылуына себеп болған Республика күні алынды, жылы басылмаған.',
    },
  ],
};
