import { association, body, institution, person } from './builder.js';
import type { Sheet } from './declaration.js';

const REGION = '310000000';
const TARAZ = '311010000';

/** Article 0. */
export const zhambyl: Sheet = {
  source: 'zhambyl',
  sources: [
    {
      key: 'zhambyl',
      kind: 'news',
      title:
        '[Жамбыл облысы Қазақстан халқы Ассамблеясының 2022 жылғы медиация және қайырымдылық жұмысы туралы мақала]',
      author: 'Нұржан ӘЛІШ, журналист',
      publishedOn: '2022-12-16',
      language: 'kk',
      note: 'Сайттың атауы көшірмеде жоқ; тік жақшадағы атау – сипаттама.',
    },
  ],
  organizations: [
    body('zhambyl-assembly', 'regional_assembly', 'Жамбыл облысының Қазақстан халқы Ассамблеясы', {
      level: 'region',
      area: REGION,
      parent: 'apk',
    }),
    institution('zhambyl-accord', 'kmm_qogamdyq_kelisim', '«Қоғамдық келісім» КММ', { level: 'region', area: REGION }),
    institution('zhambyl-cabinets', 'mediation_cabinet', 'Қазақстан халқы Ассамблеясының Медиация кабинеттері', {
      level: 'region',
      area: REGION,
      parent: 'zhambyl-assembly',
      note: 'Мақалада көпше түрде аталған; саны айтылмаған, сондықтан бір жазбамен берілді.',
    }),
    institution('zhambyl-dostyq', 'dostyq_house', 'Достық үйі', {
      area: REGION,
      note: 'Қай елді мекенде екені мақалада айтылмаған.',
    }),
    body('zhambyl-youth', 'assembly_youth', 'ҚХА «Ассамблея жастары» өңірлік қоғамдық бірлестігі', {
      level: 'region',
      area: REGION,
      parent: 'youth',
    }),
    association('zhambyl-uzbek', 'Тараз қаласының өзбек орталығы қоғамдық бірлестігі', ['uzbek'], {
      level: 'city',
      area: TARAZ,
    }),
    association('zhambyl-akhyska', '«Ахыска» түрік этномәдени бірлестігі', ['turkish'], {
      area: REGION,
      note: 'Сол мақалада «Ахыска» түрік этномәдени орталығы да аталады; екеуі бір ұйым екені айтылмаған, сондықтан бұл атау қосылмады.',
    }),
    association('zhambyl-vynkhua', '«Вынхуа» этномәдени бірлестігі', [], { area: REGION }),
  ],
  facilities: [
    {
      kind: 'mediation_cabinet',
      name: 'Қазақстан халқы Ассамблеясының Медиация кабинеттері',
      area: REGION,
      operator: 'zhambyl-assembly',
      note: 'Мақалада көпше түрде аталған; саны мен мекенжайлары айтылмаған, сондықтан бір жазбамен берілді.',
    },
  ],
  people: [person('Нұржан', 'Әліш', { note: 'Журналист, мақаланың авторы; қай басылымда істейтіні айтылмаған.' })],
};
