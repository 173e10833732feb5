import { ensureAllBuilt } from './desk.mjs';
import { fail, prepare } from './setup.mjs';

prepare();
if (!(await ensureAllBuilt())) fail('The build failed; the reasons stand above.');
