import { generate } from './desk.mjs';
import { ensureBuilt, fail, prepare } from './setup.mjs';

// The desk as it is written, beside a running registry: changes show at once. PORT is that of the registry.
prepare();
if (!ensureBuilt() || !generate()) fail('The build failed; the reasons stand above.');
const { createServer } = await import('vite');
const server = await createServer({ configFile: 'web/vite.config.ts' });
await server.listen();
server.printUrls();
