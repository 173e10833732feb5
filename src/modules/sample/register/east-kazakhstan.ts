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
    }),
    body('east-council', 'apk_council', 'Шығыс Қазақстан облысы Қазақстан халқы Ассамблеясының Кеңесі', {
      level: 'region',
      area: REGION,
      parent: 'east-assembly',
      note: 'Мәжілісте облыс әкімдігі жанынан медиация бойынша Координациялық кеңес құру шешілді; құрылғаны расталмағандықтан ол жеке жазылмады.',
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
};
