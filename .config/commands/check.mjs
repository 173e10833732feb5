import { prepare } from './setup.mjs';
import { closing, runSteps } from './steps.mjs';

prepare();
closing(await runSteps());
