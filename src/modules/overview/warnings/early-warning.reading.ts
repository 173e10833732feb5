import {
  anyOfFilter, byAnyOf, byDay, byKnownDay, byRecord, dayFilter, described, few, idField, idFilter, many, one, value, values, type Reading,
} from '../../../platform/reading/index.js'; // prettier-ignore
import { areaFilter, byDistrict, byRegion } from '../../reference/index.js';
import { permissions } from '../overview.permissions.js';
import { WarningReasons } from './early-warning.types.js';
import { warningInWords } from './early-warning.words.js';

const permission = permissions['overview.read'];

/** The view says what is warned of, as of today: one statement, however many associations. */
export const earlyWarningReading: Reading = {
  type: 'EarlyWarning',
  table: 'early_warnings',
  permission,
  within: (t, reach) => reach.place(t('area_id'), t('association_id')),
  fields: {
    id: idField,
    association: one('Association', 'association_id', { required: true }),
    area: one('Area', 'area_id'),
    region: one('Area', 'region_id'),
    reason: value('reason'),
    sentence: warningInWords,
    ...values({ since: 'since' }),
  },
  filters: {
    association: few(idFilter('association_id')),
    reason: anyOfFilter(WarningReasons, 'reason'),
    since: dayFilter('since'),
    region: described(idFilter('region_id'), 'One of the 20 regions.'),
    area: areaFilter(),
  },
  groups: {
    REASON: byAnyOf(WarningReasons, 'reason', 'reason'),
    ASSOCIATION: byRecord('Association', 'association_id', 'association'),
    REGION: byRegion,
    DISTRICT: byDistrict,
    AREA: byRecord('Area', 'area_id', 'area'),
    ...byKnownDay('SINCE', 'since', 'since'),
  },
  countedBy: permission,
  countedOf: { organizations: (t) => t('association_id') },
  // Warnings of one day in one order, whoever asks and when.
  orders: { SINCE: byDay('since', { sql: (t) => t('reason'), type: 'text' }) },
  defaultOrder: { field: 'SINCE' },
};

/** What is warned of an association. */
export const associationFields: Reading['fields'] = { earlyWarnings: many('EarlyWarning', 'association_id') };
