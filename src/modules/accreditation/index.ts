export { AccreditationModule } from './accreditation.module.js';
