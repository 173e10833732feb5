export { SampleModule } from './sample.module.js';
export { SampleRegister } from './sample-register.js';
