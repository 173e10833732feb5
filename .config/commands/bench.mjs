import { ensureBuilt, fail, prepare } from './setup.mjs';

prepare();
if (!ensureBuilt()) fail('The build failed; the reasons stand above.');
await import('../../dist/test/bench/bench.js');
