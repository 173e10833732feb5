import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced, fill, findByCode, findRecord, lockRecord, partialDateColumns, snapshot, storeCorrection, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf } from '../../platform/events/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { common } from '../../platform/problems/index.js';
import { Voiding } from '../../platform/voiding/index.js';
import { EventEntity } from '../activities/index.js';
import { OrganizationEntity } from '../organizations/index.js';
import { findIdentified } from '../people/index.js';
import { AreaEntity, AwardTypeEntity, dateProblems, homeArea } from '../reference/index.js';
import { SourceEntity, SourcesService } from '../sources/index.js';
import { problems as acts } from './acts/acts.problems.js';
import { AwardEntity } from './award.entity.js';
import type { AwardDetails, CorrectAwardInput, CorrectAwardRecipientInput, RecordAwardInput } from './award.inputs.js';
import { assertCompeted } from './contest-prizes.js';
import { putUnderDecision } from './decisions/decision-of-award.js';
import { datesOf } from './award-dates.js';
import { allowedRecipientProblem, recipientProblem } from './award.rules.js';
import { aboutRecipient } from './award-words.js';
import { permissions } from './awards.permissions.js';
import { problems } from './awards.problems.js';
import { CertificateEntity } from './certificates/certificate.entities.js';
import { assertNumberFree, assertPaperAgrees } from './certificates/paper-agrees.js';
import { spoilPaperOf } from './certificates/spoiling.js';
import { NominationEntity } from './nominations/nomination.entities.js';

const AWARDS = {
  type: 'Award',
  entity: AwardEntity,
  permission: permissions['awards.write'],
  withSubjects: aboutRecipient,
};

@Injectable()
export class AwardsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly similar: SimilarRecords,
    private readonly sources: SourcesService,
    private readonly voiding: Voiding,
  ) {}

  record(ctx: RequestContext, input: RecordAwardInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { type: code, personId, organizationId, ...details } = input;
      const type = await findByCode(tx, AwardTypeEntity, code, 'type');
      const recipient = await this.recipientOf(tx, type, { personId, organizationId });
      const award = Object.assign(new AwardEntity(), {
        id: uuidv7(),
        typeId: type.id,
        ...recipient,
        date: partialDateColumns(null),
        decided: partialDateColumns(null),
      });
      const areaId = details.areaId === undefined ? await homeArea(tx, permissions['awards.write']) : details.areaId;
      await this.apply(tx, award, { ...details, areaId });
      await tx.db.insert(AwardEntity, award);
      await assertPlaced(tx, permissions['awards.write'], AwardEntity, award.id);
      const changes = changesOf('Award', award.id, {}, snapshot(award));
      changes.push(...(await this.sources.cite(tx, 'Award', award.id, input)));
      await this.similar.warn(tx, 'Award', award.id, 'type');
      tx.record({ name: 'award.recorded', changes: aboutRecipient(changes, award) });
      return award.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAwardInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, AWARDS, 'award.corrected', input, async (award) => {
        await assertPaperAgrees(tx, award, input);
        await this.apply(tx, award, input);
        return this.sources.cite(tx, 'Award', award.id, input);
      });
      return input.id;
    });
  }

  /**
   * The recipient was picked wrongly: the award is taken back and recorded for the right one, each with its own event. A
   * paper that names the wrong one is spoiled; the right one is signed anew. Whom a decision has named on a nomination
   * stays named: that award is revoked.
   */
  correctRecipient(ctx: RequestContext, input: CorrectAwardRecipientInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, personId, organizationId, reason } = input;
      const wrong = await lockRecord(tx, permissions['awards.write'], AwardEntity, id, expectedVersion);
      const { version: _, voided: __, createdAt: ___, ...given } = wrong;
      // What became of it is not carried over to another.
      if (given.status !== 'VALID') refuse(acts.AWARD_STATUS, 'id');
      if (await tx.db.existsBy(NominationEntity, { awardId: id })) refuse(problems.NOMINEE_STAYS, 'id');
      const type = await tx.db.findOneByOrFail(AwardTypeEntity, { id: given.typeId });
      const recipient = await this.recipientOf(tx, type, { personId, organizationId });
      if (given.personId === recipient.personId && given.organizationId === recipient.organizationId)
        refuse(common.NOTHING_CHANGED, 'personId');
      const isPaper = await tx.db.existsBy(CertificateEntity, { awardId: id });
      const number = isPaper ? null : given.number;
      const award = Object.assign(new AwardEntity(), given, { id: uuidv7(), ...recipient, number });
      refuseIfAny(dateProblems(tx, 'award', await datesOf(tx, award)));
      await assertCompeted(tx, award, [personId ? 'personId' : 'organizationId']);
      const link = { entity: 'Award', before: null };
      const replaced = { ...link, entityId: id, field: 'replacedBy', after: award.id };
      await spoilPaperOf(tx, wrong, reason);
      await this.voiding.void(tx, { id, reason }, [replaced]);
      await tx.db.insert(AwardEntity, award);
      await assertPlaced(tx, permissions['awards.write'], AwardEntity, award.id);
      const changes = changesOf('Award', award.id, {}, snapshot(award));
      changes.push(
        ...(await this.sources.cite(tx, 'Award', award.id, { sources: await this.sources.citationsOf(tx, id) })),
      );
      changes.push({ ...link, entityId: award.id, field: 'replaces', after: id });
      tx.record({ name: 'award.recorded', changes: aboutRecipient(changes, award), reason });
      return award.id;
    });
  }

  private async recipientOf(
    tx: Tx,
    type: AwardTypeEntity,
    { personId, organizationId }: Pick<RecordAwardInput, 'personId' | 'organizationId'>,
  ): Promise<Pick<AwardEntity, 'personId' | 'organizationId'>> {
    refuseIfAny([recipientProblem(personId, organizationId)]);
    if (personId) await findIdentified(tx, personId, 'personId');
    if (organizationId) await findRecord(tx, OrganizationEntity, organizationId, 'organizationId');
    refuseIfAny([allowedRecipientProblem(type.recipients, !!personId)]);
    return { personId: personId ?? null, organizationId: organizationId ?? null };
  }

  private async apply(tx: Tx, award: AwardEntity, input: AwardDetails): Promise<void> {
    const { date, decisionDate } = input;
    if (date !== undefined) award.date = partialDateColumns(date);
    if (decisionDate !== undefined) award.decided = partialDateColumns(decisionDate);
    if (input.grantingBodyId) await findRecord(tx, OrganizationEntity, input.grantingBodyId, 'grantingBodyId');
    if (input.decisionId) await findRecord(tx, SourceEntity, input.decisionId, 'decisionId');
    if (input.ceremonyEventId) await findRecord(tx, EventEntity, input.ceremonyEventId, 'ceremonyEventId');
    if (input.presenterId && input.presenterId !== award.presenterId)
      await findIdentified(tx, input.presenterId, 'presenterId');
    if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
    await putUnderDecision(tx, award, input);
    fill(award, input);
    if (input.contestId) await assertCompeted(tx, award, ['contestId']);
    // With the day of the decision under which it is put.
    refuseIfAny(dateProblems(tx, 'award', await datesOf(tx, award)));
    if (input.number) await assertNumberFree(tx, award);
  }
}
