import { LANGUAGES } from '../../../src/kernel/language.js';
import { toldEvent, toldType, toldTypes } from '../../../src/platform/history/index.js';
import { ReferenceLoader } from '../../../src/modules/reference/index.js';
import { SampleRegister } from '../../../src/modules/sample/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type TestApp } from '../../support/app.js';
import { goodInputs } from '../../support/good-inputs.js';
import { registerOf, type Input, type Register } from '../../support/register.js';

/** Everything the services can record has words in every language. */
let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(ReferenceLoader).load(systemContext());
  await app.app.get(SampleRegister).load(systemContext());
  const commands = Object.keys(await goodInputs(register));
  for (const command of commands) await carryOut(command);
}, 300_000);
afterAll(() => app.close());

/** Every command on records of its own: one that is carried out may stand in the way of the next. */
async function carryOut(command: string): Promise<void> {
  const run = Math.random().toString().slice(2, 11);
  const input = spread((await goodInputs(register))[command]!, run);
  const { problems, answer } = await register.attempt(command, input);
  expect([command, problems, answer.errors]).toEqual([command, [], []]);
}

/** What only one record may have becomes another for every run. */
const spread = (input: Input, run: string): Input => ({
  ...input,
  ...('code' in input && { code: /^\d{9}$/.test(String(input['code'])) ? run : `new-${run}` }),
});

describe('texts', () => {
  it('are there for every event that is recorded', async () => {
    const events: { event: string }[] = await app.dataSource.query('SELECT DISTINCT event FROM change_sets');
    expect(events.length).toBeGreaterThan(20);
    expect(events.filter(({ event }) => !isWhole(toldEvent(event))).map(({ event }) => event)).toEqual([]);
  });

  it('are there for every field that is recorded', async () => {
    const fields: { entity: string; field: string }[] = await app.dataSource.query(
      'SELECT DISTINCT entity, field FROM changes ORDER BY 1, 2',
    );
    expect(fields.length).toBeGreaterThan(100);
    const silent = fields.filter(({ entity, field }) => !isWhole(toldType(entity)?.fields[field]?.label));
    expect(silent.map(({ entity, field }) => `${entity}.${field}`)).toEqual([]);
  });

  it('are there for every type', () => {
    expect([...toldTypes()].filter(([, { label }]) => !isWhole(label))).toEqual([]);
  });

  it('leave no mark unfilled and no value unsaid', async () => {
    for (const language of LANGUAGES) {
      let after: string | null = null;
      do {
        const { data, errors } = await app.admin(
          `query ($after: String) { auditTrail(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { event sentence changes { entity field before after beforeText afterText label } } } }`,
          { after },
          { language },
        );
        expect(errors).toEqual([]);
        for (const { event, sentence, changes } of data.auditTrail.nodes) {
          expect([event, sentence]).not.toEqual([event, expect.stringMatching(/[{}]|undefined|null|…|\[object/)]);
          for (const { entity, field, before, after: is, beforeText, afterText } of changes) {
            const said = [before === null, is === null || (Array.isArray(is) && is.length === 0)];
            expect([entity, field, ...said]).toEqual([entity, field, said[0] || beforeText === null, afterText === null]);
          }
        }
        after = data.auditTrail.pageInfo.hasNextPage ? data.auditTrail.pageInfo.endCursor : null;
      } while (after !== null);
    }
  });
});

const isWhole = (text: object | undefined): boolean =>
  text !== undefined && LANGUAGES.every((each) => ((text as Record<string, string>)[each] ?? '').trim() !== '');
