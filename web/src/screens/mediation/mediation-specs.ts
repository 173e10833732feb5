import { PERIOD, SOURCES } from '../../ui/activity/activity-fields.js';
import type { Field, RecordSpec } from '../../ui/record-form/fields.js';

const NOTE: Field = { name: 'note', as: 'long' };

/** Places that are mediation cabinets. */
const CABINET = {
  name: 'cabinetId',
  as: 'record',
  kind: 'facility',
  among: { kind: { in: ['mediation_cabinet', 'virtual_cabinet'] } },
} as const;

export const MEDIATOR_SPEC: RecordSpec = {
  type: 'Mediator',
  fields: [
    { name: 'personId', as: 'record', kind: 'person', required: true, once: true },
    { name: 'kind', as: 'value', values: 'MediatorKind', usual: 'PROFESSIONAL' },
    CABINET,
    { name: 'areaId', as: 'record', kind: 'area', follows: 'cabinet' },
    { name: 'register', as: 'text' },
    { name: 'registerNumber', as: 'text' },
    { name: 'certificateNumber', as: 'text' },
    { name: 'validFrom', as: 'date' },
    { name: 'validUntil', as: 'date' },
    NOTE,
    SOURCES,
  ],
};

export const TRAINING_SPEC: RecordSpec = {
  type: 'Training',
  fields: [
    { name: 'topic', as: 'name', required: true },
    ...PERIOD,
    { name: 'areaId', as: 'record', kind: 'area' },
    { name: 'organizerId', as: 'record', kind: 'organization' },
    { name: 'trainedQualifier', as: 'value', values: 'Qualifier', usual: 'EXACT' },
    { name: 'trained', as: 'number' },
    { name: 'participantIds', of: 'participants', as: 'records', kind: 'person' },
    NOTE,
    SOURCES,
  ],
};

const PARTIES: Field = { name: 'parties', as: 'long', from: ({ between }) => between };

export const CASE_SPEC: RecordSpec = {
  type: 'MediationCase',
  fields: [
    { ...CABINET, required: true, once: true },
    { name: 'kind', as: 'code', classifier: 'dispute-kind', required: true },
    { name: 'number', as: 'text' },
    { name: 'receivedOn', as: 'date', required: true },
    { name: 'begunOn', as: 'date', later: true },
    { name: 'endedOn', as: 'date', later: true },
    { name: 'languages', as: 'codes', classifier: 'language' },
    {
      name: 'mediatorIds',
      of: 'mediators',
      as: 'records',
      kind: 'mediator',
      named: ({ person }) => (person as { readonly displayName: string }).displayName,
    },
    PARTIES,
    NOTE,
    SOURCES,
  ],
};

/** The same where the parties were not read: then they are not corrected either. */
export const CASE_WITHOUT_PARTIES: RecordSpec = {
  ...CASE_SPEC,
  fields: CASE_SPEC.fields.filter((field) => field !== PARTIES),
};
