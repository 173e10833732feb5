import { MeetingPapers } from '../../../src/modules/papers/meetings/meeting-papers.js';
import type { Page } from '../../../src/platform/typesetting/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, tokenIn, type TestApp } from '../../support/app.js';
import { Council } from '../../support/council.js';
import { faultsOf, rowsOf } from '../../support/templates.js';

let app: TestApp;
let council: Council;
let meeting: string;
let resolution: string;

beforeAll(async () => {
  app = await startApp();
  council = await Council.open(app, 3);
  const { register } = council.secretary;
  await council.register.done('defineMeetingRule', { kind: 'apk_council', quorum: '2/3', majority: '2/3' });
  const [chair, speaker, third] = council.members;
  const judge = await register.person({ familyName: 'Жұмақсанов', givenName: 'Елдос' });
  const agenda = [
    { number: '1', title: { kk: 'Жоспардың орындалуы', ru: 'Ход исполнения плана' }, speakers: [{ personId: speaker }] },
    { number: '2', title: { kk: 'Медиация', ru: 'Медиация' } },
  ];
  const place = { kk: 'Достық үйі', ru: 'Дом дружбы' };
  meeting = await register.meeting(council.id, { date: '2024-03-01', startsAt: '15:30', number: '3', place, chairId: chair, agenda });
  await register.done('inviteToMeeting', { id: meeting, expectedVersion: 1 });
  const rows = [
    { personId: chair, status: 'PRESENT' },
    { personId: speaker, status: 'PRESENT' },
    { personId: third, status: 'EXCUSED', reason: 'іссапар' },
    { personId: judge, status: 'PRESENT', capacity: 'судья' },
    { name: 'Ержан Сәрсенов', status: 'PRESENT', capacity: 'әкімнің орынбасары' },
  ];
  await register.done('recordAttendance', { meetingId: meeting, rows });
  await register.done('holdMeeting', { id: meeting, expectedVersion: 2 });
  const text = { kk: 'Кеңес құрылсын', ru: 'Создать совет' };
  resolution = await register.done('recordResolution', { meetingId: meeting, number: '1', text, vote: { for: 2 } });
  await register.done('giveAssignment', { resolutionId: resolution, text: { kk: 'Кабинет ашу', ru: 'Открыть кабинет' }, dueOn: '2024-06-01', addressees: [{ organizationId: council.id }] });
}); // prettier-ignore
afterAll(() => app.close());

const papers = (): MeetingPapers => app.app.get(MeetingPapers);
const rows = (pages: readonly Page[]): string[][] => {
  expect(pages.flatMap(faultsOf)).toEqual([]);
  return rowsOf(pages);
};

it('the invitation has the agenda with those who speak', async () => {
  expect(rows(await papers().pages(systemContext(), meeting, 'invitation', ['kk']))).toEqual([
    ['1', 'Жоспардың орындалуы', 'Мүше 2'],
    ['2', 'Медиация', ''],
  ]);
});

it('the attendance sheet has a line for each to sign on, but for those who are excused', async () => {
  expect(rows(await papers().pages(systemContext(), meeting, 'attendance', ['ru']))).toEqual([
    ['1', 'Мүше 1', '', '', '____________'],
    ['2', 'Мүше 2', '', '', '____________'],
    ['3', 'Мүше 3', '', 'іссапар', '–'],
    ['4', 'Жұмақсанов Елдос', 'судья', '', '____________'],
    ['5', 'Ержан Сәрсенов', 'әкімнің орынбасары', '', '____________'],
  ]);
});

it('names of a hundred letters have room on every paper of a sitting', async () => {
  const { register } = council.secretary;
  const long = 'Ұзынесімұлы'.repeat(10).slice(0, 100);
  const person = await register.person({ familyName: long, givenName: long, patronymicName: long });
  const id = await register.meeting(council.id, { date: '2024-04-01', chairId: person, agenda: [{ number: '1', title: { kk: 'Есеп' }, speakers: [{ personId: person }] }] });
  await register.done('inviteToMeeting', { id, expectedVersion: 1 });
  await register.done('recordAttendance', { meetingId: id, rows: [{ personId: person, status: 'PRESENT', capacity: long }] });
  await register.done('holdMeeting', { id, expectedVersion: 2 });
  for (const paper of ['invitation', 'attendance', 'minutes'] as const)
    for (const language of ['kk', 'ru'] as const) {
      const told = rows(await papers().pages(systemContext(), id, paper, [language]));
      expect(told.flat().join('').replaceAll(/[\s\u00AD-]/g, '')).toContain(long);
    }
}); // prettier-ignore

it('the minutes tell who was there, what was decided and what is to be done, in both languages one after the other', async () => {
  const pages = await papers().pages(systemContext(), meeting, 'minutes', ['kk', 'ru']);
  const told = new Map(rows(pages).map(([about, text]) => [about!, text!]));
  expect([told.get('Қатысқандар'), told.get('Себепті келмегендер'), told.get('Шақырылғандар')]).toEqual([
    'Мүше 1; Мүше 2',
    'Мүше 3 (іссапар)',
    'Жұмақсанов Елдос (судья); Ержан Сәрсенов (әкімнің орынбасары)',
  ]);
  expect(told.get('Шешім № 1')).toBe('Кеңес құрылсын (қабылданды)');
  expect(told.get('Решение № 1')).toBe('Создать совет (принято)');
  expect(told.get('Поручение')).toBe('Открыть кабинет – Ассамблея Кеңесі; срок: 01.06.2024');
  expect(told.get('Председатель')).toBe('____________________ Мүше 1');
});

it('an extract has one resolution alone', async () => {
  const about = rows(await papers().extract(systemContext(), resolution, ['kk'])).map(([first]) => first);
  expect(about).toEqual(['Шешім № 1', 'Дауыс беру', 'Тапсырма', 'Төрағалық етуші', 'Хатшы']);
});

it('papers are PDFs for those who keep the sittings, and for nobody else', async () => {
  const get = (path: string, token: string): Promise<Response> =>
    fetch(app.url + path, { headers: { authorization: `Bearer ${token}` } });
  const keeps = ['meetings.read', 'meetings.write', 'people.read', 'organizations.read', 'reference.read', 'memberships.read', 'assignments.read'];
  const own = await get(`/meetings/${meeting}/minutes.pdf?language=kk,ru`, tokenIn(council.area, ...keeps));
  expect([own.status, own.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(Buffer.from(await own.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');
  const shymkent = await council.register.area('790000000');
  for (const paper of [`/meetings/${meeting}/attendance.pdf`, `/resolutions/${resolution}/extract.pdf`]) {
    expect((await get(paper, tokenIn(shymkent, ...keeps))).status).toBe(403);
    expect((await get(paper, tokenIn(council.area, 'meetings.read'))).status).toBe(403);
  }
  expect((await get(`/meetings/${meeting}/minutes.pdf?language=en`, tokenIn(council.area, ...keeps))).status).toBe(400);
}); // prettier-ignore
