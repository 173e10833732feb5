import { today } from '../../kernel/clock.js';
import type { Tx } from '../../platform/context/index.js';
import { findRecord } from '../../platform/database/index.js';
import { dateProblems, type Dates } from '../reference/index.js';
import { FacilityEntity } from './facility.entities.js';

/** A facility that something names at `facilityId`; warns where it was not open when that was held. */
export async function findOpenOn(tx: Tx, id: string, held: Dates<'heldIn'>['held']): Promise<void> {
  warnUnlessOpen(tx, await findRecord(tx, FacilityEntity, id, 'facilityId'), held, 'facilityId');
}

/** What has closed on an unknown day is closed by today. */
export function warnUnlessOpen(
  tx: Tx,
  { opened, isClosed, closed }: FacilityEntity,
  held: Dates<'heldIn'>['held'],
  path: string,
): void {
  const end = isClosed && closed.latest === null ? today(tx.now) : closed;
  dateProblems(tx, 'heldIn', { opened, held, closed: end }, () => [path]);
}
