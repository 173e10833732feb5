import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Council } from '../../support/council.js';

let app: TestApp;
let council: Council;
let rule: string;

beforeAll(async () => {
  app = await startApp();
  council = await Council.open(app, 6);
  const statuteId = await council.register.source('№ 70-IV Заң, 10-бап', { kind: 'law' });
  const share = { quorum: '2/3', majority: '2/3', statuteId };
  rule = await council.register.done('defineMeetingRule', { kind: 'apk_council', ...share });
});
afterAll(() => app.close());

const BODY =
  'bodies { members present needed quorate quorum { kk ru en } rule { id quorum majority statute { title } } }';
const bodyOf = async (id: string): Promise<Json> =>
  (await council.secretary.register.ask(`query ($id: ID!) { meeting(id: $id) { ${BODY} } }`, { id })).meeting.bodies[0];

describe('the quorum', () => {
  it('is what the rule of the kind of body asks of the members of that day, and is explained', async () => {
    expect(await bodyOf(await council.sitting(4))).toMatchObject({
      members: 6, present: 4, needed: 4, quorate: true, rule: { id: rule, quorum: '2/3', statute: { title: '№ 70-IV Заң, 10-бап' } },
      quorum: {
        kk: 'Барлық 6 мүшенің 2/3 бөлігі, яғни кемінде 4 мүше қатысуы керек. Қатысқаны: 4. Кворум бар.',
        ru: 'Из 6 членов должны присутствовать 2/3, то есть не менее 4. Присутствуют: 4. Кворум есть.',
        en: 'Of 6 members 2/3 are to be there, which is at least 4. There are 4. That is a quorum.',
      },
    }); // prettier-ignore
    const few = await bodyOf(await council.sitting(3));
    expect([few.quorate, few.quorum.ru]).toEqual([false, expect.stringContaining('Кворума нет.')]);
  });

  it('is not known before anybody was recorded, nor without a rule', async () => {
    const { register } = council.secretary;
    const id = await register.meeting(council.id, { date: '2024-05-01' });
    expect(await bodyOf(id)).toMatchObject({ members: null, quorate: null, quorum: { en: 'The members of that day are not known.' } }); // prettier-ignore
    await register.done('inviteToMeeting', { id, expectedVersion: 1 });
    expect(await bodyOf(id)).toMatchObject({ members: 6, present: null, needed: 4, quorate: null });
    const other = await register.meeting(await register.body('Аналар кеңесі', { kind: 'mothers_council' }));
    expect((await bodyOf(other)).quorum.kk).toBe('Кворум ережесі белгісіз.');
  });

  it('counts those who have a vote', async () => {
    const { register } = council;
    const guest = await register.person({ familyName: 'Дауыссыз' });
    await register.appoint(guest, council.id, { startDate: '2023', votingRight: false });
    expect((await bodyOf(await council.sitting(4))).members).toBe(6);
  });

  it('follows the rule of the day: a rule of a later day changes nothing before it', async () => {
    const kind = 'elders_council';
    const { register } = council;
    const [early, late] = [
      await register.done('defineMeetingRule', { kind, quorum: '>1/2' }),
      await register.done('defineMeetingRule', { kind, validFrom: '2024-01-01', quorum: '2/3' }),
    ];
    const body = await register.body('Ақсақалдар кеңесі', { kind, areaId: council.area });
    const at = async (date: string): Promise<string> =>
      (await bodyOf(await council.secretary.register.meeting(body, { date }))).rule.id;
    expect([await at('2023-12-31'), await at('2024-01-01')]).toEqual([early, late]);
  });
});

it('more than half of six is four, half of it is three', async () => {
  const rows = await app.dataSource.query<{ more: number; half: number; third: number }[]>(
    `SELECT needed_of('>1/2', 6) AS more, needed_of('1/2', 6) AS half, needed_of('2/3', 7) AS third`,
  );
  expect(rows).toEqual([{ more: 4, half: 3, third: 5 }]);
});

it('a rule is refused that is no share, more than all, or of a day that has one; and to those who do not keep rules', async () => {
  const refusals = (input: object): Promise<string[]> =>
    council.register.refusals('defineMeetingRule', { kind: 'apk_council', ...input });
  expect(await refusals({ validFrom: '2030-01-01', quorum: '66%' })).toEqual(['INVALID_SHARE quorum']);
  expect(await refusals({ validFrom: '2030-01-01', majority: '3/2' })).toEqual(['SHARE_OVER_ALL majority']);
  expect(await refusals({})).toEqual(['RULE_OF_DAY validFrom']);
  expect(await council.secretary.register.refusals('defineMeetingRule', { kind: 'apk' })).toEqual(['error FORBIDDEN']);
  await council.register.done('correctMeetingRule', { id: rule, expectedVersion: 1, note: 'заң бойынша' });
});
