import pg from 'pg';
import { createApp } from '../../../src/app.js';
import { openDatabase } from '../../../src/open-database.js';
import { Settings } from '../../../src/platform/config/settings.js';
import { loadGround } from '../../../src/start-up.js';
import { ensureSynthetic } from '../synthetic.js';
import { told } from './told.js';
import { walk, type Walked } from './walk.js';

/** A register of so many people tells what does not grow. */
const SMALL = 2_000;

type Say = (text: string) => void;

/** `npm run bench -- --walk`: every list in each order under each filter, on a small and on a large register. */
export async function walkTwice(people: number, say: Say): Promise<void> {
  const small = await walkOn('data/bench-small', Math.min(SMALL, people), say);
  const large = await walkOn('data/bench', people, say);
  say(`\n${told(small, large)}`);
}

/** The registers are its own: the database of DATABASE_URL holds one at the most. */
async function walkOn(dataDir: string, people: number, say: Say): Promise<Walked> {
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = process.env;
  const settings = new Settings({ ...env, DATA_DIR: dataDir, LOG_LEVEL: 'warn' });
  const { urls, stop } = await openDatabase(settings, say);
  await ensureSynthetic(urls, dataDir, people);
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  const app = await createApp(settings, urls.app);
  await app.init();
  await loadGround(app);
  const walked = await walk(app, client);
  await client.end();
  await app.close();
  await stop();
  return walked;
}
