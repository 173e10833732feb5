import { buildSchema, getNamedType, type GraphQLInputObjectType } from 'graphql';
import { startApp, type TestApp } from '../support/app.js';
import { committed } from '../support/generated.js';
import { goodInputs } from '../support/good-inputs.js';
import { refusalsOf, registerOf, type Input, type Register } from '../support/register.js';
import { at, MALFORMED, placesOf, withValue, wrongValues } from './wrong-values.js';

/**
 * Every field of the input of every command, with every kind of value that must not get in. The fields come from the
 * schema: a new one is tried from its first day, and has to be told here when its rule is not the usual one.
 */
interface Attempt {
  readonly input: Input;
  readonly refusals: readonly string[];
}
type Attempts = Record<string, Attempt>;

let app: TestApp;
let register: Register;
let good: Record<string, Input>;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  good = await goodInputs(register);
});
afterAll(() => app.close());

/** Days that may lie ahead: what is planned, and until when something holds. */
const PLANNED =
  /^(openTerm|correctTerm|closeTerm|appointMember|correctMembership|endMembership|replaceMember) (successor\.)?(start|end)Date$|(^|[ .])(validUntil|validFrom|codeValidFrom|retiredOn)$|therNames\.0\.endDate$|View asOf$|^(record|correct)(Event|Campaign|Programme|Project|Training) (start|end)Date$|^(record|correct)Memorandum (signed|terminated)On$|^(record|correct)Contest date$|^(plan|correct|copy)Meeting date$|Assignment dueOn$/;

/** Where another rule is broken first. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'recordAward organizationId: nobody': 'ONE_RECIPIENT personId',
  'draftNomination organizationId: nobody': 'ONE_RECIPIENT personId',
  'correctAwardRecipient organizationId: nobody': 'ONE_RECIPIENT personId',
  'giveGrant organizationId: nobody': 'ONE_PLACE organizationId',
  // A session is looked for in its account; that of the input is none.
  'endAccountSessions sessionId: nobody': 'NOT_FOUND accountId',
  // Nobody votes who was not there.
  'recordResolution vote.ballots.0.personId: nobody': 'VOTER_NOT_PRESENT vote.ballots.0.personId',
  'correctResolution vote.ballots.0.personId: nobody': 'VOTER_NOT_PRESENT vote.ballots.0.personId',
  // An award under a decision has its day from there.
  'recordAward decisionDate: a day to come': 'DECISION_HOLDS decisionDate',
  'correctAward decisionDate: a day to come': 'DECISION_HOLDS decisionDate',
};
/** Tried in their own specs: the administrator, who tries here, has no account for tokens of its own; a request is for one of two kinds of places and people. */
const ELSEWHERE = ['createApiToken', 'revokeApiToken', 'requestAccess'];

const inputType = (command: string): GraphQLInputObjectType =>
  getNamedType(app.schema.getMutationType()!.getFields()[command]!.args[0]!.type) as GraphQLInputObjectType;

/** What each place must not take: the value, and how it is refused. */
function attemptsOf(command: string): Attempts {
  const attempts: Attempts = {};
  for (const place of placesOf(inputType(command))) {
    const where = place.path.join('.');
    const value = at(good[command], place.path);
    if (value === undefined) throw new Error(`${command} is not tried with ${where}: add it to the good inputs`);
    for (const [what, wrong, refusal, below = ''] of wrongValues(command, place, value)) {
      const input = withValue(good[command], place.path, wrong) as Input;
      const refused =
        EXCEPTIONS[`${command} ${where}: ${what}`] ??
        (refusal === MALFORMED ? MALFORMED : `${refusal} ${where}${below}`);
      attempts[`${where}: ${what}`] = { input, refusals: [refused] };
    }
  }
  return attempts;
}

/** Own affairs are for an account that has signed in, not for a token: test/integration/identity/own-bad-input.spec.ts. */
const OWN = [
  'changePassword', 'chooseLanguage', 'confirmSecondFactor', 'endOtherSessions', 'endSession', 'finishSecondFactor',
  'removeSecondFactor', 'renewRecoveryCodes', 'signOut', 'startSecondFactor',
]; // prettier-ignore
/** From the committed schema, since tests are counted before the application starts. */
const TRIED = Object.keys(buildSchema(committed('schema.gql')).getMutationType()!.getFields()).filter(
  (each) => ![...ELSEWHERE, ...OWN].includes(each),
);

describe('bad input', () => {
  it('is tried with every command', () => {
    const commands = Object.values(app.schema.getMutationType()!.getFields());
    const own = commands.filter(({ extensions }) => extensions['openTo'] === 'session');
    expect(own.map(({ name }) => name).sort()).toEqual(OWN);
    expect([...TRIED, ...ELSEWHERE, ...OWN].sort()).toEqual(commands.map(({ name }) => name).sort());
  });

  it.each(TRIED)('is refused by %s, named by its place, and leaves no trace', async (command) => {
    const attempts = Object.entries(attemptsOf(command));
    const told: Record<string, string[]> = {};
    // An error ends a document: what is not even well formed is tried alone.
    const isMalformed = ({ refusals }: Attempt): boolean => refusals.includes(MALFORMED);
    const [alone, together] = [attempts.filter(([, each]) => isMalformed(each)), attempts.filter(([, each]) => !isMalformed(each))];
    await register.unchanged(async () => {
      for (const [what, { input }] of alone) told[what] = refusalsOf(await register.attempt(command, input));
      const outcomes = await register.attempts(command, together.map(([, { input }]) => input));
      for (const [i, [what]] of together.entries()) told[what] = refusalsOf(outcomes[i]!);
    });
    expect(told).toEqual(Object.fromEntries(attempts.map(([what, { refusals }]) => [what, refusals])));
  }); // prettier-ignore

  it('is a day to come of what is said to have happened, in every command', async () => {
    const told: Record<string, string[]> = {};
    const expected: Record<string, string[]> = {};
    await register.unchanged(async () => {
      for (const command of TRIED) {
        const days = placesOf(inputType(command)).filter(
          ({ path, field }) =>
            ['Date', 'PartialDate'].includes(getNamedType(field.type).toString()) &&
            !PLANNED.test(`${command} ${path.join('.')}`),
        );
        const inputs = days.map(({ path }) => withValue(good[command], path, '2990-01-01') as Input);
        const outcomes = await register.attempts(command, inputs);
        for (const [i, { path }] of days.entries()) {
          const where = path.join('.');
          const refusal = EXCEPTIONS[`${command} ${where}: a day to come`] ?? `DATE_IN_FUTURE ${where}`;
          const found = refusalsOf(outcomes[i]!);
          told[`${command} ${where}`] = found.includes(refusal) ? [refusal] : found;
          expected[`${command} ${where}`] = [refusal];
        }
      }
    });
    expect(told).toEqual(expected);
  });

  it.each(['registerPerson', 'recordSource', 'defineAwardType'])(
    'of five megabytes is answered 413 by %s, which lives on',
    async (command) => {
      const count = '{ people(first: 1) { totalCount } }';
      const before: unknown = await register.ask(count);
      await register.unchanged(async () => {
        const { answer } = await register.attempt(command, { ...good[command], note: 'a'.repeat(5_000_000) });
        expect([answer.status, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([
          413,
          ['REQUEST_TOO_LARGE'],
        ]);
      });
      expect(await register.ask(count)).toEqual(before);
    },
  );
});
