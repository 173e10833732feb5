import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { snapshot } from '../../../platform/database/index.js';
import { changesOf, EventBus } from '../../../platform/events/index.js';
import { ERASED } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';
import { AttendanceEntity } from './attendance.entity.js';

/** Why somebody was not there goes with the person; that somebody was stays. */
@Injectable()
export class OnPersonAnonymised {
  constructor(bus: EventBus) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => forget(tx, data!.personId));
  }
}

async function forget(tx: Tx, personId: string): Promise<void> {
  const lock = { mode: 'pessimistic_write' } as const;
  const rows = await tx.db.find(AttendanceEntity, { where: { personId }, order: { id: 'ASC' }, lock });
  const changes = [];
  for (const row of rows) {
    const before = snapshot(row);
    Object.assign(row, { reason: null, capacity: null });
    // The key of the person is gone: what was is not said again.
    const own = changesOf('Attendance', row.id, before, snapshot(row)).map((each) => ({ ...each, before: ERASED }));
    if (own.length > 0) await tx.db.save(row);
    changes.push(...own);
  }
  if (changes.length > 0) tx.record({ name: 'attendance.unlinked', changes });
}
