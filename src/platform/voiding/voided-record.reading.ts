import { actingAccounts } from '../history/index.js';
import { idField, value, values, type Reading, type Readings } from '../reading/index.js';

/** The records of all types that were taken back, under one name. */
export const voidedRecordReading = (readings: Readings): Reading => ({
  type: 'VoidedRecord',
  get table() {
    return readings.voidedRows();
  },
  permission: 'search.read',
  scope: (t, _viewer, _isVisible, isWithinReach) => isWithinReach(t('type'), t('id')),
  fields: {
    id: idField,
    voidedBy: value((t) => {
      const accounts = actingAccounts();
      const name =
        accounts && `(SELECT a.${accounts.name} FROM ${accounts.table} a WHERE a.id::text = ${t('voided_by')})`;
      return name ? `coalesce(${name}, ${t('voided_by')})` : t('voided_by');
    }),
    ...values({ type: 'type', reason: 'voided_reason', voidedAt: 'voided_at' }),
  },
});
