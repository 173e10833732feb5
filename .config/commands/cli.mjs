import { ensureBuilt, prepare } from './setup.mjs';

// The commands of src/cli.ts, installed and built when needed.
prepare();
ensureBuilt();
await import('../../dist/src/cli.js');
