import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Offices, type Holder } from '../../support/offices.js';
import { type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;
let secretary: Holder;
let reader: Holder;

beforeAll(async () => {
  app = await startApp();
  const offices = new Offices(app);
  register = offices.register;
  council = await register.body('Ассамблея Кеңесі', { areaId: await register.area('330000000') });
  secretary = await offices.holder({ role: 'secretary', area: '330000000' });
  reader = await offices.holder({ role: 'reader' });
});
afterAll(() => app.close());

const AGENDA = `version agenda { id number depth title { kk } open amendment amendmentReason asInvited { number title { kk } }
  parent { number } speakers { person { id } capacity } }`;
const item = (number: string, kk: string, more: Input = {}): Input => ({ number, title: { kk }, ...more });
const amend = (id: string, expectedVersion: number, more: Input): Promise<Json> =>
  secretary.register.after('amendAgenda', { id, expectedVersion, ...more }, AGENDA);
const refusals = (id: string, more: Input): Promise<string[]> =>
  secretary.register.refusals('amendAgenda', { id, expectedVersion: 1, ...more });
const numbers = ({ agenda }: Json): string[] => agenda.map(({ number }: Json) => number);

describe('an agenda', () => {
  it('is a tree by its numbers, in their order', async () => {
    const id = await secretary.register.meeting(council, {
      agenda: [item('10', 'соңғысы'), item('2', 'екінші'), item('2.1', 'екіншінің бірі'), item('1', 'бірінші')],
    });
    const meeting = await amend(id, 1, { items: [item('2.10', 'қосымша'), item('2.2', 'екіншінің екісі')] });
    expect(numbers(meeting)).toEqual(['1', '2', '2.1', '2.2', '2.10', '10']);
    expect(meeting.agenda[2]).toMatchObject({ depth: 2, parent: { number: '2' }, open: true, amendment: null });
  });

  it('is put together freely before the invitations, also by exchanging numbers', async () => {
    const speaker = await secretary.register.person();
    const id = await secretary.register.meeting(council, {
      agenda: [item('1', 'есеп', { speakers: [{ personId: speaker, capacity: 'хатшылық басшысы' }] }), item('2', 'жоспар')],
    });
    const { agenda } = (await secretary.register.ask(`query ($id: ID!) { meeting(id: $id) { ${AGENDA} } }`, { id })).meeting;
    expect(agenda[0].speakers).toEqual([{ person: { id: speaker }, capacity: 'хатшылық басшысы' }]);
    const [one, two] = agenda;
    const exchanged = { correctItems: [{ id: one.id, number: '2', speakers: [] }, { id: two.id, number: '1' }] };
    const meeting = await amend(id, 1, exchanged);
    expect(meeting.agenda.map((each: Json) => each.title.kk)).toEqual(['жоспар', 'есеп']);
    expect(meeting.agenda[1].speakers).toEqual([]);
    expect(numbers(await amend(id, 2, { withdrawItems: [one.id] }))).toEqual(['1']);
  }); // prettier-ignore

  it('is frozen by the invitations: what is changed later stays to be seen beside what was', async () => {
    const id = await secretary.register.meeting(council, { agenda: [item('1', 'есеп'), item('2', 'жоспар')] });
    await secretary.register.done('inviteToMeeting', { id, expectedVersion: 1 });
    const { agenda } = (await secretary.register.ask(`query ($id: ID!) { meeting(id: $id) { ${AGENDA} } }`, { id }))
      .meeting;
    const change = {
      correctItems: [{ id: agenda[0].id, title: { kk: 'жылдық есеп' } }],
      withdrawItems: [agenda[1].id],
    };
    expect(await secretary.register.refusals('amendAgenda', { id, expectedVersion: 2, ...change })).toEqual([
      'REQUIRED reason',
    ]);
    const reason = 'төраға ұсынысы';
    const meeting = await amend(id, 2, { ...change, items: [item('2', 'әртүрлі')], reason });
    expect(meeting.agenda.map(({ number, amendment }: Json) => `${number} ${amendment}`).sort()).toEqual([
      '1 CHANGED',
      '2 ADDED',
      '2 WITHDRAWN',
    ]);
    expect(meeting.agenda[0]).toMatchObject({
      title: { kk: 'жылдық есеп' }, asInvited: { number: '1', title: { kk: 'есеп' } }, amendmentReason: reason,
    }); // prettier-ignore
    const again = { id, expectedVersion: 3, reason, correctItems: [{ id: agenda[1].id, number: '3' }] };
    expect(await secretary.register.refusals('amendAgenda', again)).toEqual(['ITEM_WITHDRAWN correctItems.0']);
  });

  it('keeps what is spoken about behind closed doors from those outside', async () => {
    const agenda = [item('1', 'ашық мәселе'), item('2', 'жабық мәселе', { open: false })];
    const id = await secretary.register.meeting(council, { agenda, date: '2024' });
    await secretary.register.done('inviteToMeeting', { id, expectedVersion: 1 });
    await secretary.register.done('holdMeeting', { id, expectedVersion: 2 });
    const read = async (by: Holder): Promise<Json> =>
      (await by.register.ask(`query ($id: ID!) { meeting(id: $id) { ${AGENDA} } }`, { id })).meeting;
    expect([numbers(await read(secretary)), numbers(await read(reader))]).toEqual([['1', '2'], ['1']]);
  });

  it('is refused with a number that is none, stands twice, or lies under nothing', async () => {
    const id = await secretary.register.meeting(council, { agenda: [item('1', 'есеп')] });
    expect(await refusals(id, { items: [item('1.', 'жоқ')] })).toEqual(['INVALID_ITEM_NUMBER items.0.number']);
    expect(await refusals(id, { items: [item('1', 'тағы')] })).toEqual(['ITEM_NUMBER_TAKEN items.0.number']);
    expect(await refusals(id, { items: [item('3.1', 'ілінбеген')] })).toEqual(['ITEM_ABOVE_MISSING items.0.number']);
    expect(await refusals(id, {})).toEqual(['NOTHING_CHANGED']);
  });
});
