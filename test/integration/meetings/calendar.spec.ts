import { startApp, type TestApp } from '../../support/app.js';
import { Council } from '../../support/council.js';

let app: TestApp;
let council: Council;
beforeAll(async () => {
  app = await startApp();
  council = await Council.open(app, 1);
});
afterAll(() => app.close());

const PATH = 'query ($id: ID!) { calendarPath(organizationId: $id) }';

it('the sittings of a body are read by whoever has the address, and it names nobody', async () => {
  const { register, ask } = council.secretary;
  const agenda = [
    { number: '1', title: { kk: 'есеп тыңдау' } },
    { number: '2', title: { kk: 'жабық мәселе' }, open: false },
  ];
  const chairId = council.members[0];
  const sitting = { date: '2026-03-31', startsAt: '15:30', place: { kk: 'Достық үйі' }, number: '7', chairId, agenda };
  await register.meeting(council.id, sitting);
  await register.meeting(council.id, { date: '2026-06' });
  const { data } = await ask(PATH, { id: council.id });
  const answer = await fetch(app.url + data.calendarPath);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = (await answer.text()).replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  for (const line of ['DTSTART:20260331T103000Z', 'STATUS:TENTATIVE', 'LOCATION:Достық үйі', 'DESCRIPTION:1. есеп тыңдау'])
    expect(text).toContain(line);
  expect(text).not.toMatch(/Мүше|жабық/);
}); // prettier-ignore

it('the address is for those who keep the sittings, and another token reads nothing', async () => {
  const elsewhere = await council.offices.holder({ role: 'secretary', area: '790000000' });
  const { data, errors } = await elsewhere.ask(PATH, { id: council.id });
  expect([data, errors]).toEqual([{ calendarPath: null }, []]);
  const { data: own } = await council.secretary.ask(PATH, { id: council.id });
  const path: string = own.calendarPath;
  const other = path.replace(/.(?=\.ics$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  for (const wrong of [other, `/organizations/${council.area}/x.ics`, '/organizations/x/y.ics'])
    expect((await fetch(app.url + wrong)).status).toBe(404);
});
