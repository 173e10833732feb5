import { nameOfActor } from '../history/index.js';
import { idField, OF_OWNER, value, values, type Expression, type Reading } from '../reading/index.js';

const ofFile =
  (column: string): Expression =>
  (t) =>
    `(SELECT f.${column} FROM files f WHERE f.sha256 = ${t('sha256')})`;

export const attachmentReading: Reading = {
  type: 'Attachment',
  table: 'attachments',
  permission: OF_OWNER,
  fields: {
    id: idField,
    ...values({ name: 'name', note: 'note', sha256: 'sha256', addedAt: 'added_at' }),
    type: value(ofFile('type')),
    size: value(ofFile('size')),
    addedBy: value((t) => nameOfActor((column) => t(column === 'actor' ? 'added_by' : column))),
    path: value((t) => `'/files/' || ${t('id')}`),
  },
};
