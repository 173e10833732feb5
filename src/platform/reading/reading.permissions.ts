import { definePermissions } from '../access/index.js';

/** Counts belong to no module: each that is counted asks the same right. */
export const readingPermissions = definePermissions({ 'statistics.read': 'Count records without seeing them' });
