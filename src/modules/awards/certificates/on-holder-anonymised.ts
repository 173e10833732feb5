import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { EventBus } from '../../../platform/events/index.js';
import { erasing } from '../../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../../people/index.js';

/** What is printed names the recipient: the copy of it goes with the person, the number and the fate of the paper stay. */
@Injectable()
export class OnHolderAnonymised {
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
  const changes = papers.flatMap(({ id }) => ['content', 'reason'].map((field) => erasing('Certificate', id, field)));
  if (changes.length > 0) tx.record({ name: 'certificate.unlinked', changes });
}
