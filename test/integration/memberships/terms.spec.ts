import { startApp, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

describe('terms', () => {
  let body: string;
  beforeEach(async () => {
    body = await register.body('Орган', { foundedOn: '1995' });
  });
  const term = (number: number, more: object): Record<string, unknown> => ({
    organizationId: body,
    number,
    name: { kk: 'шақырылым' },
    ...more,
  });

  it('follow one another, also when two are opened at once', async () => {
    await register.done('openTerm', term(1, { startDate: '2008', endDate: '2012-06' }));
    await register.done('openTerm', term(2, { startDate: '2012', endDate: '2016' }));
    expect(await register.refusals('openTerm', term(3, { startDate: '2014', endDate: '2018' }))).toEqual([
      'TERM_OVERLAPS startDate',
    ]);
    const both = await Promise.all(
      [4, 5].map((number) => register.attempt('openTerm', term(number, { startDate: '2020', endDate: '2024' }))),
    );
    expect(both.flatMap(refusalsOf)).toEqual(['TERM_OVERLAPS startDate']);
    const told = term(6, { startDate: '2021', endDate: '2023', mayOverlap: true });
    expect(await register.after('openTerm', told, 'mayOverlap')).toEqual({ mayOverlap: true });
  });

  it('are closed, and then the next one is opened', async () => {
    const id = await register.done('openTerm', term(1, { startDate: '2016' }));
    expect(await register.refusals('openTerm', term(2, { startDate: '2021' }))).toEqual(['TERM_OVERLAPS startDate']);
    const person = await register.person({ familyName: 'Пак' });
    const membership = await register.appoint(person, body, { termId: id, startDate: '2016' });
    const closing = { id, expectedVersion: 1, endDate: '2020-12' };
    const { warnings } = await register.attempt('closeTerm', closing);
    expect(warnings).toMatchObject([{ code: 'MEMBERS_OUTSIDE_TERM', path: ['endDate'] }]);
    expect(await register.refusals('closeTerm', { ...closing, expectedVersion: 2 })).toEqual(['TERM_ENDED id']);
    const end = { id: membership, expectedVersion: 1, endReason: 'term_ended' };
    const late = await register.attempt('endMembership', { ...end, endDate: '2021-03' });
    expect(late.warnings).toMatchObject([{ code: 'OUTSIDE_TERM', path: ['termId'] }]);
    await register.done('openTerm', term(2, { startDate: '2020' }));
    const reappointed = await register.attempt('appointMember', { personId: person, organizationId: body, termId: id });
    expect(reappointed.warnings).toMatchObject([{ code: 'OUTSIDE_TERM', path: ['termId'] }]);
    const reopening = { id, expectedVersion: 2, endDate: null };
    expect(await register.refusals('correctTerm', reopening)).toEqual(['TERM_OVERLAPS startDate']);
    await register.done('correctTerm', { ...reopening, mayOverlap: true });
  });

  it('keep a name in the languages that a correction does not give', async () => {
    const name = { kk: 'бірінші', ru: 'первый', en: 'first' };
    const id = await register.done('openTerm', { ...term(1, {}), name });
    const correction = { id, expectedVersion: 1, name: { kk: 'Бірінші', en: null } };
    expect((await register.after('correctTerm', correction, 'name { kk ru en }')).name).toEqual({
      kk: 'Бірінші',
      ru: 'первый',
      en: null,
    });
  });

  it('are corrected, within what their body allows', async () => {
    const id = await register.done('openTerm', term(1, { startDate: '2016', endDate: '2020' }));
    const correction = { id, expectedVersion: 1 };
    expect(await register.refusals('correctTerm', { ...correction, endDate: '2015' })).toEqual([
      'END_BEFORE_START endDate',
    ]);
    const { warnings } = await register.attempt('correctTerm', { ...correction, number: 2, startDate: '1990' });
    expect(warnings).toMatchObject([{ code: 'BEFORE_FOUNDING', path: ['startDate'] }]);
  });
});
