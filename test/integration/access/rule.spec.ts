import fc from 'fast-check';
import { CASES_PER_WORLD, Trial } from '../../access/trial.js';
import { startApp, type TestApp } from '../../support/app.js';
import { cases, IS_LONG, SEED } from '../../support/seed.js';

const CASES = cases(208);

let app: TestApp;
let trial: Trial;

beforeAll(async () => {
  app = await startApp();
  trial = await Trial.on(app);
});
afterAll(() => app.close());

it('answers random documents and commands of random viewers as the rule of decision 0011 says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(fc.integer({ min: 1, max: 2 ** 31 })), async (world) => {
      const found = await trial.run(world);
      if (found) throw new Error(`TEST_SEED=${SEED}, world ${world}\n${found}`);
    }),
    { numRuns: Math.ceil(CASES / CASES_PER_WORLD), endOnFailure: true },
  );
  const tried = Object.values(trial.counts).reduce((sum, each) => sum + each, 0);
  expect(tried).toBeGreaterThan(CASES * 0.9);
  if (IS_LONG) report(tried);
});

function report(tried: number): void {
  const lines = Object.entries(trial.counts).map(([kind, count]) => `${String(count).padStart(7)}  ${kind}`);
  process.stdout.write(`\n${lines.sort().join('\n')}\n${tried} cases (TEST_SEED=${SEED}), 0 disagreements\n`);
}
