import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import { openDatabase } from './open-database.js';
import { AdminToken, DemonstrationAccounts } from './modules/identity/index.js';
import { ReferenceLoader } from './modules/reference/index.js';
import { PublishedCases } from './modules/mediation/index.js';
import { PersonIins, PublishedNumbers } from './modules/people/index.js';
import { TemplateLoader } from './modules/papers/index.js';
import { RoleLoader } from './modules/rights/index.js';
import { SampleRegister } from './modules/sample/index.js';
import { Actor, allPermissions, everywhere, SYSTEM_ACTOR_ID } from './platform/access/index.js';
import type { Settings } from './platform/config/settings.js';
import { RequestContext } from './platform/context/index.js';
import { SearchIndex } from './platform/search/index.js';
import { migrate, withStartLock, type DatabaseUrls, type Hourly } from './platform/database/index.js';

type Say = (line: string) => void;

/** Where a trigger alone guards the audit trail, its owner, which is the application, could take the trigger away. */
const ONE_USER =
  'The application owns its tables, so the audit trail is append-only by trigger only; DATABASE_OWNER_URL parts the two.';

/** The house acting for itself, with every right: loading of reference data and of the sample. */
export const systemContext = (): RequestContext =>
  new RequestContext(new Actor(SYSTEM_ACTOR_ID, everywhere(allPermissions())), 'start', new Date(), 'kk');

/** Database, schema, reference data, sample, server: in this order, each said as it happens. */
export async function startUp(settings: Settings, say: Say): Promise<void> {
  const began = Date.now();
  const { urls, place, stop } = await openDatabase(settings, say);
  const app = await withStartLock(urls.owner, () => prepare(settings, urls, say)).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  stopOnSignal(app, say, stop);
  await app.listen(settings.port, settings.host).catch(async (error: NodeJS.ErrnoException) => {
    await app.close();
    await stop();
    throw error.code === 'EADDRINUSE' ? new Error(`Port ${settings.port} is taken: set PORT to another one.`) : error;
  });
  const { file } = app.get(AdminToken);
  say('');
  say(`Birlik is ready after ${((Date.now() - began) / 1000).toFixed(1)} s:  ${await app.getUrl()}`);
  say(`  The data lie in      ${place}`);
  say(`  Sign in with header  Authorization: Bearer <token>`);
  say(`  The token is         ${file ? `in ${file}` : 'the one of BIRLIK_ADMIN_TOKEN'}`);
}

/** What the registry cannot do without: areas, kinds, roles, sealed numbers, folded names. How many rows were added. */
export async function loadGround(app: INestApplicationContext): Promise<number> {
  await app.get(SearchIndex).refold();
  await app.get(PersonIins).sealPlain(systemContext());
  const rows = await app.get(ReferenceLoader).load(systemContext());
  const designs = await app.get(TemplateLoader).load(systemContext());
  return rows + designs + (await app.get(RoleLoader).load(systemContext()));
}

async function prepare(settings: Settings, urls: DatabaseUrls, say: Say): Promise<NestFastifyApplication> {
  const ran = await migrate(urls);
  if (ran.length > 0) say(`Schema brought up to date: ${ran.length} migrations.`);
  if (urls.app === urls.owner) say(ONE_USER);
  const app = await createApp(settings, urls.app);
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
  for (const each of [PublishedNumbers, PublishedCases]) await app.get<Hourly>(each).run(new Date());
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
  // SIGHUP comes when the terminal is closed.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
}
