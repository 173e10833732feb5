import fc from 'fast-check';
import { CASES_PER_TWIN, TwinTrial } from '../../access/twin-trial.js';
import { startApp, type TestApp } from '../../support/app.js';
import { cases, IS_LONG, SEED } from '../../support/seed.js';

const CASES = cases(150);

let app: TestApp;
let trial: TwinTrial;

beforeAll(async () => {
  app = await startApp();
  trial = await TwinTrial.on(app);
});
afterAll(() => app.close());

it('tells two worlds apart by no answer where they differ only in what the viewer may not know of', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.integer({ min: 1, max: 2 ** 31 })), async (world) => {
      const found = await trial.run(world);
      if (found) throw new Error(`TEST_SEED=${SEED}, world ${world}\n${found}`);
    }),
    { numRuns: Math.ceil(CASES / CASES_PER_TWIN), endOnFailure: true },
  );
  const { pairs, edits, query, command } = trial.counts;
  expect(edits).toBeGreaterThan(pairs);
  // A command that is carried out has no answer to compare; most cases must have one.
  expect(query + command).toBeGreaterThan(CASES * 0.6);
  if (IS_LONG) {
    const said = `${query} questions and ${command} refused commands, each on two worlds (${pairs} pairs, ${edits} differences in them)`;
    process.stdout.write(`\n${said}; TEST_SEED=${SEED}, 0 answers differ\n`);
  }
});
