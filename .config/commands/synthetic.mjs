import { ensureBuilt, fail, prepare } from './setup.mjs';

// Fills the database with people who do not exist, for measuring: a program of the tests.
prepare();
if (!ensureBuilt()) fail('The build failed; the reasons stand above.');
await import('../../dist/test/synthetic/command.js');
