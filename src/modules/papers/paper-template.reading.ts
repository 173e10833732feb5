import {
  byListed, byValue, codeFilter, idField, idFilter, one, textFilter, value, values, type Reading,
} from '../../platform/reading/index.js'; // prettier-ignore
import { permissions } from './papers.permissions.js';

export const paperTemplateReading: Reading = {
  type: 'PaperTemplate',
  table: 'paper_templates',
  permission: permissions['papers.read'],
  isPublic: 'ALL',
  fields: {
    id: idField,
    type: one('AwardType', 'type_id', { required: true }),
    ...values({ name: 'name', edition: 'edition', body: 'body', sha256: 'sha256', savedAt: 'saved_at' }),
    previewPath: value((t) => `'/paper-templates/' || ${t('id')} || '/preview.pdf'`),
  },
  filters: { id: idFilter('id'), name: textFilter('name'), type: codeFilter('type_id', 'award_types') },
  groups: {
    TYPE: byListed('AwardType', 'award_types', 'type_id', 'type'),
    NAME: byValue('String', 'name', 'name'),
  },
  countedBy: permissions['papers.read'],
  orders: {
    NAME: {
      keys: [
        { sql: (t) => t('name'), type: 'text' },
        { sql: (t) => t('edition'), type: 'integer' },
      ],
    },
  },
  defaultOrder: { field: 'NAME' },
};
