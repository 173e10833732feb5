import { Injectable } from '@nestjs/common';
import { given } from '../../kernel/given.js';
import { refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced, findByCode, findRecord, lockRecord, partialDateColumns, saveCorrected, snapshot, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { findIdentified } from '../people/index.js';
import { AreaEntity, AwardTypeEntity, dateProblems, homeArea } from '../reference/index.js';
import { SourceEntity, SourcesService } from '../sources/index.js';
import { AwardEntity } from './award.entity.js';
import type { CorrectAwardInput, RecordAwardInput } from './award.inputs.js';
import { datesOf } from './award-dates.js';
import { allowedRecipientProblem, recipientProblem } from './award.rules.js';
import { permissions } from './awards.permissions.js';

type Details = Omit<CorrectAwardInput, 'id' | 'expectedVersion' | 'reason'>;

@Injectable()
export class AwardsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
  ) {}

  record(ctx: RequestContext, input: RecordAwardInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { type: code, personId, organizationId, ...details } = input;
      refuseIfAny([recipientProblem(personId, organizationId)]);
      const type = await findByCode(tx, AwardTypeEntity, code, 'type');
      if (personId) await findIdentified(tx, personId, 'personId');
      if (organizationId) await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
      refuseIfAny([allowedRecipientProblem(type.recipients, !!personId)]);
      const award = Object.assign(new AwardEntity(), {
        id: uuidv7(),
        typeId: type.id,
        personId: personId ?? null,
        organizationId: organizationId ?? null,
        date: partialDateColumns(null),
        decided: partialDateColumns(null),
      });
      const areaId = details.areaId === undefined ? await homeArea(tx, permissions['awards.write']) : details.areaId;
      await this.apply(tx, award, { ...details, areaId });
      await tx.db.insert(AwardEntity, award);
      await assertPlaced(tx, permissions['awards.write'], AwardEntity, award.id);
      const changes = changesOf('Award', award.id, {}, snapshot(award));
      changes.push(...(await this.sources.cite(tx, 'Award', award.id, input.sources)));
      tx.record({ name: 'award.recorded', changes });
      return award.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAwardInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, reason, ...details } = input;
      const award = await lockRecord(tx, permissions['awards.write'], AwardEntity, id, expectedVersion);
      const before = snapshot(award);
      await this.apply(tx, award, details);
      const own = changesOf('Award', award.id, before, snapshot(award));
      const cited = await this.sources.cite(tx, 'Award', id, input.sources);
      if (own.length > 0 || cited.length === 0) await saveCorrected(tx, 'Award', before, award);
      else await tx.db.increment(AwardEntity, { id }, 'version', 1);
      await assertPlaced(tx, permissions['awards.write'], AwardEntity, id);
      tx.record({ name: 'award.corrected', changes: [...own, ...cited], ...(reason && { reason }) });
      return id;
    });
  }

  private async apply(tx: Tx, award: AwardEntity, input: Details): Promise<void> {
    const { date, decisionDate, sources: _, ...plain } = input;
    if (date !== undefined) award.date = partialDateColumns(date);
    if (decisionDate !== undefined) award.decided = partialDateColumns(decisionDate);
    refuseIfAny(dateProblems(tx, 'award', await datesOf(tx, award)));
    if (input.grantingBodyId) await findRecord(tx, OrganizationEntity, input.grantingBodyId, 'grantingBodyId');
    if (input.decisionId) await findRecord(tx, SourceEntity, input.decisionId, 'decisionId');
    if (input.presenterId && input.presenterId !== award.presenterId)
      await findIdentified(tx, input.presenterId, 'presenterId');
    if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
    Object.assign(award, given(plain));
  }
}
