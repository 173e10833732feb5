import type { ActivitySheet } from './declaration.js';

const REGION = '310000000';
const TARAZ = '311010000';
const BURYL = '313635100';
const CONCEPT = 'development-concept';

/** Campaigns as printed; that of the Kostanay tragedy has no name. */
const campaign = (title: string, occasion?: string): NonNullable<ActivitySheet['campaigns']>[number] => ({
  key: title,
  title: { kk: title },
  occasion,
  area: REGION,
});

/** Article 0: a year of mediation and charity in the region of Zhambyl. Days are not printed: they stay unknown. */
export const zhambyl: ActivitySheet = {
  source: 'zhambyl',
  programmes: [
    {
      key: CONCEPT,
      kind: 'concept',
      title: { kk: 'Қазақстан халқы Ассамблеясын дамыту тұжырымдамасы' },
      note: 'Мақалада аты ғана аталған; қай жылғы құжат екені айтылмаған.',
    },
  ],
  campaigns: [
    campaign('«Күшіміз – бірлікте»', 'january_events'),
    campaign('«Жақсылық айы»'),
    campaign('«Құдайы тамақ»'),
    campaign('«Жылу»'),
    campaign('«Мейірімділік керуені»'),
    campaign('«Берекеміз – бірлікте»', 'thanks_day'),
    campaign('«Жан жылуы»'),
    {
      ...campaign('«Мейірімді жүрек»', 'nauryz'),
      parties: [{ role: 'organizer', of: 'zhambyl-assembly' }],
    },
    campaign('«Ізгілік айы»', 'qurban_ait'),
    campaign('«Мектепке жол»', 'school_year'),
    {
      key: 'kostanay',
      occasion: 'disaster',
      occasionPrinted: 'Қостанай облысындағы қайғылы оқиға',
      area: REGION,
    },
    campaign('«Жанашыр жүрек»', 'republic_day'),
  ],
  events: [
    {
      key: 'open-day',
      kind: 'open_day',
      title: { kk: '«Қазақстан халқы ассамблеясының Медиация кабинеттерінің Ашық есік күні» республикалық акциясы' },
      startDate: '2022-11',
      place: { kk: '«Қоғамдық келісім» КММ' },
      area: REGION,
      programme: CONCEPT,
      parties: [
        { role: 'organizer', of: 'zhambyl-cabinets' },
        { role: 'venue', of: 'zhambyl-accord' },
      ],
    },
    {
      key: 'best-mediator-ceremony',
      kind: 'ceremony',
      title: { kk: '«2022 жылдың ҚХА үздік медиаторы» облыстық байқауының марапаттау рәсімі' },
      startDate: '2022-12',
      place: { kk: 'Достық үйі' },
      area: REGION,
      programme: CONCEPT,
      parties: [{ role: 'venue', of: 'zhambyl-dostyq' }],
    },
  ],
  contests: [
    {
      key: 'best-mediator',
      title: { kk: '«2022 жылдың ҚХА үздік медиаторы» облыстық байқауы' },
      date: '2022-12',
      level: 'region',
      area: REGION,
      programme: CONCEPT,
      ceremony: 'best-mediator-ceremony',
      note: 'Жеңімпаздар мен қазылар мақалада аталмаған.',
    },
  ],
  contributions: [
    {
      key: 'uzbek-lunch',
      kind: 'hot_meal',
      campaign: '«Күшіміз – бірлікте»',
      amount: 1_520_000,
      description: 'Қайырымдылық түскі ас',
      area: TARAZ,
      parties: [{ role: 'donor', of: 'zhambyl-uzbek' }],
      numbers: [{ of: 'person', value: 1080 }],
    },
    {
      key: 'akhyska-lunch',
      kind: 'hot_meal',
      campaign: '«Күшіміз – бірлікте»',
      description:
        'Әкімдік пен полиция ғимараттарын қалпына келтірген полицейлер мен жұмысшыларға қайырымдылық түскі ас',
      area: REGION,
      parties: [{ role: 'donor', of: 'zhambyl-akhyska' }],
      numbers: [{ of: 'person', value: 1000 }],
    },
    {
      key: 'akhyska-packages',
      kind: 'food',
      campaign: '«Жақсылық айы»',
      amount: 100_000,
      amountBasis: 'NOT_CLEAR',
      description: 'Азық-түлік себеттері',
      area: REGION,
      furtherAreas: [BURYL],
      parties: [{ role: 'donor', name: '«Ахыска» түрік этномәдени орталығы' }],
      numbers: [{ of: 'family', value: 10 }],
      note: 'Соманың барлығына не әрқайсысына екені айтылмаған.',
    },
    {
      key: 'akhyska-treatment',
      kind: 'treatment',
      campaign: '«Жақсылық айы»',
      amount: 3_200_000,
      description: 'Баласы ауыр науқас отбасыға көмек',
      health: 'Жедел лимфобластты лейкоз',
      area: REGION,
      parties: [{ role: 'donor', name: '«Ахыска» түрік этномәдени орталығы' }],
      numbers: [{ of: 'family', value: 1 }],
    },
    {
      key: 'vynkhua-food',
      kind: 'food',
      amount: 4_164_000,
      description: 'Азық-түлік пен көкөніс',
      area: REGION,
      furtherAreas: ['750000000', '190000000'],
      parties: [{ role: 'donor', of: 'zhambyl-vynkhua' }],
      numbers: [{ of: 'person', group: 'residents' }],
      note: 'Алматы қаласы мен Алматы облысының тұрғындарына; қанша адамға екені айтылмаған.',
    },
    {
      key: 'block-posts-lunch',
      kind: 'hot_meal',
      description: 'Блок-бекеттердегі офицерлер мен сарбаздарға ыстық түскі ас',
      area: REGION,
      numbers: [{ of: 'person', group: 'military' }],
      note: 'Кім бергені мақалада аталмаған.',
    },
    {
      key: 'youth-fire',
      kind: 'goods',
      campaign: '«Жылу»',
      amount: 200_000,
      description: 'Үйі өртенген көпбалалы отбасыға тұрмыстық заттар, азық-түлік, тәттілер; қайырымдылық шоты ашылды',
      recipients: 'Көпбалалы Табуровтар отбасы',
      items: [{ item: 'планшет', quantity: 1, unit: 'дана' }],
      area: REGION,
      parties: [{ role: 'donor', of: 'zhambyl-youth' }],
      numbers: [{ of: 'family', value: 1 }],
      note: 'Планшеттің бағасы айтылмаған.',
    },
  ],
};
