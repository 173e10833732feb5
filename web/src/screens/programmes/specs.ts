import { activityFields, PERIOD } from '../../ui/activity/activity-fields.js';
import type { Field, RecordSpec } from '../../ui/record-form/fields.js';

const TITLE: Field = { name: 'title', as: 'name', required: true };
const PROGRAMME: Field = { name: 'programmeId', as: 'record', kind: 'programme' };

export const PROGRAMME_SPEC: RecordSpec = {
  type: 'Programme',
  fields: [
    TITLE,
    { name: 'kind', as: 'code', classifier: 'programme-kind', required: true },
    { name: 'parentId', as: 'record', kind: 'programme' },
    { name: 'planned', as: 'number' },
    ...PERIOD,
    ...activityFields(),
  ],
};

export const PROJECT_SPEC: RecordSpec = {
  type: 'Project',
  fields: [
    TITLE,
    { name: 'kind', as: 'code', classifier: 'project-kind', required: true },
    { name: 'state', as: 'value', values: 'ProjectState', usual: 'PROPOSED', once: true },
    PROGRAMME,
    ...PERIOD,
    { name: 'result', as: 'sentences' },
    ...activityFields(),
  ],
};

export const CONTEST_SPEC: RecordSpec = {
  type: 'Contest',
  fields: [
    TITLE,
    { name: 'date', as: 'date' },
    { name: 'level', as: 'code', classifier: 'level' },
    PROGRAMME,
    { name: 'ceremonyId', as: 'record', kind: 'event' },
    { name: 'result', as: 'sentences' },
    ...activityFields(),
  ],
};

export const MEMORANDUM_SPEC: RecordSpec = {
  type: 'Memorandum',
  fields: [
    TITLE,
    { name: 'signedOn', as: 'date' },
    { name: 'validUntil', as: 'date' },
    { name: 'terminatedOn', as: 'date' },
    { name: 'subject', as: 'sentences' },
    { name: 'place', as: 'sentences', short: true },
    ...activityFields(),
  ],
};
