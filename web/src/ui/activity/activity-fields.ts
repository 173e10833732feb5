import type { Field, Read, Rows } from '../record-form/fields.js';

const partyIs =
  (isPerson: boolean) =>
  ({ record }: Read): unknown => {
    const found = record as { readonly __typename: string } | null | undefined;
    return found && (found.__typename === 'Person') === isPerson ? found : null;
  };

/** Those who had to do with it, each in its role. */
export const PARTIES: Rows = {
  name: 'parties',
  as: 'rows',
  type: 'Party',
  add: 'party',
  correct: 'correctParties',
  withdraw: 'withdrawParties',
  fields: [
    { name: 'role', as: 'code', classifier: 'party-role', required: true },
    { name: 'organizationId', as: 'record', kind: 'organization', from: partyIs(false), called: 'Organization' },
    { name: 'personId', as: 'record', kind: 'person', from: partyIs(true), called: 'Person' },
    { name: 'name', as: 'text' },
    { name: 'capacity', as: 'text' },
    { name: 'topic', as: 'text' },
    { name: 'result', as: 'text' },
    { name: 'anonymous', as: 'yesNo' },
  ],
};

/** Declared numbers; what is counted comes from a classifier. */
export const numbersOf = (classifier: string): Rows => ({
  name: 'numbers',
  as: 'rows',
  type: 'DeclaredCount',
  add: 'number',
  correct: 'correctNumbers',
  withdraw: 'withdrawNumbers',
  fields: [
    { name: 'of', as: 'code', classifier, required: true },
    { name: 'qualifier', as: 'value', values: 'Qualifier', usual: 'EXACT' },
    { name: 'value', as: 'number' },
    { name: 'group', as: 'code', classifier: 'people-group' },
    { name: 'note', as: 'text' },
  ],
});

export const SOURCES: Rows = {
  name: 'sources',
  of: 'citations',
  as: 'rows',
  type: 'Citation',
  add: 'source',
  correct: 'correctCitations',
  withdraw: 'withdrawCitations',
  fields: [
    { name: 'sourceId', as: 'record', kind: 'source', once: true, required: true },
    { name: 'quote', as: 'text' },
  ],
};

/** Where it lies. */
export const PLACE: readonly Field[] = [
  { name: 'areaId', as: 'record', kind: 'area' },
  { name: 'furtherAreas', as: 'records', kind: 'area', rare: true },
];

/** What ends every form of an activity. */
export const activityFields = (numbers = 'activity-number', parties = PARTIES): readonly Field[] => [
  ...PLACE,
  parties,
  numbersOf(numbers),
  { name: 'note', as: 'long', rare: true },
  SOURCES,
];

export const PERIOD: readonly Field[] = [
  { name: 'startDate', as: 'date' },
  { name: 'endDate', as: 'date' },
];
