import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../test/support/folder.js';
import { ADMIN_TOKEN, settingsOfTests } from '../../../test/support/settings.js';
import { addressOf, startProcess } from '../../../test/support/started.js';
import { surroundings, tell } from './surroundings.js';

type Settings = Readonly<Record<string, string>>;
type Close = () => Promise<void>;

/**
 * Starts a registry as `npm start` does, which the tests ask from now on, until it is closed; `fill` puts something into
 * it before.
 */
export async function openRegistry(more: Settings = {}, fill?: (settings: Settings) => void): Promise<Close> {
  const before = surroundings();
  const folder = newFolder();
  const settings = { ...settingsOfTests, DATA_DIR: join(folder, 'data'), ...more };
  fill?.(settings);
  const started = startProcess(settings);
  const close: Close = async () => {
    tell(before);
    started.child.kill('SIGTERM');
    await started.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = await addressOf(started);
    tell({ url: more['BIRLIK_PUBLIC_URL'] ?? address, folder, token: ADMIN_TOKEN });
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
