import { parseArgs } from 'node:util';
import { withClient } from '../../src/platform/database/index.js';
import { Secrets } from '../../src/platform/secrets/index.js';
import { withApp } from '../../src/with-app.js';
import { makeSynthetic } from './index.js';

/** A program: fills the database with people who do not exist, `--people 100000 --seed 1`. */
const { values } = parseArgs({
  options: { people: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [people, seed] = [Number(values.people), Number(values.seed)];
const log = (line: string): void => void process.stdout.write(`${line}\n`);
try {
  if (!Number.isInteger(people) || people < 1 || !Number.isInteger(seed))
    throw new Error('--people and --seed are whole numbers, --people at least 1');
  await withApp((app, urls) =>
    withClient(urls.owner, (client) => makeSynthetic(client, { people, seed, secrets: app.get(Secrets), log })),
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
