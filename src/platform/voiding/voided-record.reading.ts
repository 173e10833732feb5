import type { Language } from '../../kernel/language.js';
import { actingAccounts, historyType } from '../history/index.js';
import {
  byKnownDay, byValue, dayOf, few, idField, idFilter, inLanguages, literal, momentFilter, textFilter, value, values,
  type Reading, type Readings, type Table,
} from '../reading/index.js'; // prettier-ignore
import { permissions } from './voiding.permissions.js';

const voidedBy = value((t) => {
  const accounts = actingAccounts();
  const name = accounts && `(SELECT a.${accounts.name} FROM ${accounts.table} a WHERE a.id::text = ${t('voided_by')})`;
  return name ? `coalesce(${name}, ${t('voided_by')})` : t('voided_by');
});

/** How the list of them is filtered and ordered. */
export const voidedRecords = {
  type: 'VoidedRecord',
  permission: 'search.read',
  countedBy: permissions['records.void'],
  filters: {
    id: few(idFilter('id')),
    type: few(textFilter('type')),
    at: momentFilter('voided_at'),
    reason: textFilter('voided_reason'),
  },
  orders: { VOIDED: { keys: [{ sql: (t: Table) => t('voided_at'), type: 'timestamptz' }] } },
} as const satisfies Partial<Reading>;

/** The records of all types that were taken back, under one name. */
export const voidedRecordReading = (readings: Readings): Reading => ({
  ...voidedRecords,
  get table() {
    return readings.voidedRows();
  },
  scope: (t, _viewer, _isVisible, isWithinReach) => isWithinReach(t('type'), t('id')),
  fields: {
    id: idField,
    name: inLanguages((t, language) => nameOf(readings, t, language)),
    voidedBy,
    ...values({ type: 'type', reason: 'voided_reason', voidedAt: 'voided_at' }),
  },
  groups: {
    TYPE: byValue('String', 'type', 'type'),
    ...byKnownDay('AT', (t) => dayOf(t('voided_at')), 'at'),
  },
  defaultOrder: { field: 'VOIDED', descending: true },
});

/** What it was called, as the history calls records of its type. */
function nameOf(readings: Readings, t: Table, language: Language): string {
  const named = readings.concreteTypes().flatMap(({ type, table, voidable }) => {
    const { name, alone } = historyType(type) ?? {};
    const said = voidable && (name ?? alone);
    if (!said) return [];
    return `WHEN ${literal(type)} THEN (SELECT ${said((column) => `x.${column}`, language)} FROM ${table} x WHERE x.id = ${t('id')})`;
  });
  return `CASE ${t('type')} ${named.join(' ')} END`;
}
