import { startApp, type Json, type TestApp } from '../../support/app.js';
import { atMoment } from '../../support/clock.js';
import { registerOf, UNKNOWN_ID, type Input, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let person: string;
let council: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  person = await register.person({ familyName: 'Салыкова', givenName: 'Римма' });
  council = await register.body('Жетісу облысының ассамблеясы');
});

const WHOLE = `
  id version person { id } organization { id } post { id } term { id } startDate attestedOn ended endDate endReason { code }
  onBehalfOf { id } votingRight capacity decision { id } citations { quote source { id } } note synthetic`;
const read = async (id: string): Promise<Json> =>
  (await register.ask(`query ($id: ID!) { membership(id: $id) { ${WHOLE} } }`, { id })).membership;

describe('endMembership', () => {
  const ending = (id: string, more: Input = {}): Input => ({ id, expectedVersion: 1, ...more });

  it('ends it on a day, for a reason, by a decision', async () => {
    const decision = await register.source('Қаулы № 13');
    const id = await register.appoint(person, council, { startDate: '2016' });
    const end = { endDate: '2018-03', note: 'шешіммен' };
    await register.done('endMembership', ending(id, { ...end, endReason: 'rotation', decisionId: decision }));
    expect(await read(id)).toMatchObject({
      ...end, ended: true, endReason: { code: 'rotation' }, decision: { id: decision }, startDate: '2016', version: 2,
    }); // prettier-ignore
  });

  it('ends it on a day that is not known', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    await register.done('endMembership', ending(id));
    expect(await read(id)).toMatchObject({ ended: true, endDate: null, endReason: null });
  });

  it('tells the history each field, once', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const reason = await register.item('end-reason', 'own_wish');
    expect(
      await register.history(() =>
        register.done('endMembership', ending(id, { endDate: '2017', endReason: 'own_wish' })),
      ),
    ).toEqual([
      {
        event: 'membership.ended',
        changes: {
          'Membership.ended': [false, true],
          'Membership.end': [null, '2017'],
          'Membership.endReasonId': [null, reason],
        },
      },
    ]);
  });

  it.each([
    ['before its start', { endDate: '2015' }, ['END_BEFORE_START endDate']],
    ['on a day that is none', { endDate: '2016-02-30' }, ['INVALID_DATE endDate']],
    ['for no reason of the list', { endReason: 'member' }, ['UNKNOWN_CODE endReason']],
    ['by a decision that is none', { decisionId: UNKNOWN_ID }, ['NOT_FOUND decisionId']],
    ['of another version', { expectedVersion: 2 }, ['STALE_VERSION expectedVersion']],
    ['of a membership that is none', { id: UNKNOWN_ID }, ['NOT_FOUND id']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    expect(await register.refusals('endMembership', ending(id, more))).toEqual(refusals);
  });

  it('is refused when it has ended', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2017' });
    expect(await register.refusals('endMembership', ending(id))).toEqual(['ALREADY_ENDED id']);
  });

  it('cannot give a reason that is no longer in use', async () => {
    const code = 'withdrawn_reason';
    const item = await register.done('defineClassifierItem', {
      classifier: 'end-reason',
      code,
      name: { kk: 'ескірген' },
    });
    await register.done('correctClassifierItem', { id: item, expectedVersion: 1, retiredOn: '2020-01-01' });
    const id = await register.appoint(person, council, { startDate: '2016' });
    expect(await register.refusals('endMembership', ending(id, { endReason: code }))).toEqual([
      'RETIRED_CODE endReason',
    ]);
  });
});

describe('correctMembership', () => {
  it('changes what is given, clears what is null, leaves the rest', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', capacity: 'ректор', votingRight: true });
    const before = await read(id);
    const corrected = await register.after(
      'correctMembership',
      { id, expectedVersion: 1, startDate: '2016-10', capacity: null },
      WHOLE,
    );
    expect(corrected).toEqual({ ...before, startDate: '2016-10', capacity: null, version: 2 });
  });

  it('tells the history the fields before and after, and why', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const correction = { id, expectedVersion: 1, startDate: '2017', votingRight: false, reason: 'хаттама бойынша' };
    expect(await register.history(() => register.done('correctMembership', correction))).toEqual([
      {
        event: 'membership.corrected',
        reason: 'хаттама бойынша',
        changes: { 'Membership.start': ['2016', '2017'], 'Membership.votingRight': [null, false] },
      },
    ]);
  });

  it('attests today what loses its start', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    await atMoment(app, '2026-03-01T18:59:59Z', () =>
      register.done('correctMembership', { id, expectedVersion: 1, startDate: null }),
    );
    expect(await read(id)).toMatchObject({ startDate: null, attestedOn: '2026-03-01' });
  });

  it('opens again what was ended by mistake', async () => {
    const id = await register.appoint(person, council, { startDate: '2016', endDate: '2017', endReason: 'death' });
    const reopening = { id, expectedVersion: 1, ended: false };
    expect(await register.refusals('correctMembership', reopening)).toEqual(['END_WITHOUT_ENDING ended']);
    await register.done('correctMembership', { ...reopening, endDate: null, endReason: null });
    expect(await read(id)).toMatchObject({ ended: false, endDate: null, endReason: null });
  });

  it('adds a source, which is a version', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const sources = [{ sourceId: await register.source('Хаттама № 3') }];
    const after = await register.after(
      'correctMembership',
      { id, expectedVersion: 1, sources },
      'version citations { source { title } }',
    );
    expect(after).toEqual({ version: 2, citations: [{ source: { title: 'Хаттама № 3' } }] });
    expect(await register.refusals('correctMembership', { id, expectedVersion: 2, sources })).toEqual([
      'NOTHING_CHANGED',
    ]);
  });

  it.each([
    ['nothing new', { startDate: '2016' }, ['NOTHING_CHANGED']],
    ['the end before the start', { ended: true, endDate: '2015' }, ['END_BEFORE_START endDate']],
    ['the start no day', { startDate: '2016-13' }, ['INVALID_DATE startDate']],
    ['an end without ending', { ended: false, endDate: '2017' }, ['END_WITHOUT_ENDING ended']],
    ['another version', { expectedVersion: 7, note: 'ә' }, ['STALE_VERSION expectedVersion']],
    ['a membership that is none', { id: UNKNOWN_ID, note: 'ә' }, ['NOT_FOUND id']],
    ['a post that is none', { postId: UNKNOWN_ID }, ['NOT_FOUND postId']],
    ['neither ended nor not', { ended: null }, ['REQUIRED ended']],
  ])('is refused and leaves no trace: %s', async (_, more, refusals) => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    expect(await register.refusals('correctMembership', { id, expectedVersion: 1, ...more })).toEqual(refusals);
  });

  it('says which version the record has', async () => {
    const id = await register.appoint(person, council, { startDate: '2016' });
    const { problems } = await register.attempt('correctMembership', { id, expectedVersion: 9, note: 'ә' });
    expect(problems[0]!.message).toContain('нұсқасы: 1.');
  });

  it('refuses to lay a membership over another of the same person', async () => {
    const later = await register.appoint(person, council, { startDate: '2018' });
    await register.appoint(person, council, { startDate: '2015', endDate: '2017' });
    const correction = { id: later, expectedVersion: 1, startDate: '2016' };
    expect(await register.refusals('correctMembership', correction)).toEqual(['MEMBERSHIP_OVERLAPS personId']);
  });
});
