import { startApp, type TestApp } from '../../support/app.js';
import { refusalsOf, registerOf, type Input, type Register } from '../../support/register.js';

/** The dates of an award beside those of its recipient, when it is recorded and when it is corrected. */
let app: TestApp;
let register: Register;
let recipients: Readonly<Record<'person' | 'body', Input>>;
/** The body that granted an award, and the person who handed it over. */
let others: Readonly<Record<string, Input>>;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const organizationId = await register.body('Кеңес', { foundedOn: '2000' });
  await register.done('dissolveOrganization', { id: organizationId, expectedVersion: 1, effectiveDate: '2010' });
  const person = { familyName: 'Нестеров', birthDate: '1960', deathDate: '2015' };
  others = {
    'granted by': { grantingBodyId: organizationId },
    'handed over by': {
      presenterId: await register.person({ familyName: 'Тапсырушы', birthDate: '1960', deathDate: '2015' }),
    },
  };
  recipients = { person: { personId: await register.person(person) }, body: { organizationId } };
});
afterAll(() => app.close());

type Case = readonly [what: string, recipient: 'person' | 'body', dates: Input, said: readonly string[]];
const IMPOSSIBLE: readonly Case[] = [
  ['before birth', 'person', { date: '1959' }, ['BEFORE_BIRTH date']],
  ['decided before birth', 'person', { decisionDate: '1959-12-31' }, ['BEFORE_BIRTH decisionDate']],
  ['in 1582', 'body', { date: '1582' }, ['TOO_LONG_AGO date']],
];
const UNLIKELY: readonly Case[] = [
  ['before the republic', 'person', { date: '1972' }, ['BEFORE_REPUBLIC date']],
  ['after death', 'person', { date: '2016' }, ['POSTHUMOUS date']],
  ['before it was decided', 'person', { date: '2012', decisionDate: '2013' }, ['DECIDED_AFTERWARDS decisionDate']],
  ['before the body was founded', 'body', { date: '1999' }, ['BEFORE_FOUNDING date']],
  ['after the body has ended', 'body', { date: '2011' }, ['AFTER_DISSOLUTION date']],
  ['in the lifetime of a person', 'person', { date: '2015', decisionDate: '2014' }, []],
  ['while the body was there', 'body', { date: '2010' }, []],
];

/** Thanks may go to anybody. */
const given = (recipient: 'person' | 'body', dates: Input = {}): Input => ({
  type: 'algys_hat',
  ...recipients[recipient],
  ...dates,
});
/** An award of a day that nobody knows, which is then corrected. */
const correcting = async (recipient: 'person' | 'body', dates: Input): Promise<Input> => ({
  id: await register.award(given(recipient)),
  expectedVersion: 1,
  ...dates,
});

describe('an award', () => {
  it.each([
    ['granted by', { date: '1999' }, ['(BEFORE_FOUNDING grantingBodyId)']],
    ['granted by', { decisionDate: '1999' }, ['(BEFORE_FOUNDING grantingBodyId)']],
    ['granted by', { date: '2011' }, ['(AFTER_DISSOLUTION grantingBodyId)']],
    ['granted by', { date: '2010', decisionDate: '2001' }, []],
    ['handed over by', { date: '1959' }, ['BEFORE_BIRTH presenterId']],
    ['handed over by', { date: '2016' }, ['(PERSON_DIED presenterId)']],
    ['handed over by', { date: '2015' }, []],
  ])('%s who was not there then, %j, is looked at again', async (by, dates, expected) => {
    const [personId, later] = [await register.person(), 'BEFORE_REPUBLIC'];
    const recorded = { type: 'algys_hat', personId, ...others[by], ...dates };
    const id = await register.award({ type: 'algys_hat', personId, ...others[by] });
    const attempts = [
      await register.attempt('recordAward', recorded),
      await register.attempt('correctAward', { id, expectedVersion: 1, ...dates }),
    ];
    for (const outcome of attempts) {
      const warned = outcome.warnings.filter(({ code }) => code !== 'SIMILAR_EXISTS' && code !== later);
      const said = warned.map(({ code, path }) => `(${code} ${path.join('.')})`);
      expect([...refusalsOf(outcome), ...said]).toEqual(expected);
    }
  });

  it.each(IMPOSSIBLE)('is refused %s', async (_, recipient, dates, refusals) => {
    expect(await register.refusals('recordAward', given(recipient, dates))).toEqual(refusals);
    expect(await register.refusals('correctAward', await correcting(recipient, dates))).toEqual(refusals);
  });

  it.each(UNLIKELY)('is stored with the warnings it deserves: %s', async (_, recipient, dates, expected) => {
    const stored = async (command: string, input: Input): Promise<string[]> => {
      const { record, warnings } = await register.attempt(command, input);
      expect(record).not.toBeNull();
      const said = warnings.map(({ code, path }) => `${code} ${path.join('.')}`);
      // Awards of one kind may be the same one.
      return said.filter((each) => each !== 'SIMILAR_EXISTS type');
    };
    expect(await stored('recordAward', given(recipient, dates))).toEqual(expected);
    expect(await stored('correctAward', await correcting(recipient, dates))).toEqual(expected);
  });
});
