import { definePermissions } from '../../platform/access/index.js';

export const may = definePermissions({ 'sources.read': 'Read sources', 'sources.write': 'Record sources' });
