import { startApp, type TestApp } from '../../support/app.js';
import { NominationDesk } from '../../support/nomination-desk.js';
import { dayFromToday, type Offices, type Holder } from '../../support/offices.js';
import { type Input, type Register } from '../../support/register.js';

let app: TestApp;
let desk: NominationDesk;
let register: Register;
let offices: Offices;
let council: string;

beforeAll(async () => {
  app = await startApp();
  desk = await NominationDesk.open(app);
  ({ register, offices, council } = desk);
});
afterAll(() => app.close());

/** Each action that is offered is accepted, and each that is not is refused; in long ways through the states: `random-walk`. */
describe('offered actions', () => {
  const COMMANDS: Readonly<Record<string, (id: string, version: number) => readonly [string, Input]>> = {
    CORRECT: (id, version) => ['correctNomination', { id, expectedVersion: version, note: `ескертпе ${version}` }],
    SUBMIT: (id, version) => ['submitNomination', { id, expectedVersion: version }],
    ENDORSE: (id, version) => ['endorseNomination', { id, expectedVersion: version, organizationId: council }],
    CHECK: (id, version) => ['checkNomination', { id, expectedVersion: version }],
    RETURN: (id, version) => ['returnNomination', { id, expectedVersion: version, reason: 'себеп' }],
    WITHDRAW: (id, version) => ['withdrawNomination', { id, expectedVersion: version, reason: 'себеп' }],
    DECIDE: (id, version) => [
      'decideNominations',
      {
        id: decision,
        expectedVersion: 1,
        rows: [{ nominationId: id, expectedVersion: version, verdict: 'REFUSE', reason: 'себеп' }],
      },
    ],
  };
  const DAY = dayFromToday(0);
  let decision: string;
  const STEPS: Readonly<Record<string, readonly string[]>> = {
    DRAFT: [],
    SUBMITTED: ['SUBMIT'],
    CHECKED: ['SUBMIT', 'CHECK'],
    RETURNED: ['SUBMIT', 'RETURN'],
    WITHDRAWN: ['WITHDRAW'],
    REFUSED: ['SUBMIT', 'CHECK', 'DECIDE'],
  };
  const ROLES = ['secretary', 'award_officer', 'approver', 'auditor', 'analyst', 'administrator'];
  const holders: Record<string, Holder> = {};
  beforeAll(async () => {
    const act = { kind: 'ORDER', number: '1', date: DAY, decidingBodyId: council };
    decision = await register.done('recordAwardDecision', act);
    for (const role of ROLES) holders[role] = await offices.holder({ role });
  });
  const broughtTo = async (state: string): Promise<string> => {
    const id = await desk.draft();
    for (const step of STEPS[state]!) {
      const { version } = await desk.read(id);
      // Not by who has checked it.
      const by = step === 'DECIDE' ? holders['approver']!.register : register;
      await by.done(...COMMANDS[step]!(id, version));
    }
    return id;
  };

  const isAccepted = async (by: Register, action: string, id: string, version: number): Promise<boolean> => {
    const { record, problems, answer } = await by.attempt(...COMMANDS[action]!(id, version));
    return record !== null && problems.length === 0 && answer.errors.length === 0;
  };

  it.each(Object.keys(STEPS))('are the accepted ones, in state %s for every role', async (state) => {
    // What is refused leaves it as it is: one nomination for all refusals, and a new one for each acceptance.
    const id = await broughtTo(state);
    const { version } = await desk.read(id);
    for (const role of ROLES) {
      const { ask, register: own } = holders[role]!;
      const seen = await ask('query ($id: ID!) { nomination(id: $id) { availableActions } }', { id });
      const offered: string[] = seen.data?.nomination?.availableActions ?? [];
      for (const action of Object.keys(COMMANDS)) {
        const isOffered = offered.includes(action);
        const told = [role, action, await isAccepted(own, action, isOffered ? await broughtTo(state) : id, version)];
        expect(told).toEqual([role, action, isOffered]);
      }
    }
    expect(await desk.read(id)).toMatchObject({ state, version });
  });
});
