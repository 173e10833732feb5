import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded, type EmbeddedServer } from '../../src/platform/embedded/index.js';
import { PREFIX, throwAwayPlace } from './folder.js';

interface TestServer {
  dataDir: string;
  server: EmbeddedServer;
}

/** Jest loads setup and teardown apart from each other in the same process; only the global object is common to both. */
const place = globalThis as { birlikTestServer?: TestServer };

export function keep(started: TestServer): void {
  place.birlikTestServer = started;
  process.once('exit', () => rmSync(started.dataDir, { recursive: true, force: true }));
}

export async function stopKept(): Promise<boolean> {
  const { birlikTestServer: started } = place;
  if (!started) return false;
  await started.server.stop();
  rmSync(started.dataDir, { recursive: true, force: true });
  return true;
}

/** A run that was killed has left its servers and their data behind, and they may lie in memory. */
export async function endForsaken(): Promise<void> {
  const parent = throwAwayPlace();
  const forsaken = readdirSync(parent).filter((name) => name.startsWith(PREFIX) && !isAlive(makerOf(name)));
  for (const name of forsaken) {
    const dataDir = join(parent, name);
    try {
      const server = await startEmbedded({ dataDir, log: () => undefined, throwAway: true });
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    } catch {
      // Of another user, or another run is at it.
      continue;
    }
  }
}

const makerOf = (name: string): number => Number(name.slice(PREFIX.length).split('-')[0]);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
