import type { ActivitySheet } from './declaration.js';

const CITY = '790000000';
const CENTRE = `${CITY} «Бірлік алаңы» коворкинг орталығы`;
const DAY = {
  startDate: '2022-10',
  dateNote:
    'Күні де, жылы да басылмаған: Республика күніне (25 қазан) орай өткен, мерекеге мәртебе қайтарылғаны айтылғандықтан 2022 жыл деп есептелді.',
};

/** Article 2: the opening of the coworking centre, at which awards were presented. */
export const shymkent: ActivitySheet = {
  source: 'shymkent',
  events: [
    {
      key: 'coworking-opening',
      kind: 'opening',
      title: { kk: '«Бірлік алаңы» коворкинг орталығының ашылуы' },
      ...DAY,
      place: { kk: 'Достық үйі' },
      facility: CENTRE,
      area: CITY,
      parties: [
        { role: 'venue', of: 'shymkent-dostyq' },
        { role: 'speaker', person: 'Шыңғыс Мұқан', capacity: 'Шымкент қаласы әкімінің бірінші орынбасары' },
      ],
    },
    {
      key: 'shymkent-presentation',
      kind: 'ceremony',
      title: { kk: 'Ассамблея марапаттарын табыстау рәсімі' },
      ...DAY,
      place: { kk: 'Достық үйі' },
      facility: CENTRE,
      area: CITY,
      series: 'coworking-opening',
      parties: [{ role: 'venue', of: 'shymkent-dostyq' }],
    },
  ],
};
