import { ensureBuilt, fail, prepare } from './setup.mjs';

// The commands of src/commands.ts, installed and built when needed.
prepare();
if (!ensureBuilt()) fail('The build failed; the reasons stand above.');
await import('../../dist/src/cli.js');
