import { ensureBuilt, fail, prepare } from './setup.mjs';

prepare();
if (!ensureBuilt()) fail('The build failed; the reasons stand above.');
