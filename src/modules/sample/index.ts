export { SampleModule } from './sample.module.js';
export { SampleRegister } from './sample-register.js';
export { makeSynthetic } from './synthetic/index.js';
