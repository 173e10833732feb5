import {
  booleanFilter, byDay, byFlag, byListed, byPeriod, byRecord, byRecordedTime, codeFilter, described, idField, idFilter, list, OF_OWNER, one, partialDate,
  periodFilter, relatedFilter, value, values, type Expression, type Filter, type Reading, type Table,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { permissions } from '../activities.permissions.js';
import { activity, activityFields, activityFilters, activityGroups } from '../activity.reading.js';
import { declaredNumbers } from '../parts/parts.reading.js';

/** How many each amount was given to, where one number says it: see `assertReckoned`. */
const each = (t: Table, column: string): string =>
  `(SELECT CASE WHEN count(*) = 1 THEN min(n.${column}) END FROM activity_numbers n WHERE n.subject_id = ${t('id')})`;
const total: Expression = (t) =>
  `CASE WHEN ${t('amount_basis')} = 'EACH' THEN ${t('amount')}::numeric * ${each(t, 'value')} ELSE ${t('amount')} END`;
/** What is not clear is counted once, and may be more. */
const totalQualifier: Expression = (t) =>
  `CASE WHEN ${t('amount_qualifier')} <> 'EXACT' OR ${t('amount_basis')} = 'TOTAL' THEN ${t('amount_qualifier')}
    WHEN ${t('amount_basis')} = 'NOT_CLEAR' THEN 'AT_LEAST' ELSE ${each(t, 'qualifier')} END`;

/** The same sum, not surely on different days, with a party in common: perhaps the same money in another hand. */
const similar = (other: Table, recorded: Table): string =>
  `${other('amount')} = ${recorded('amount')}
   AND (${other('date_earliest')} > ${recorded('date_latest')} OR ${other('date_latest')} < ${recorded('date_earliest')}) IS NOT TRUE
   AND EXISTS (SELECT FROM activity_parties a JOIN activity_parties b ON b.organization_id = a.organization_id
     WHERE a.subject_id = ${other('id')} AND b.subject_id = ${recorded('id')})`;
const possibleDuplicate: Expression = (t) =>
  `EXISTS (SELECT FROM contributions o WHERE o.id <> ${t('id')} AND o.voided_at IS NULL AND ${similar((column) => `o.${column}`, t)})`;

/** The regions in which those live who were helped: the further areas, and where there are none its own. */
const HELPED = `SELECT f.subject_id AS record, a.region_id AS key FROM activity_areas f JOIN areas a ON a.id = f.area_id WHERE f.subject_type = 'Contribution'
  UNION SELECT c.id, c.region_id FROM contributions c WHERE c.voided_at IS NULL AND NOT EXISTS (SELECT FROM activity_areas f WHERE f.subject_id = c.id)`;
const helpedRegion = relatedFilter(
  idFilter('key'),
  (t, condition) => `${t('id')} IN (SELECT h.record FROM (${HELPED}) h WHERE ${condition((column) => `h.${column}`)})`,
);
const elsewhere: Expression = (t) =>
  `EXISTS (SELECT FROM activity_areas f JOIN areas a ON a.id = f.area_id WHERE f.subject_id = ${t('id')} AND a.region_id <> ${t('region_id')})`;

/** From those that extend anywhere at all, which are few. */
const forAnotherRegion: Filter = {
  input: Boolean,
  condition: (t, given) =>
    `${t('id')} ${given === true ? 'IN' : 'NOT IN'} (SELECT c.id FROM activity_areas f JOIN areas a ON a.id = f.area_id
      JOIN contributions c ON c.id = f.subject_id WHERE a.region_id <> c.region_id)`,
};

const recipients = permissions['activities.recipients.read'];

export const contributionReading: Reading = {
  ...activity,
  type: 'Contribution',
  table: 'contributions',
  similar,
  voidable: { ...activity.voidable!, parts: ['contribution_items'] },
  fields: {
    ...activityFields,
    kind: one('ClassifierItem', 'kind_id', { required: true }),
    campaign: one('Campaign', 'campaign_id'),
    project: one('Project', 'project_id'),
    date: partialDate('date'),
    total: value(total),
    possibleDuplicate: value(possibleDuplicate),
    items: list('ContributionItem', 'contribution_id', 'position'),
    recipients: value('recipients', recipients),
    health: value('health', recipients),
    ...values({
      amount: 'amount',
      amountQualifier: 'amount_qualifier',
      amountBasis: 'amount_basis',
      description: 'description',
    }),
  },
  filters: {
    ...activityFilters('DATE', 'CREATED'),
    kind: codeFilter('kind_id', 'classifier_items'),
    campaign: idFilter('campaign_id'),
    project: idFilter('project_id'),
    date: periodFilter('date'),
    amountKnown: booleanFilter((t) => `${t('amount')} IS NOT NULL`),
    helpedRegion: described(helpedRegion, 'A region in which those live who were helped.'),
    forAnotherRegion: described(forAnotherRegion, 'Those who were helped live in another region.'),
    possibleDuplicate: described(booleanFilter(possibleDuplicate), 'Another record of a like sum may be the same money.'),
  },
  groups: {
    ...activityGroups,
    KIND: byListed('ClassifierItem', 'classifier_items', 'kind_id', 'kind'),
    CAMPAIGN: byRecord('Campaign', 'campaign_id', 'campaign'),
    PROJECT: byRecord('Project', 'project_id', 'project'),
    HELPED_REGION: {
      ...byRecord('Area', 'region_id', 'helpedRegion'),
      joined: { rows: () => HELPED, on: (t) => t('id'), several: true },
      description: 'Where those live who were helped: one for several regions counts in each.',
    },
    FOR_ANOTHER_REGION: byFlag(elsewhere, 'forAnotherRegion'),
    ...byPeriod('DATE', 'date', 'date'),
  },
  sums: { amount: { number: total, qualifier: totalQualifier } },
  tallies: { beneficiaries: declaredNumbers },
  orders: { DATE: byDay('date_earliest'), CREATED: { keys: [byRecordedTime] } },
  defaultOrder: { field: 'DATE', descending: true },
}; // prettier-ignore

export const contributionItemReading: Reading = {
  type: 'ContributionItem',
  table: 'contribution_items',
  permission: OF_OWNER,
  fields: { id: idField, ...values({ item: 'item', quantity: 'quantity', unit: 'unit' }) },
};
