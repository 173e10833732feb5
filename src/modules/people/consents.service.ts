import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import type { RequestContext } from '../../platform/context/index.js';
import { assertReadable, findRecord, snapshot, UnitOfWork } from '../../platform/database/index.js';
import { about, changesOf } from '../../platform/events/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { dateProblems } from '../reference/index.js';
import type { RecordConsentInput, WithdrawConsentInput } from './consent.inputs.js';
import { permissions } from './people.permissions.js';
import { PersonConsents } from './person-consents.js';
import { problems } from './people.problems.js';
import { lockIdentified } from './person-lock.js';
import { ConsentEntity, PersonEntity } from './person.entity.js';

@Injectable()
export class ConsentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly consents: PersonConsents,
    private readonly similar: SimilarRecords,
  ) {}

  record(ctx: RequestContext, { personId, ...input }: RecordConsentInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const person = await lockIdentified(tx, permissions['people.write'], personId, { path: 'personId' });
      await assertReadable(tx, PersonEntity, personId, { consents: [input] }, 'personId');
      const rows = await this.consents.rowsOf(tx, person, [input], () => []);
      tx.record({ name: 'consent.recorded', changes: about(personId, await this.consents.store(tx, rows)) });
      await this.similar.warn(tx, 'Consent', rows[0]!.id, 'purpose');
      return rows[0]!.id;
    });
  }

  /** The row stays. An ethnicity that rests on it is cleared in the same command. */
  withdraw(ctx: RequestContext, { id, withdrawnOn, reason }: WithdrawConsentInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { personId } = await findRecord(tx, ConsentEntity, id, 'id');
      const person = await lockIdentified(tx, permissions['people.write'], personId);
      const consent = await tx.db.findOneOrFail(ConsentEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (consent.withdrawnOn !== null) refuse(problems.CONSENT_WITHDRAWN, 'id');
      const on = withdrawnOn ?? today(tx.now);
      refuseIfAny(dateProblems(tx, 'withdrawal', { given: consent.givenOn, withdrawn: on }));
      const before = [snapshot(consent), snapshot(person)] as const;
      consent.withdrawnOn = on;
      await tx.db.save(consent);
      if (person.ethnicityConsentId === id) {
        Object.assign(person, { ethnicGroupId: null, ethnicityConsentId: null });
        await tx.db.save(person);
      }
      const changes = [
        ...changesOf('Consent', id, before[0], snapshot(consent)),
        ...changesOf('Person', personId, before[1], snapshot(person)),
      ];
      tx.record({ name: 'consent.withdrawn', changes: about(personId, changes), ...(reason && { reason }) });
      return id;
    });
  }
}
