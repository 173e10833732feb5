import { signInEverybody } from './accounts.js';
import { openRegistry } from './open-registry.js';

/** One registry for the whole run, with the sample and somebody signed in for each role. */
export default async function setUp(): Promise<() => Promise<void>> {
  // Papers are printed by a job.
  const close = await openRegistry({ BIRLIK_SAMPLE: 'on', BIRLIK_JOBS_AT_ONCE: '1' });
  try {
    await signInEverybody();
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
