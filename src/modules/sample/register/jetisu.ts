import { association, body, chair, institution, member, person, post, seat } from './builder.js';
import type { PersonRow, Sheet } from './declaration.js';

const REGION = '330000000';
const TALDYKORGAN = '331010000';
const DAY = '2025-11-01';
const ACTIVISTS = 'қоғам белсенділері мен мәслихат депутаттары';

const counted = (subject: string, value: number) => ({ subject, value, asOf: DAY, source: 'jetisu' });

/** One of four who are named together. */
const activist = (givenName: string, familyName: string): PersonRow =>
  person(givenName, familyName, {
    area: REGION,
    seats: [
      seat('jetisu-assembly', 'Мүше', ACTIVISTS, {
        note: 'Төртеуі бірге аталған; кім белсенді, кім депутат екені айтылмаған.',
      }),
    ],
  });

/** Article 1: twenty-four members are declared, six are named. */
export const jetisu: Sheet = {
  source: 'jetisu',
  attested: { on: DAY, note: 'Басталған күні белгісіз; мақала көшірмесінің күні алынды.' },
  sources: [
    {
      key: 'jetisu',
      kind: 'news',
      title: '[Жетісу облысының Қазақстан халқы Ассамблеясы туралы мақала]',
      publisher: 'Qazaq24.com',
      archivedOn: DAY,
      language: 'kk',
      note: 'Алғаш «Egemen Qazaqstan» газетінде шыққан. Көшірме уақыты – 01.11.2025 12:14. Тік жақшадағы атау – сипаттама.',
    },
  ],
  organizations: [
    body('jetisu-assembly', 'regional_assembly', 'Жетісу облысының Қазақстан халқы Ассамблеясы', {
      level: 'region',
      area: REGION,
      parent: 'apk',
      foundedOn: '1995',
      numbers: [counted('members', 24)],
      posts: [member],
      note: 'Мақалада: Ассамблеяның құрылғанына 30 жыл. Жетісу облысының өзі 2022 жылғы 8 маусымда құрылды.',
      cites: { jetisu: '24 беделді тұлға' },
    }),
    institution('jetisu-development', 'state_body', 'Жетісу облысының қоғамдық даму басқармасы', {
      level: 'region',
      area: REGION,
    }),
    institution('jetisu-accord', 'kmm_qogamdyq_kelisim', '«Қоғамдық келісім» КММ', {
      level: 'region',
      area: REGION,
      parent: 'jetisu-development',
      foundedOn: '2022',
      numbers: [counted('staff', 35), counted('departments', 6), counted('branches', 1)],
      posts: [post('head', 'Басшы', 1)],
      cites: { jetisu: '35 қызметкер, 6 бөлім, 1 филиал' },
    }),
    institution('jetisu-dostyq', 'dostyq_house', 'Достық үйі', {
      level: 'region',
      area: TALDYKORGAN,
      foundedOn: '2008',
      cites: { jetisu: 'типтік үлгімен салынған алғашқы нысан' },
    }),
    body('jetisu-youth', 'assembly_youth', '«Ассамблея жастары» РҚБ Жетісу облыстық филиалы', {
      level: 'region',
      area: REGION,
      parent: 'youth',
      foundedOn: '2021',
      numbers: [{ ...counted('youth', 50), qualifier: 'AT_LEAST', note: '«50-ден аса жас»' }],
    }),
    body('jetisu-business-women', 'business_women_council', 'Іскер әйелдер кеңесі', { area: REGION }),
    body('jetisu-zhomart-zhan', 'zhomart_zhan_centre', '«Жомарт жан» қайырымдылық орталығы', { area: REGION }),
    institution('diaspora-murasy', 'charity_fund', '«Диаспора мұрасы» қоры', {
      note: 'Қайда орналасқаны мақалада айтылмаған.',
    }),
    institution('jetisu-maslikhat', 'state_body', 'Жетісу облыстық мәслихаты', {
      level: 'region',
      area: REGION,
      posts: [chair],
    }),
    institution('jetisu-university', 'university', 'І.Жансүгіров атындағы Жетісу университеті', {
      area: REGION,
      posts: [post('head', 'Ректор', 1)],
    }),
    association('jetisu-azerbaijani', 'Әзербайжан этномәдени орталығы', ['azerbaijani'], { area: REGION }),
    association('jetisu-jewish', 'Еврей этномәдени орталығы', ['jewish'], {
      area: REGION,
      note: 'Толық ресми атауы мақалада жоқ.',
    }),
    association('jetisu-uzbek', 'Өзбек этномәдени орталығы', ['uzbek'], {
      area: REGION,
      note: 'Толық ресми атауы мақалада жоқ.',
    }),
    association('jetisu-korean', 'Корей этномәдени орталығы', ['korean'], {
      area: REGION,
      note: 'Қаратал ауданындағы жұмысына байланысты аталған; облыстық па, аудандық па – айтылмаған.',
    }),
  ],
  facilities: [
    {
      kind: 'dostyq_house',
      name: 'Достық үйі',
      area: TALDYKORGAN,
      openedOn: '2008',
      operator: 'jetisu-dostyq',
      distinction: 'типтік үлгімен салынған алғашқы нысан',
    },
    {
      kind: 'alley',
      name: 'Қазақстан халқы Ассамблеясы аллеясы',
      area: REGION,
      note: 'Ашылған күні мен орны айтылмаған.',
    },
    {
      kind: 'mural',
      name: 'Тілдер сарайының жанындағы мурал',
      area: TALDYKORGAN,
      note: 'Эскизі – «Ассамблея жастары». Салынған күні айтылмаған.',
    },
  ],
  people: [
    person('Еркебұлан', 'Ақболатов', { area: REGION, seats: [seat('jetisu-accord', 'Басшы')] }),
    person('Ермек', 'Бөрібаев', {
      area: REGION,
      academicDegree: 'заң ғылымдарының докторы',
      seats: [
        seat(
          'jetisu-assembly',
          'Мүше',
          'І.Жансүгіров атындағы Жетісу университетінің ректоры, заң ғылымдарының докторы',
        ),
        seat('jetisu-university', 'Ректор', 'І.Жансүгіров атындағы Жетісу университетінің ректоры'),
      ],
    }),
    person('Гүлнар', 'Тойлыбаева', {
      area: REGION,
      gender: 'FEMALE',
      seats: [
        seat('jetisu-assembly', 'Мүше', 'облыстық мәслихат төрайымы'),
        seat('jetisu-maslikhat', 'Төраға', 'облыстық мәслихат төрайымы'),
      ],
    }),
    activist('Римма', 'Салыкова'),
    activist('Константин', 'Нестеров'),
    activist('Александр', 'Хильниченко'),
    activist('Руслан', 'Хасен-оглы'),
    person('Атсалим', 'Идигов', {
      area: REGION,
      seats: [seat('apk', 'Мүше', 'Қазақстан халқы Ассамблеясының мүшесі')],
    }),
  ],
};
