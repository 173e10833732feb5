import { activityFields, PARTIES, PERIOD } from '../../ui/activity/activity-fields.js';
import type { RecordSpec } from '../../ui/record-form/fields.js';

export const CAMPAIGN_SPEC: RecordSpec = {
  type: 'Campaign',
  fields: [
    { name: 'title', as: 'name' },
    { name: 'occasion', as: 'code', classifier: 'occasion' },
    { name: 'level', as: 'code', classifier: 'level' },
    { name: 'occasionPrinted', as: 'text' },
    ...PERIOD,
    ...activityFields(),
  ],
};

export const CONTRIBUTION_SPEC: RecordSpec = {
  type: 'Contribution',
  fields: [
    { name: 'kind', as: 'code', classifier: 'contribution-kind', required: true },
    { name: 'date', as: 'date' },
    { name: 'campaignId', as: 'record', kind: 'campaign' },
    { name: 'projectId', as: 'record', kind: 'project', rare: true },
    { name: 'amount', as: 'tenge' },
    { name: 'amountQualifier', as: 'value', values: 'Qualifier', usual: 'EXACT' },
    { name: 'amountBasis', as: 'value', values: 'AmountBasis', usual: 'TOTAL' },
    { name: 'description', as: 'long' },
    { name: 'recipients', as: 'long', rare: true },
    { name: 'health', as: 'long', rare: true },
    {
      name: 'items',
      as: 'rows',
      type: 'ContributionItem',
      add: 'item',
      correct: 'correctItems',
      withdraw: 'withdrawItems',
      fields: [
        { name: 'item', as: 'text', required: true },
        { name: 'quantity', as: 'number' },
        { name: 'unit', as: 'text' },
      ],
    },
    // Help has a donor nearly always.
    ...activityFields('beneficiary-unit', { ...PARTIES, first: { role: 'donor' } }),
  ],
};
