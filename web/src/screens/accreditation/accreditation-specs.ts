import { SOURCES } from '../../ui/activity/activity-fields.js';
import type { Field, RecordSpec } from '../../ui/record-form/fields.js';

const NOTE: Field = { name: 'note', as: 'long' };

/** What every decision is told by. */
const DECISION: readonly Field[] = [
  { name: 'decidingBodyId', as: 'record', kind: 'organization', required: true },
  { name: 'decidedOn', as: 'date', required: true },
  { name: 'decisionNumber', as: 'text', required: true },
  { name: 'decisionId', as: 'record', kind: 'source' },
];
const REASON: Field = { name: 'reason', as: 'long', required: true, ofType: 'AccreditationAct' };

const CONCLUSION: readonly Field[] = [
  { name: 'commissionId', as: 'record', kind: 'body', required: true },
  { name: 'conclusion', as: 'value', values: 'AccreditationConclusion', usual: 'RECOMMENDED' },
  { name: 'consideredOn', as: 'date' },
  { name: 'conclusionNote', as: 'long' },
];
const maybe = (fields: readonly Field[]): Field[] =>
  fields.map((field) => {
    const { required: _required, usual: _usual, ...rest } = field as Field & { usual?: string };
    return { ...rest, later: true } as Field;
  });

export const APPLICATION_SPEC: RecordSpec = {
  type: 'AccreditationApplication',
  fields: [
    { name: 'associationId', as: 'record', kind: 'association', required: true, once: true },
    { name: 'receivedOn', as: 'date' },
    ...maybe(CONCLUSION),
    ...maybe(DECISION),
    NOTE,
    SOURCES,
  ],
};

export const ACCREDITATION_SPEC: RecordSpec = {
  type: 'Accreditation',
  fields: [
    { name: 'number', as: 'text', required: true },
    { name: 'validFrom', as: 'date' },
    { name: 'validUntil', as: 'date' },
    NOTE,
    SOURCES,
  ],
};

/** What each deed with an application asks. */
export const OF_APPLICATION = {
  CONSIDER: { type: 'AccreditationApplication', fields: CONCLUSION },
  GRANT: {
    type: 'AccreditationApplication',
    fields: [
      ...DECISION,
      { name: 'number', as: 'text', required: true, ofType: 'Accreditation' },
      { name: 'validFrom', as: 'date', ofType: 'Accreditation' },
      { name: 'validUntil', as: 'date', ofType: 'Accreditation' },
    ],
  },
  REFUSE: { type: 'AccreditationApplication', fields: [...DECISION, REASON] },
  WITHDRAW: { type: 'AccreditationApplication', fields: [REASON] },
} as const satisfies Readonly<Record<string, RecordSpec>>;

/** What each deed with an accreditation asks. */
export const OF_ACCREDITATION = {
  RENEW: {
    type: 'AccreditationAct',
    fields: [
      ...DECISION,
      { name: 'effectiveOn', as: 'day' },
      { name: 'validUntil', as: 'date' },
      { name: 'reason', as: 'long' },
    ],
  },
  SUSPEND: { type: 'AccreditationAct', fields: [...DECISION, { name: 'effectiveOn', as: 'day' }, REASON] },
  REINSTATE: { type: 'AccreditationAct', fields: [...DECISION, { name: 'effectiveOn', as: 'day' }, REASON] },
  WITHDRAW: { type: 'AccreditationAct', fields: [...DECISION, { name: 'effectiveOn', as: 'day' }, REASON] },
} as const satisfies Readonly<Record<string, RecordSpec>>;
