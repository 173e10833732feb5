import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../graphql/index.js';
import { actions, type Action, type ActionsField } from '../reading/index.js';
import { permissions } from './voiding.permissions.js';

export const RecordActions = enumOf('CORRECT', 'VOID');
registerEnumType(RecordActions, { name: 'RecordAction', description: 'What can be done with a record.' });

/** Taking the record back, as one of its actions: by the right to write it, and the right to take records back. */
export const voids = (permission: string): Action => ({ permission, and: permissions['records.void'] });

/** Of a record that is only corrected and taken back, whatever its state. */
export const recordActions = (permission: string): ActionsField =>
  actions({ CORRECT: { permission }, VOID: voids(permission) });
