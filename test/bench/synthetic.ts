import pg from 'pg';
import { createApp } from '../../src/app.js';
import { ReferenceLoader } from '../../src/modules/reference/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import { migrate, type DatabaseUrls } from '../../src/platform/database/index.js';
import { Secrets } from '../../src/platform/secrets/index.js';
import { systemContext } from '../../src/start-up.js';
import { makeSynthetic } from '../synthetic/index.js';
import { ADMINISTRATOR } from './measure.js';

/** The synthetic register of seed 1, made once and kept. */
export async function ensureSynthetic(urls: DatabaseUrls, dataDir: string, people: number): Promise<void> {
  await migrate(urls);
  const client = new pg.Client({ connectionString: urls.owner });
  await client.connect();
  const { rowCount } = await client.query('SELECT FROM people WHERE synthetic LIMIT 1');
  if (!rowCount) {
    const app = await createApp(
      new Settings({ LOG_LEVEL: 'warn', DATA_DIR: dataDir, BIRLIK_ADMIN_TOKEN: ADMINISTRATOR }),
      urls.app,
    );
    await app.init();
    await app.get(ReferenceLoader).load(systemContext());
    const secrets = app.get(Secrets);
    await app.close();
    await makeSynthetic(client, { people, seed: 1, secrets, log: (line) => void process.stdout.write(`${line}\n`) });
  }
  await client.end();
}
