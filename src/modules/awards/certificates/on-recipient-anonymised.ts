import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { EventBus } from '../../../platform/events/index.js';
import { ERASED } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';

/** What is printed names the recipient: the copy of it goes with the person, the number and the fate of the paper stay. */
@Injectable()
export class OnRecipientAnonymised {
  constructor(bus: EventBus) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => forget(tx, data!.personId));
  }
}

async function forget(tx: Tx, personId: string): Promise<void> {
  const [papers]: [{ id: string }[], number] = await tx.db.query(
    `UPDATE certificates c SET content = NULL, reason = NULL, version = c.version + 1 FROM awards a
     WHERE a.id = c.award_id AND a.person_id = $1 AND c.content IS NOT NULL RETURNING c.id`,
    [personId],
  );
  const erased = (entityId: string, field: string): object => ({ entity: 'Certificate', entityId, field, before: ERASED, after: null });
  const [taken]: [{ id: string }[], number] = await tx.db.query(
    `UPDATE awards a SET receiver = NULL, version = a.version + 1 WHERE a.person_id = $1 AND a.receiver IS NOT NULL RETURNING a.id`,
    [personId],
  );
  if (taken.length > 0)
    tx.record({
      name: 'award.unlinked',
      changes: taken.map(({ id }) => ({ entity: 'Award', entityId: id, field: 'receiver', before: ERASED, after: null })),
    });
  const changes = papers.flatMap(({ id }) => [erased(id, 'content'), erased(id, 'reason')]);
  if (changes.length > 0) tx.record({ name: 'certificate.unlinked', changes: changes as never });
} // prettier-ignore
