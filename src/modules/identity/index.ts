export { AdminToken } from './admin-token.js';
export { AdminCommands } from './admin/admin.commands.js';
export { DemonstrationAccounts } from './admin/demonstration.accounts.js';
export { IdentityModule } from './identity.module.js';
