import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { Settings } from './platform/config/settings.js';
import { migrate, withStartLock, type DatabaseUrls } from './platform/database/index.js';
import { openDatabase } from './open-database.js';
import { loadGround } from './start-up.js';

/** The application with its ground laid, for a command that works through its services. */
export async function withApp(
  work: (app: NestFastifyApplication, urls: DatabaseUrls, settings: Settings) => Promise<void>,
  env = process.env,
): Promise<void> {
  await withDatabase(async (settings, urls) => {
    const app = await withStartLock(urls.owner, async () => {
      await migrate(urls);
      const made = await createApp(settings, urls.app);
      await made.init();
      await loadGround(made);
      return made;
    });
    await work(app, urls, settings).finally(() => app.close());
  }, env);
}

/** The database of the settings, started for the command where it is the embedded one. */
export async function withDatabase<T>(
  work: (settings: Settings, urls: DatabaseUrls) => Promise<T>,
  env: NodeJS.ProcessEnv,
): Promise<T> {
  // A command has its own work; jobs wait for a server.
  const settings = new Settings({ LOG_LEVEL: 'warn', ...env, BIRLIK_JOBS_AT_ONCE: '0' });
  // Not among the lines of an export.
  const { urls, stop } = await openDatabase(settings, (line) => process.stderr.write(`${line}\n`));
  return work(settings, urls).finally(stop);
}
