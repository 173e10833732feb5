import type { ActivitySheet } from './declaration.js';

const CARAVAN =
  '«Азия және Еуропа халықтары мәдениеттерінің шығармашылық фестивалі» Халықаралық бейбітшілік және келісім керуені';
const TOGETHER = [
  { role: 'initiator', of: 'peace-fund' },
  { role: 'co_organizer', of: 'amanat' },
  { role: 'co_organizer', of: 'apk' },
];

/** Article 4, without a date and a place. */
export const roundTable: ActivitySheet = {
  source: 'round-table',
  events: [
    { key: 'caravan', kind: 'caravan', title: { kk: CARAVAN }, parties: TOGETHER },
    {
      key: 'caravan-second-stage',
      kind: 'caravan_stage',
      title: { kk: `${CARAVAN}: екінші кезең` },
      series: 'caravan',
      stage: 'II кезең',
      parties: TOGETHER,
    },
    {
      key: 'caravan-round-table',
      kind: 'round_table',
      title: {
        kk: 'Халықаралық бейбітшілік және келісім керуенінің екінші кезеңінің басталуына арналған дөңгелек үстел',
      },
      series: 'caravan-second-stage',
      place: { kk: '«AMANAT» партиясы' },
      parties: [
        ...TOGETHER,
        {
          role: 'speaker',
          person: 'Руслан Абдуллин',
          capacity: '«Бейбітшілік және келісім» қайырымдылық қорының президенті',
        },
        { role: 'speaker', person: 'Еркебұлан Жаулыбаев', capacity: 'саяси жұмыс департаментінің директоры' },
        { role: 'speaker', person: 'Талшын Италиева', capacity: '«Қоғамдық келісім» РММ бас сарапшысы' },
        { role: 'guest', name: 'Ішкі істер министрлігі' },
        { role: 'guest', name: 'Мәдениет министрлігі' },
        { role: 'guest', name: 'Ұлттық ұлан' },
        { role: 'guest', name: 'бірлестіктер' },
      ],
    },
  ],
};
