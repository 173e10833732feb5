import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../test/support/folder.js';
import { ADMIN_TOKEN, settingsOfTests } from '../../../test/support/settings.js';
import { addressOf, startProcess } from '../../../test/support/started.js';
import { signInEverybody } from './accounts.js';
import { tell } from './surroundings.js';

/** One registry for the whole run, as `npm start` has it, with the sample and somebody signed in for each role. */
export default async function setUp(): Promise<() => Promise<void>> {
  const folder = newFolder();
  const started = startProcess({
    ...settingsOfTests,
    BIRLIK_SAMPLE: 'on',
    // Papers are printed by a job.
    BIRLIK_JOBS_AT_ONCE: '1',
    DATA_DIR: join(folder, 'data'),
  });
  const tearDown = async (): Promise<void> => {
    started.child.kill('SIGTERM');
    await started.ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    tell({ url: await addressOf(started), folder, token: ADMIN_TOKEN });
    await signInEverybody();
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
