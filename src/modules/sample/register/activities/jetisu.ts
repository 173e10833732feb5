import type { ActivitySheet } from './declaration.js';

const REGION = '330000000';
const TALDYQORGAN = '331010000';
const QARATAL = '334400000';
const UNCLEAR = 'еврей және өзбек этномәдени орталықтары';
const EITHER =
  'Мақалада еврей және өзбек орталықтарының екі іс-шарасы қатар аталған; қайсысы қай орталықтікі екені айқын емес.';

/** Article 1: thirty years of the Assembly in Jetisu. */
export const jetisu: ActivitySheet = {
  source: 'jetisu',
  events: [
    {
      key: 'jetisu-round-table',
      kind: 'round_table',
      title: { kk: '«Астана – мемлекеттік тілдің тірегі»' },
      area: REGION,
      parties: [{ role: 'organizer', of: 'jetisu-azerbaijani' }],
    },
    {
      key: 'jetisu-elders',
      kind: 'other',
      title: { kk: '«Қариялар – менің байлығым»' },
      area: REGION,
      parties: [{ role: 'organizer', name: UNCLEAR }],
      note: EITHER,
    },
    {
      key: 'jetisu-astana',
      kind: 'other',
      title: { kk: '«Астана – достық символы»' },
      area: REGION,
      parties: [{ role: 'organizer', name: UNCLEAR }],
      note: EITHER,
    },
    { key: 'jetisu-run', kind: 'run', title: { kk: '«Бірлік жүгірісі» спорттық акциясы' }, area: REGION },
    {
      key: 'jetisu-alley',
      kind: 'opening',
      title: { kk: 'Қазақстан халқы Ассамблеясы аллеясының ашылуы' },
      area: REGION,
      facility: `${REGION} Қазақстан халқы Ассамблеясы аллеясы`,
    },
  ],
  projects: [
    {
      key: 'jetisu-mural',
      kind: 'art',
      title: { kk: 'Тілдер сарайы маңындағы мурал' },
      state: 'DONE',
      area: TALDYQORGAN,
      parties: [{ role: 'author', of: 'jetisu-youth', capacity: 'эскиз авторы' }],
    },
    {
      key: 'jetisu-film',
      kind: 'media',
      title: { kk: 'Деректі фильм' },
      area: REGION,
      note: 'Дайындалып жатыр; атауы айтылмаған.',
    },
    {
      key: 'jetisu-book',
      kind: 'media',
      title: { kk: 'Кітап' },
      area: REGION,
      note: 'Дайындалып жатыр; атауы айтылмаған.',
    },
    {
      key: 'jetisu-gas',
      kind: 'social',
      title: { kk: 'Қаратал ауданында үйлерді тегін газға қосу' },
      state: 'DONE',
      area: QARATAL,
      parties: [
        { role: 'owner', of: 'jetisu-korean' },
        { role: 'owner', of: 'diaspora-murasy' },
      ],
      numbers: [{ of: 'houses', value: 70 }],
    },
  ],
  contributions: [
    {
      key: 'jetisu-gas-houses',
      kind: 'gas_connection',
      project: 'jetisu-gas',
      description: '70 үй газға тегін қосылды',
      area: QARATAL,
      parties: [
        { role: 'donor', of: 'jetisu-korean' },
        { role: 'donor', of: 'diaspora-murasy' },
      ],
      numbers: [{ of: 'house', value: 70 }],
    },
    {
      key: 'jetisu-zhomart-zhan',
      kind: 'other',
      amount: 30_000_000,
      amountQualifier: 'AT_LEAST',
      description: 'Аз қамтылған және көпбалалы отбасыларға көмек',
      area: REGION,
      parties: [{ role: 'executor', of: 'jetisu-zhomart-zhan' }],
      numbers: [{ of: 'family', value: 7000, qualifier: 'AT_LEAST', group: 'low_income' }],
    },
    {
      key: 'jetisu-business-women',
      kind: 'other',
      description: 'Балалар үйіне, Аналар үйіне, соғыс ардагерлері мен қарияларға көмек',
      area: REGION,
      parties: [
        { role: 'donor', of: 'jetisu-business-women' },
        { role: 'donor', name: 'меценаттар' },
        { role: 'receiver', name: '«Айналайын» балалар үйі' },
        { role: 'receiver', name: 'Аналар үйі' },
      ],
      numbers: [
        { of: 'person', group: 'veterans' },
        { of: 'person', group: 'elders' },
      ],
    },
  ],
};
