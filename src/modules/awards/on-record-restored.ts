import { Injectable } from '@nestjs/common';
import { refuseIfAny } from '../../kernel/refusal.js';
import type { Tx } from '../../platform/context/index.js';
import { EventBus } from '../../platform/events/index.js';
import { WHOLE_RECORD, type RecordRestored } from '../../platform/voiding/index.js';
import { assertIdentified, PersonEntity } from '../people/index.js';
import { AwardTypeEntity, dateProblems } from '../reference/index.js';
import { datesOf } from './award-dates.js';
import { AwardEntity } from './award.entity.js';
import { allowedRecipientProblem } from './award.rules.js';
import { assertNumberFree } from './certificates/paper-agrees.js';
import { assertCompeted } from './contest-prizes.js';

/** An award that counts again is judged as if it were recorded today. */
@Injectable()
export class OnRecordRestored {
  constructor(bus: EventBus) {
    bus.on<RecordRestored>('record.restored', async (tx, { data }) => {
      if (data!.type === 'Award') await judge(tx, data!.id);
    });
  }
}

async function judge(tx: Tx, id: string): Promise<void> {
  const award = await tx.db.findOneByOrFail(AwardEntity, { id });
  for (const [field, personId] of Object.entries({ personId: award.personId, presenterId: award.presenterId }))
    if (personId) assertIdentified(await tx.db.findOneByOrFail(PersonEntity, { id: personId }), field);
  const { recipients } = await tx.db.findOneByOrFail(AwardTypeEntity, { id: award.typeId });
  const problems = dateProblems(tx, 'award', await datesOf(tx, award), WHOLE_RECORD);
  refuseIfAny([allowedRecipientProblem(recipients, award.personId !== null), ...problems]);
  await assertNumberFree(tx, award);
  await assertCompeted(tx, award, ['contestId']);
}
