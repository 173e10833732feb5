export { AdminToken } from './admin-token.js';
export { IdentityModule } from './identity.module.js';
