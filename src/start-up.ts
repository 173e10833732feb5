import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { AdminToken, DemonstrationAccounts, RoleLoader } from './modules/identity/index.js';
import { ReferenceLoader } from './modules/reference/index.js';
import { SampleRegister } from './modules/sample/index.js';
import { Actor, allPermissions, everywhere, SYSTEM_ACTOR_ID } from './platform/access/index.js';
import { Settings } from './platform/config/settings.js';
import { RequestContext } from './platform/context/index.js';
import { migrate, withStartLock } from './platform/database/index.js';
import { startEmbedded } from './platform/embedded/index.js';

type Say = (line: string) => void;

/** The house acting for itself, with every right: loading of reference data and of the sample. */
export const systemContext = (): RequestContext =>
  new RequestContext(new Actor(SYSTEM_ACTOR_ID, everywhere(allPermissions())), 'start', new Date(), 'kk');

/** Database, schema, reference data, sample, server: in this order, each said as it happens. */
export async function startUp(env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const began = Date.now();
  const settings = new Settings(env);
  const embedded = settings.databaseUrl ? undefined : await startEmbedded({ dataDir: settings.dataDir, log: say });
  const url = settings.databaseUrl ?? embedded!.url;
  const app = await withStartLock(url, () => prepare(settings, url, say)).catch(async (error: unknown) => {
    await embedded?.stop();
    throw error;
  });
  stopOnSignal(app, say, async () => embedded?.stop());
  await app.listen(settings.port, settings.host).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    await embedded?.stop();
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${settings.port} is taken: set PORT to another one.`) : error;
  });
  const { file } = app.get(AdminToken);
  say('');
  say(`Birlik is ready after ${((Date.now() - began) / 1000).toFixed(1)} s:  ${await app.getUrl()}/graphiql`);
  say(`  The data lie in      ${embedded?.place ?? new URL(url).host}`);
  say(`  Sign in with header  Authorization: Bearer <token>`);
  say(`  The token is         ${file ? `in ${file}` : 'the one of BIRLIK_ADMIN_TOKEN'}`);
}

/** What the registry cannot do without: areas, kinds, roles. How many rows were added. */
export async function loadGround(app: INestApplicationContext): Promise<number> {
  const rows = await app.get(ReferenceLoader).load(systemContext());
  return rows + (await app.get(RoleLoader).load(systemContext()));
}

async function prepare(settings: Settings, url: string, say: Say): Promise<NestFastifyApplication> {
  const ran = await migrate(url);
  if (ran.length > 0) say(`Schema brought up to date: ${ran.length} migrations.`);
  const app = await createApp(settings, url);
  await app.init();
  const added = await loadGround(app);
  if (added > 0) say(`Reference data and roles loaded: ${added} rows.`);
  if (settings.sample) {
    await app.get(DemonstrationAccounts).load(systemContext());
    const loaded = await app.get(SampleRegister).load(systemContext());
    if (loaded.people > 0)
      say(
        `Sample register loaded: ${loaded.people} people, ${loaded.organizations} organizations, ${loaded.awards} awards.`,
      );
  }
  return app;
}

/** In-flight requests finish, then the connections close, then the embedded server stops. */
function stopOnSignal(app: NestFastifyApplication, say: Say, after: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    say('Stopping…');
    void app
      .close()
      .then(after)
      .then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
