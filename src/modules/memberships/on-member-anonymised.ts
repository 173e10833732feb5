import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '../../platform/context/index.js';
import { DatabaseColumns } from '../../platform/database/index.js';
import { EventBus } from '../../platform/events/index.js';
import { erasing } from '../../platform/secrets/index.js';
import { personAnonymised, type PersonAnonymised } from '../people/index.js';
import { SourcesService } from '../sources/index.js';
import { MembershipEntity } from './membership.entities.js';

/** In which organization, on which post and when stays, and what follows from it: rosters and counts rest on it. */
const KEPT_OF_MEMBERSHIP = [
  'id', 'personId', 'organizationId', 'postId', 'termId', 'start', 'attestedOn', 'ended', 'end', 'endReasonId', 'onBehalfOfId', 'votingRight',
  'decisionId', 'synthetic', 'voided', 'version', 'endRecordedOn', 'held', 'heldSurely', 'oneSeat', 'areaId', 'regionId', 'kindId', 'roleId', 'postPosition',
  'personName', 'public',
]; // prettier-ignore

/** What is said of a member in words goes with the person. */
@Injectable()
export class OnMemberAnonymised implements OnApplicationBootstrap {
  private words: object;

  constructor(
    private readonly columns: DatabaseColumns,
    private readonly sources: SourcesService,
    bus: EventBus,
  ) {
    bus.on<PersonAnonymised>(personAnonymised, (tx, { data }) => this.forget(tx, data!.personId));
  }

  onApplicationBootstrap(): void {
    this.words = this.columns.clearing(MembershipEntity, KEPT_OF_MEMBERSHIP);
  }

  private async forget(tx: Tx, personId: string): Promise<void> {
    const lock = { mode: 'pessimistic_write' as const };
    const memberships = await tx.db.find(MembershipEntity, { where: { personId }, order: { id: 'ASC' }, lock });
    const told = memberships.flatMap((each) =>
      Object.keys(this.words)
        .filter((field) => each[field as keyof MembershipEntity] !== null)
        .map((field) => erasing('Membership', each.id, field)),
    );
    const quoted = await this.sources.forgetQuotes(tx, 'Membership', memberships.map(({ id }) => id));
    const changes = [...told, ...quoted];
    if (changes.length === 0) return;
    await tx.db.update(MembershipEntity, { id: In(changes.map(({ entityId }) => entityId)) }, this.words);
    tx.record({ name: 'membership.unlinked', changes });
  } // prettier-ignore
}
