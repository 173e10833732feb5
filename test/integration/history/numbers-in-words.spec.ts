import { startApp, type TestApp } from '../../support/app.js';
import { Accrediting } from '../../support/good-accreditation-inputs.js';
import { historyOf } from '../../support/history.js';
import { registerOf, type Register } from '../../support/register.js';

/** A number that was typed with its sign is said with one. */
let app: TestApp;
let register: Register;
let body: string;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  body = await register.body('Ассамблея');
});
afterAll(() => app.close());

const text = { kk: 'жоспар жасау' };
const mediationCase = async (number: string): Promise<string> => {
  const cabinetId = await register.done('registerFacility', { kind: 'mediation_cabinet', name: { kk: 'Кабинет' } });
  return register.done('openMediationCase', { cabinetId, kind: 'family', receivedOn: '2024', number });
};
const kinds: readonly [string, (number: string) => Promise<string>][] = [
  ['a meeting', (number) => register.meeting(body, { number })],
  ['a resolution', (number) => register.resolution(body, { number })],
  ['an assignment', (number) => register.done('giveAssignment', { text, givingOrganizationId: body, number })],
  ['a mediation case', mediationCase],
  ['an accreditation', (number) => new Accrediting(register, body).accredited(number)],
  [
    'a decision on awards',
    (number) => register.done('recordAwardDecision', { kind: 'ORDER', number, date: '2025', decidingBodyId: body }),
  ],
];

it.each(kinds)('%s', async (_, record) => {
  for (const [i, sign] of ['', '№', '№ '].entries()) {
    const { nodes } = await historyOf(app.admin, await record(`${sign}${i + 4}`), {}, 'en');
    const { sentence } = nodes.at(-1);
    // The heading of the entry, before its first field.
    expect(sentence.split('. ')[0]).toMatch(new RegExp(`(?<!№ ?)№ ${i + 4}(?!\\d)`));
  }
});

it('also where it holds another record, and in the calendar of its body', async () => {
  const sourceId = await register.source('Есеп');
  const assignment = await register.done('giveAssignment', { text, givingOrganizationId: body, number: '№ 3' });
  await register.done('closeAssignment', { id: assignment, expectedVersion: 1, evidenceId: sourceId });
  const voided = { id: sourceId, reason: 'қате' };
  const { problems } = await register.attempt('voidRecord', voided, 'id', { language: 'en' });
  expect(problems[0]!.message).toContain('Assignment «№ 3 жоспар жасау»');
  await register.meeting(body, { number: '№ 8', date: '2026-03-31', startsAt: '15:30' });
  const asked = 'query ($id: ID!) { calendarPath(organizationId: $id) }';
  const { calendarPath } = await register.ask(asked, { id: body });
  const calendar = (await (await fetch(app.url + calendarPath)).text()).replaceAll('\r\n ', '');
  expect(calendar).toMatch(/SUMMARY:.*[^№] № 8\r\n/);
});
