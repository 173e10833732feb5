import { definePermissions } from '../../platform/access/index.js';

export const permissions = definePermissions({ 'sources.read': 'Read sources', 'sources.write': 'Record sources' });
