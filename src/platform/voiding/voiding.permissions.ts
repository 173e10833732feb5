import { definePermissions } from '../access/index.js';

export const may = definePermissions({ 'records.void': 'Take back records entered by mistake, and restore them' });
