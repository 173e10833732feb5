import { body, initials, institution, person, post, seat } from './builder.js';
import type { Sheet } from './declaration.js';

const REGION = '630000000';
const OSKEMEN = '631010000';

/** Article 3, without a date. */
export const eastKazakhstan: Sheet = {
  source: 'east-kazakhstan',
  attested: {
    on: '2016-12-31',
    note: 'Мақаланың күні басылмаған, мәтін 2016 жыл туралы; сол жылдың соңғы күні шартты түрде алынды.',
  },
  sources: [
    {
      key: 'east-kazakhstan',
      kind: 'news',
      title: 'ШҚО-да Қазақстан халқы Ассамблеясы Кеңесінің мәжілісі өтті',
      publisher: 'vko.sud.kz',
      author: 'Шығыс Қазақстан облыстық сотының баспасөз қызметі',
      address: 'http://vko.sud.kz/kaz/news/shko-da-kazakstan-halky-assambleyasy-kenesinin-mzhilisi-otti',
      language: 'kk',
      note: 'Жарияланған күні көрсетілмеген; мәтін 2016 жыл және 2017 жылғы жоспар туралы.',
    },
  ],
  organizations: [
    body('east-assembly', 'regional_assembly', 'Шығыс Қазақстан облысының Қазақстан халқы Ассамблеясы', {
      level: 'region',
      area: REGION,
      parent: 'apk',
      numbers: [
        {
          subject: 'events',
          value: 300,
          qualifier: 'AT_LEAST',
          asOf: '2016',
          source: 'east-kazakhstan',
          note: 'Мәжілісте айтылған: жыл басынан бері «300-ден астам іс-шара».',
        },
      ],
    }),
    body('east-council', 'apk_council', 'Шығыс Қазақстан облысы Қазақстан халқы Ассамблеясының Кеңесі', {
      level: 'region',
      area: REGION,
      parent: 'east-assembly',
    }),
    body('east-secretariat', 'apk_secretariat', 'Шығыс Қазақстан облысы Қазақстан халқы Ассамблеясының хатшылығы', {
      level: 'region',
      area: REGION,
      parent: 'east-assembly',
      posts: [post('head', 'Басшы', 1)],
    }),
    body('east-mothers', 'mothers_council', 'Аналар Кеңесі', {
      level: 'region',
      area: REGION,
      parent: 'east-assembly',
    }),
    body('east-accord', 'public_accord_council', 'Қоғамдық келісім Кеңесі', {
      level: 'region',
      area: REGION,
      parent: 'east-assembly',
    }),
    institution('east-dostyq', 'dostyq_house', 'Достық Үйі', { area: OSKEMEN }),
    institution('east-cabinet', 'mediation_cabinet', 'Виртуалды медиация кабинеті', {
      level: 'online',
      area: OSKEMEN,
      parent: 'east-dostyq',
      note: 'Елдегі алғашқы виртуалды медиация кабинеті, Өскемендегі Достық Үйінің сайтында.',
    }),
    institution('east-akimat', 'state_body', 'Шығыс Қазақстан облысының әкімдігі', {
      level: 'region',
      area: REGION,
      posts: [post('deputy', 'Әкімнің орынбасары')],
    }),
    body('east-coordination', 'coordination_council', 'Медиация бойынша Координациялық кеңес', {
      level: 'region',
      area: REGION,
      parent: 'east-akimat',
      note: 'Облыс әкімдігі жанынан құру туралы Кеңестің шешімі бойынша жазылды; құрамы мен жұмысы дереккөзде айтылмаған.',
    }),
    institution('east-court', 'state_body', 'Шығыс Қазақстан облыстық соты', {
      level: 'region',
      area: REGION,
      posts: [post('member', 'Судья')],
    }),
  ],
  facilities: [
    {
      kind: 'virtual_cabinet',
      name: 'Виртуалды медиация кабинеті',
      area: OSKEMEN,
      operator: 'east-dostyq',
      distinction: 'Елдегі алғашқы виртуалды медиация кабинеті',
      note: 'Өскемендегі Достық Үйінің сайтында; сайттың мекенжайы басылмаған.',
    },
  ],
  trainings: [{ topic: 'Медиаторларға арналған тренингтер', area: REGION, note: 'Саны мен күндері айтылмаған.' }],
  people: [
    person(null, 'Нүсіпова', {
      area: REGION,
      otherNames: [initials('А.Б.Нүсіпова')],
      note: 'Мәтінде аты-жөнінің бас әріптері ғана бар.',
      seats: [seat('east-akimat', 'Әкімнің орынбасары', 'облыс Әкімінің орынбасары')],
    }),
    person('Елдос', 'Жұмақсанов', {
      area: REGION,
      otherNames: [initials('Е.Ш.Жұмақсанов')],
      seats: [seat('east-court', 'Судья', 'облыстық соттың судьясы')],
    }),
    person(null, 'Нұргазиев', {
      area: REGION,
      otherNames: [initials('А.К.Нұргазиев')],
      note: 'Мәтінде аты-жөнінің бас әріптері ғана бар.',
      seats: [seat('east-secretariat', 'Басшы', 'ШҚО Қазақстан халқы Ассамблеясы хатшылығының басшысы')],
    }),
  ],
  meetings: [
    {
      key: 'east-council-2016',
      bodies: ['east-council'],
      kind: 'ordinary',
      date: '2016',
      note: 'Күні басылмаған; мәтін 2016 жыл және 2017 жылғы жоспар туралы. Кеңестің қай мүшелері қатысқаны айтылмаған.',
      openedBy: 'Нұргазиев',
      agenda: [
        {
          number: '1',
          title: {
            kk: '«Жалпы мемлекеттік міндеттерді шешуге этномәдени бірлестігінің қатысуын қамтамасыз ету бойынша Шығыс Қазақстан облысының Қазақстан халқы Ассамблеясының арнайы бағдарламасы» өңірлік іс-шаралар жоспарының іске асырылу барысы',
          },
        },
        { number: '2', title: { kk: 'Аналар Кеңесі мен Қоғамдық келісім Кеңесінің жоспарланған іс-шаралары' } },
      ],
      guests: {
        Нүсіпова: 'облыс Әкімінің орынбасары',
        'Елдос Жұмақсанов': 'облыстық соттың судьясы',
        Нұргазиев: 'ШҚО Қазақстан халқы Ассамблеясы хатшылығының басшысы',
      },
      proposals: [
        'Ассамблеяның даму тұжырымдамасы және қазақстандық бірегейлік пен бірлік тұжырымдамасы бойынша 2017 жылға арналған ұсыныстар',
      ],
      resolutions: [
        {
          text: { kk: 'Екі тұжырымдама бойынша 2017 жылға арналған ұсыныстар қабылданды' },
          note: 'Шешімнің мәтіні мақаланың мазмұны бойынша қысқаша берілді.',
        },
        {
          text: { kk: 'Облыс әкімдігі жанынан медиация бойынша Координациялық кеңес құру' },
          note: 'Шешімнің мәтіні мақаланың мазмұны бойынша қысқаша берілді.',
          creates: 'east-coordination',
        },
      ],
    },
  ],
};
