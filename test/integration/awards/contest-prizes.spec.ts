import { startApp, type Json, type TestApp } from '../../support/app.js';
import { historyOf } from '../../support/history.js';
import { Offices } from '../../support/offices.js';
import type { Input, Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
let winner: string;
let stranger: string;
let association: string;
let contest: string;
let parties: Json[];

beforeAll(async () => {
  app = await startApp();
  ({ register } = new Offices(app));
  [winner, stranger] = [await register.person({ familyName: 'Жеңісов' }), await register.person()];
  association = await register.association('Дос');
  contest = await register.done('recordContest', {
    title: { kk: 'Үздік медиатор' },
    date: '2024-12',
    parties: [
      { role: 'winner', personId: winner, result: 'I орын' },
      { role: 'nominee', organizationId: association },
      { role: 'jury', personId: stranger },
    ],
  });
  ({ parties } = (await register.ask('query ($id: ID!) { contest(id: $id) { parties { id } } }', { id: contest })).contest);
}); // prettier-ignore
afterAll(() => app.close());

const AWARDS = `query ($id: ID!) { contest(id: $id) { version awards { nodes { id } } } }`;
const awards = async (): Promise<string[]> =>
  (await register.ask(AWARDS, { id: contest })).contest.awards.nodes.map(({ id }: Json) => id);
const version = async (): Promise<number> => (await register.ask(AWARDS, { id: contest })).contest.version;
const refusals = async (input: Input): Promise<string[]> =>
  register.refusals('correctContest', { id: contest, expectedVersion: await version(), ...input });
const prize = { type: 'best_mediator', contestId: '' };

it('an award is the prize of a contest: the contest shows it, the history tells it', async () => {
  const award = await register.award({ ...prize, personId: winner, contestId: contest });
  const read = await register.ask('query ($id: ID!) { award(id: $id) { contest { id } } }', { id: award });
  expect(read.award.contest).toEqual({ id: contest });
  expect(await awards()).toEqual([award]);
  const { nodes } = await historyOf(app.admin, award, {}, 'ru');
  expect(JSON.stringify(nodes)).toContain('Үздік медиатор');
});

it('said later, by a correction, and taken back again', async () => {
  const award = await register.award({ type: 'birlik_medal', organizationId: association });
  await register.done('correctAward', { id: award, expectedVersion: 1, contestId: contest });
  expect(await awards()).toContain(award);
  await register.done('correctAward', { id: award, expectedVersion: 2, contestId: null });
  expect(await awards()).not.toContain(award);
});

it('only whoever competed there holds its prize', async () => {
  const recorded = { type: 'best_mediator', personId: stranger, contestId: contest };
  expect(await register.refusals('recordAward', recorded)).toEqual(['NOT_OF_CONTEST contestId']);
  const award = await register.award({ type: 'best_mediator', personId: stranger });
  const correction = { id: award, expectedVersion: 1, contestId: contest };
  expect(await register.refusals('correctAward', correction)).toEqual(['NOT_OF_CONTEST contestId']);
  const unknown = { ...recorded, contestId: award };
  expect(await register.refusals('recordAward', unknown)).toEqual(['NOT_FOUND contestId']);
  const own = await register.award({ ...prize, personId: winner, contestId: contest });
  const moved = { id: own, expectedVersion: 1, personId: stranger, reason: 'аттасы' };
  expect(await register.refusals('correctAwardRecipient', moved)).toEqual(['NOT_OF_CONTEST personId']);
  await register.done('voidRecord', { id: own, reason: 'қате' });
});

it('whoever holds the prize stays among the parties, as a nominee or a winner', async () => {
  const [won, nominated] = parties;
  expect(await refusals({ withdrawParties: [won.id] })).toEqual(['HOLDS_PRIZE parties']);
  expect(await refusals({ correctParties: [{ id: won.id, role: 'jury' }] })).toEqual(['HOLDS_PRIZE parties']);
  await register.done('correctContest', {
    id: contest,
    expectedVersion: await version(),
    correctParties: [{ id: won.id, role: 'nominee' }],
    withdrawParties: [nominated.id],
  });
  expect(await register.refusals('voidRecord', { id: contest, reason: 'қате' })).toEqual(['RESTED_ON id']);
});

it('a prize that was taken back does not come again for somebody who competed no more', async () => {
  const [one] = await awards();
  await register.done('voidRecord', { id: one, reason: 'қате' });
  await register.done('correctContest', { id: contest, expectedVersion: await version(), withdrawParties: [parties[0].id] });
  expect(await register.refusals('restoreRecord', { id: one, reason: 'керек' })).toEqual(['NOT_OF_CONTEST id']);
}); // prettier-ignore
