import type { ActivitySheet } from './declaration.js';

const REGION = '630000000';

/** Article 3: what the sitting of the Council told of. */
export const eastKazakhstan: ActivitySheet = {
  source: 'east-kazakhstan',
  programmes: [
    {
      key: 'east-special-programme',
      kind: 'special_programme',
      title: {
        kk: '«Жалпы мемлекеттік міндеттерді шешуге этномәдени бірлестігінің қатысуын қамтамасыз ету бойынша Шығыс Қазақстан облысының Қазақстан халқы Ассамблеясының арнайы бағдарламасы»',
      },
      area: REGION,
      parties: [{ role: 'owner', of: 'east-assembly' }],
      numbers: [{ of: 'events', value: 300, qualifier: 'AT_LEAST', note: 'жыл басынан бері' }],
    },
    {
      key: 'digital-kazakhstan',
      kind: 'address_direction',
      title: { kk: 'Президент Жолдауының төртінші бағыты: «Цифрлық Қазақстан»' },
      note: 'Өскемендегі Достық Үйінің сайтындағы виртуалды медиация кабинеті осы бағыт аясында ашылған.',
    },
  ],
  memoranda: [
    {
      key: 'east-memorandum',
      title: { kk: 'Медиацияны дамыту туралы меморандум' },
      subject: { kk: 'медиацияны дамыту' },
      area: REGION,
      parties: [
        { role: 'signatory', of: 'east-court' },
        { role: 'signatory', name: 'мемлекеттік органдар' },
      ],
    },
  ],
};
