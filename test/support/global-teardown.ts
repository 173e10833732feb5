import { dropAppUser, dropDatabase, TEMPLATE } from './database.js';
import { stopKept } from './test-server.js';

export default async function tearDown(): Promise<void> {
  const ours = await stopKept();
  // On somebody else's server nothing of ours stays behind.
  if (ours) return;
  const server = process.env['BIRLIK_TEST_SERVER'] ?? '';
  await dropDatabase(server, TEMPLATE);
  await dropAppUser(server);
}
