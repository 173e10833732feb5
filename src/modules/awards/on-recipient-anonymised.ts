import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import type { Tx } from '../../platform/context/index.js';
import { DatabaseColumns } from '../../platform/database/index.js';
import { EventBus, type Change } from '../../platform/events/index.js';
import { FileStore } from '../../platform/files/index.js';
import { erasing } from '../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../people/index.js';
import { SourcesService } from '../sources/index.js';
import { AwardActEntity } from './acts/award-act.entity.js';
import { AwardEntity } from './award.entity.js';

/** That it was given stays, with what, when, where, by whom, on which paper, and how it stands; its words go. */
const KEPT_OF_AWARD = [
  'id', 'typeId', 'personId', 'organizationId', 'date', 'year', 'grantingBodyId', 'number', 'decisionNumber', 'decided', 'decisionId', 'awardDecisionId',
  'decisionPosition', 'rulesId', 'numbered', 'presenterId', 'place', 'ceremony', 'ceremonyEventId', 'contestId', 'receivedBy', 'status', 'areaId', 'regionId', 'published', 'synthetic',
  'createdAt', 'voided', 'version',
]; // prettier-ignore

/** What is said of the recipient in an award goes with the person: in which capacity, for what, by which words of a source, and why it was taken away. */
@Injectable()
export class OnRecipientAnonymised implements OnApplicationBootstrap {
  private words: object;

  constructor(
    private readonly columns: DatabaseColumns,
    private readonly sources: SourcesService,
    private readonly files: FileStore,
    bus: EventBus,
  ) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => this.forget(tx, data!.personId));
  }

  onApplicationBootstrap(): void {
    this.words = this.columns.clearing(AwardEntity, KEPT_OF_AWARD);
  }

  private async forget(tx: Tx, personId: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const awards = await tx.db.find(AwardEntity, { where: { personId }, order: { id: 'ASC' }, lock });
    if (awards.length === 0) return;
    const ids = awards.map(({ id }) => id);
    const told = awards.flatMap((award) =>
      Object.keys(this.words)
        .filter((field) => award[field as keyof AwardEntity] !== null)
        .map((field) => erasing('Award', award.id, field)),
    );
    const scanned = await this.files.forget(tx, ids);
    const changes = [
      ...told,
      ...(await forgetReasons(tx, ids)),
      ...(await this.sources.forgetQuotes(tx, 'Award', ids)),
      ...scanned.map((id) => erasing('Award', id, 'files')),
    ];
    if (changes.length === 0) return;
    const changed = [...new Set(changes.map(({ entityId }) => entityId))];
    await tx.db.update(AwardEntity, { id: In(changed) }, this.words);
    tx.record({ name: 'award.unlinked', changes });
  }
}

/** By which decision an award was suspended or revoked stays; what the person had done goes. */
async function forgetReasons(tx: Tx, awardIds: readonly string[]): Promise<Change[]> {
  const acts = await tx.db.find(AwardActEntity, { where: { awardId: In([...awardIds]) }, order: { id: 'ASC' } });
  const reasoned = [...new Set(acts.flatMap(({ awardId, reason }) => (reason === null ? [] : [awardId])))];
  await tx.db.update(AwardActEntity, { awardId: In(reasoned), reason: Not(IsNull()) }, { reason: null });
  return reasoned.map((id) => {
    const left = acts.filter(({ awardId }) => awardId === id);
    return erasing('Award', id, 'acts', left.map(({ id: act, kind, effectiveOn, decisionId }) => ({ id: act, kind, effectiveOn, decisionId, reason: null })));
  });
} // prettier-ignore
