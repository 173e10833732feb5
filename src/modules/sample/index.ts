export { makeSynthetic } from './synthetic/index.js';
