export { sendCheckPage } from './check-page.js';
export type { Form, Values } from './form.js';
export { rotateProofKey } from './proof-keys.js';
export { Proofs, type Standing, type StatusSource } from './proofs.js';
export { ProofsModule } from './proofs.module.js';
export { qrMatrix } from './qr-matrix.js';
export type { State } from './status-list.js';
