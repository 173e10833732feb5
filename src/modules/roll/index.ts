export { RollModule } from './roll.module.js';
