import { startApp, type Json, type TestApp } from '../../support/app.js';
import { csvOf } from '../../support/exports.js';
import { Offices, type Holder } from '../../support/offices.js';
import { type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let council: string;
let secretary: Holder;
let reader: Holder;
let elsewhere: Holder;

beforeAll(async () => {
  app = await startApp();
  const offices = new Offices(app);
  register = offices.register;
  council = await register.body('Ассамблея Кеңесі', { areaId: await register.area('330000000') });
  secretary = await offices.holder({ role: 'secretary', area: '330000000' });
  reader = await offices.holder({ role: 'reader' });
  elsewhere = await offices.holder({ role: 'secretary', area: '790000000' });
});
afterAll(() => app.close());

const AGENDA = `version agenda { id number depth title { kk } open amendment amendmentReason asInvited { number title { kk } }
  parent { number } speakers { person { id } capacity } hiddenFields }`;
const COLUMNS = { columns: 'agenda.title,resolutions.text' };
const item = (number: string, kk: string, more: Input = {}): Input => ({ number, title: { kk }, ...more });
const amend = (id: string, expectedVersion: number, more: Input): Promise<Json> =>
  secretary.register.after('amendAgenda', { id, expectedVersion, ...more }, AGENDA);
const refusals = (id: string, more: Input): Promise<string[]> =>
  secretary.register.refusals('amendAgenda', { id, expectedVersion: 1, ...more });
const read = async (by: Holder, id: string): Promise<Json> =>
  (await by.register.ask(`query ($id: ID!) { meeting(id: $id) { ${AGENDA} } }`, { id })).meeting;
/** A sitting that was held, and its items as they were given. */
async function held(agenda: readonly Input[]): Promise<{ readonly id: string; readonly ids: readonly string[] }> {
  const id = await secretary.register.held(council, { agenda });
  const all: readonly Json[] = (await read(secretary, id)).agenda;
  return { id, ids: agenda.map(({ number }) => all.find((each) => each.number === number).id) };
}
async function calendar(): Promise<string> {
  const { data } = await secretary.ask('query ($id: ID!) { calendarPath(organizationId: $id) }', { id: council });
  return (await (await fetch(app.url + data.calendarPath)).text()).replaceAll('\r\n ', '');
}
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
    expect([numbers(await read(secretary, id)), numbers(await read(reader, id))]).toEqual([['1', '2'], ['1']]);
  });

  it('is closed below a closed item at any depth, with its decisions and in calendars, and minutes keep it', async () => {
    const agenda = [
      item('1', 'ашық мәселе'), item('2', 'жабық мәселе', { open: false }), item('2.1', 'жабықтың астындағы'), item('2.1.1', 'одан да төмен'),
    ]; // prettier-ignore
    const { id, ids } = await held(agenda);
    const resolution = await secretary.register.done('recordResolution', { meetingId: id, agendaItemId: ids[3], text: { kk: 'құпия шешім' } });
    expect(numbers(await read(secretary, id))).toEqual(['1', '2', '2.1', '2.1.1']);
    expect((await read(secretary, id)).agenda.map(({ open }: Json) => open)).toEqual([true, false, false, false]);
    for (const outside of [reader, elsewhere]) {
      expect(numbers(await read(outside, id))).toEqual(['1']);
      const { resolution: shown } = await outside.register.ask('query ($id: ID!) { resolution(id: $id) { id } }', { id: resolution });
      expect(shown).toBeNull();
    }
    const shown = [await calendar(), (await csvOf(app, 'meetings', COLUMNS, { token: `account:${reader.id}` })).join()];
    for (const text of shown) {
      expect(text).toContain('ашық мәселе');
      expect(text).not.toMatch(/астындағы|төмен|құпия шешім/);
    }
    // Opened by itself it stays closed with the one above it, and the answer warns of that.
    const { warnings } = await secretary.register.attempt('amendAgenda', {
      id, expectedVersion: 3, reason: 'ашылды', correctItems: [{ id: ids[3], open: true, title: { kk: 'өзге' } }],
    });
    expect(warnings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['ITEM_UNDER_CLOSED correctItems.0.open']);
    expect(numbers(await read(reader, id))).toEqual(['1']);
    // One whose item is open is read by all, as before.
    const open = await secretary.register.done('recordResolution', { meetingId: id, agendaItemId: ids[0], text: { kk: 'ашық шешім' } });
    expect((await reader.register.ask('query ($id: ID!) { resolution(id: $id) { text { kk } } }', { id: open })).resolution).toEqual({ text: { kk: 'ашық шешім' } });
  }); // prettier-ignore

  it('what was closed is opened only by saying so, not with the item above it nor by another number', async () => {
    const agenda = [item('1', 'жабық', { open: false }), item('1.1', 'құпия'), item('1.2', 'екінші құпия')];
    const { id, ids } = await held(agenda);
    const opened = { correctItems: [{ id: ids[0], open: true }, { id: ids[2], number: '2' }], reason: 'ашылды' };
    const meeting = await amend(id, 3, opened);
    expect(meeting.agenda.map(({ number, open, amendment }: Json) => [number, open, amendment])).toEqual([
      ['1', true, 'CHANGED'], ['1.1', false, null], ['2', false, 'CHANGED'],
    ]);
    expect(numbers(await read(reader, id))).toEqual(['1']);
    await amend(id, 4, { correctItems: [{ id: ids[1], open: true }], reason: 'бұл да ашық' });
    expect(numbers(await read(reader, id))).toEqual(['1', '1.1']);
  }); // prettier-ignore

  it('of what was withdrawn while it was closed nothing is told, whatever becomes of the item above it', async () => {
    const agenda = [item('1', 'жабық', { open: false }), item('1.1', 'алынған құпия'), item('2', 'ашық')];
    const { id, ids } = await held(agenda);
    await amend(id, 3, { withdrawItems: [ids[1]], reason: 'құпия себеп' });
    await amend(id, 4, { correctItems: [{ id: ids[0], open: true }], withdrawItems: [ids[2]], reason: 'ашылды' });
    const seen = await read(reader, id);
    expect(seen.agenda.map(({ number, amendment, amendmentReason }: Json) => [number, amendment, amendmentReason])).toEqual([
      ['1', 'CHANGED', null], ['2', 'WITHDRAWN', 'ашылды'],
    ]);
  }); // prettier-ignore

  it('what a closed item was called, and why it changed, is not told when it is opened', async () => {
    const { id, ids } = await held([item('1', 'құпия атау', { open: false }), item('2', 'ашық атау')]);
    const change = (place: number): Input => ({ id: ids[place], open: true, title: { kk: 'Жалпы мәселе' }, speakers: [] });
    await amend(id, 3, { correctItems: [change(0), change(1)], reason: 'себебі' });
    const own = (await read(secretary, id)).agenda[0];
    expect([own.asInvited.title.kk, own.amendmentReason]).toEqual(['құпия атау', 'себебі']);
    for (const outside of [reader, elsewhere]) {
      const [closed, open] = (await read(outside, id)).agenda;
      expect(closed).toMatchObject({ title: { kk: 'Жалпы мәселе' }, asInvited: null, amendmentReason: null });
      expect(closed.hiddenFields.sort()).toEqual(['amendmentReason', 'asInvited']);
      expect(open).toMatchObject({ asInvited: { title: { kk: 'ашық атау' } }, amendmentReason: 'себебі', hiddenFields: [] });
    }
  }); // prettier-ignore

  it('nor why an item was added closed, or was closed for a while', async () => {
    const { id, ids } = await held([item('1', 'ашық атау')]);
    const added = await amend(id, 3, { items: [item('2', 'қосылған құпия', { open: false })], correctItems: [{ id: ids[0], open: false, title: { kk: 'құпия' } }], reason: 'құпия себеп' });
    const both = added.agenda.map((each: Json) => ({ id: each.id, open: true, title: { kk: 'Жалпы' } }));
    await amend(id, 4, { correctItems: both, reason: 'енді ашық' });
    for (const each of (await read(reader, id)).agenda)
      expect(each).toMatchObject({ title: { kk: 'Жалпы' }, asInvited: null, amendmentReason: null });
  }); // prettier-ignore

  it('is refused with a number that is none, stands twice, or lies under nothing', async () => {
    const id = await secretary.register.meeting(council, { agenda: [item('1', 'есеп')] });
    expect(await refusals(id, { items: [item('1.', 'жоқ')] })).toEqual(['INVALID_ITEM_NUMBER items.0.number']);
    expect(await refusals(id, { items: [item('1', 'тағы')] })).toEqual(['ITEM_NUMBER_TAKEN items.0.number']);
    expect(await refusals(id, { items: [item('3.1', 'ілінбеген')] })).toEqual(['ITEM_ABOVE_MISSING items.0.number']);
    expect(await refusals(id, {})).toEqual(['NOTHING_CHANGED']);
  });
});
