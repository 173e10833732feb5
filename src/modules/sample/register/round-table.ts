import { institution, person, post, seat } from './builder.js';
import type { Sheet } from './declaration.js';

/** Article 4, without a date and a place. */
export const roundTable: Sheet = {
  source: 'round-table',
  attested: {
    on: '2026-03-31',
    note: 'Мақаланың күні басылмаған (2022 жылғы наурыздан кейін); дереккөздер жиналған соңғы ай шартты түрде алынды.',
  },
  sources: [
    {
      key: 'round-table',
      kind: 'news',
      title: '[Халықаралық бейбітшілік және келісім керуені жөніндегі дөңгелек үстел туралы мақала]',
      publisher: 'Aikyn.kz',
      language: 'kk',
      note: 'Күні де, орны да көрсетілмеген; 2022 жылғы наурыздан кейін (партия атауы бойынша). Тік жақшадағы атау – сипаттама.',
    },
    {
      key: 'assembly-round-table',
      kind: 'page',
      title: '[Дөңгелек үстел туралы хабар]',
      publisher: 'assembly.kz',
      address: 'assembly.kz/en',
      publishedOn: '2021-02',
      language: 'en',
      note: 'Тік жақшадағы атау – сипаттама.',
    },
  ],
  organizations: [
    institution('peace-fund', 'charity_fund', '«Бейбітшілік және келісім» қайырымдылық қоры', {
      posts: [post('head', 'Президент', 1)],
      note: 'Мақалада: жұмысы 1995 жылдан бері.',
    }),
    institution('amanat', 'political_party', '«AMANAT» партиясы', {
      level: 'republic',
      posts: [post('staff', 'Саяси жұмыс департаментінің директоры', 1)],
    }),
  ],
  trainings: [
    {
      topic: 'Этномедиация бойынша оқыту',
      startDate: '2015',
      trained: 1000,
      trainedQualifier: 'AT_LEAST',
      note: 'Дөңгелек үстелде айтылған: этномедиация 2015 жылдан бері дамып келеді, 1000-нан астам адам оқытылған.',
    },
  ],
  people: [
    person('Руслан', 'Абдуллин', { seats: [seat('peace-fund', 'Президент')] }),
    person('Еркебұлан', 'Жаулыбаев', {
      seats: [seat('amanat', 'Саяси жұмыс департаментінің директоры', 'саяси жұмыс департаментінің директоры')],
    }),
    person('Талшын', 'Италиева', {
      cites: { 'round-table': null, 'assembly-round-table': null },
      seats: [
        seat('rmm', 'Бас сарапшы', '«Қоғамдық келісім» РММ бас сарапшысы'),
        seat(
          'rmm',
          'Жобалар және құрылымдар департаментінің басшысы',
          'Head of the Department for Projects and Structures',
          {
            attested: {
              on: '2021-02-28',
              note: 'Беттің күні ай дәлдігімен белгілі (2021 жылғы ақпан); айдың соңғы күні шартты түрде алынды.',
            },
            ended: true,
            note: 'Кейінгі дереккөзде басқа лауазымда; қашан ауысқаны белгісіз. Лауазымның қазақша атауы – біздің аударма.',
            cites: { 'assembly-round-table': null },
          },
        ),
      ],
    }),
  ],
};
