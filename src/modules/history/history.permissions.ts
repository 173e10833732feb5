import { definePermissions } from '../../platform/access/index.js';
import { permissions as audit } from '../audit/index.js';

const own = definePermissions({ 'history.read': 'Read the history of records one may read' });

export const permissions = { ...own, ...audit };
