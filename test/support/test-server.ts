import { rmSync } from 'node:fs';
import type { EmbeddedServer } from '../../src/platform/embedded/index.js';

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
