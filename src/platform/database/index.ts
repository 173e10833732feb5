export { AddedOrder } from './added-order.js';
export { QUIET } from './queue.js';
export { withClient } from './client.js';
export { constraintMeans } from './database-errors.js';
export { dataSourceOptions, SESSION } from './data-source.js';
export { fill } from './fill.js';
export { Housekeeping } from './housekeeping.js';
export { Hourly } from './hourly.js';
export { Derived, Unrecorded } from './derived.columns.js';
export { DatabaseColumns } from './database-columns.js';
export { IdempotencyKeyEntity } from './idempotency-key.entity.js';
export { LocalizedColumns, maybeLocalized, MaybeLocalizedColumns } from './localized.columns.js';
export { migrate, withStartLock } from './migrate.js';
export { Notifications, type Listener } from './notifications.js';
export { known, PartialDateColumns, partialDateColumns } from './partial-date.columns.js';
export { storeParts } from './parts.js';
export {
  assertHolds, assertPlaced, assertReadable, findByCode, findRecord, isRetired, lockInOrder, lockRecord, saveCorrected, snapshot, storeCorrection,
  type Correctable,
} from './records.js'; // prettier-ignore
export { type DatabaseUrls } from './rights.js';
export { Statements } from './statements.js';
export { partOfCommand } from './part-of-command.js';
export { UnitOfWork } from './unit-of-work.js';
export { VoidedColumns } from './voided.columns.js';
