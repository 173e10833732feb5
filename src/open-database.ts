import type { Settings } from './platform/config/settings.js';
import type { DatabaseUrls } from './platform/database/index.js';
import { startEmbedded } from './platform/embedded/index.js';

interface OpenDatabase {
  readonly urls: DatabaseUrls;
  /** For people: the folder of the embedded one, else the server. */
  readonly place: string;
  /** Ends the embedded one. */
  readonly stop: () => Promise<void>;
}

/** The database of the settings; the embedded one is started for it. */
export async function openDatabase(settings: Settings, print: (line: string) => void): Promise<OpenDatabase> {
  const { databaseUrl: app, databaseOwnerUrl: owner } = settings;
  if (app !== undefined) {
    return { urls: { app, owner: owner ?? app }, place: new URL(app).host, stop: () => Promise.resolve() };
  }
  const embedded = await startEmbedded({ dataDir: settings.dataDir, log: print });
  return { urls: { app: embedded.appUrl, owner: embedded.url }, place: embedded.place, stop: () => embedded.stop() };
}
