import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  findRecord,
  type LocalizedColumns,
  lockInOrder,
  lockRecord,
  partialDateColumns,
  saveCorrected,
  snapshot,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { dateProblems, namesOf, namesOn, rename } from '../reference/index.js';
import { SourceEntity } from '../sources/index.js';
import { organizationNames } from './organization-names.js';
import { OrganizationChangeEntity, OrganizationChangePartEntity, OrganizationEntity } from './organization.entities.js';
import { renameParties } from './organization-parties.js';
import type { OrganizationEnded } from './organization.events.js';
import type {
  ChangeDetails, DissolveOrganizationInput, MembershipFate, MergeOrganizationsInput, RenameOrganizationInput, SplitOrganizationInput,
  SucceedOrganizationInput,
} from './organization.inputs.js'; // prettier-ignore
import { OrganizationParts } from './organization.parts.js';
import { className } from './organization.rules.js';
import { problems } from './organizations.problems.js';
import { permissions } from './organizations.permissions.js';

/** Transformations: nothing is overwritten, what ended stays readable as it was. */
@Injectable()
export class OrganizationChangesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly parts: OrganizationParts,
  ) {}

  rename(ctx: RequestContext, input: RenameOrganizationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const organization = await this.active(tx, input.id, 'id', input.expectedVersion);
      const names = organizationNames(organization.id);
      const { changes, former, name } = await rename(tx, className(organization.type), organization, names, input);
      changes.push(...(await renameParties(tx, organization.id, former, name)));
      await this.parts.reindex(tx, organization);
      await this.note(tx, 'RENAME', input, [{ organizationId: input.id, name: former }], [{ organizationId: input.id, name }], changes); // prettier-ignore
      return organization.id;
    });
  }

  merge(ctx: RequestContext, input: MergeOrganizationsInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const ids = input.predecessors.map(({ id }) => id);
      if (new Set(ids).size < 2) refuse(problems.TOO_FEW, 'predecessors', { min: 2 });
      await lockInOrder(tx, OrganizationEntity, [...ids, input.successor.id]);
      const successor = await this.active(tx, input.successor.id, 'successor.id', input.successor.expectedVersion);
      const changes: Change[] = [];
      for (const [i, { id, expectedVersion }] of input.predecessors.entries()) {
        const predecessor = await this.active(tx, id, `predecessors.${i}.id`, expectedVersion);
        assertFollows(predecessor, successor, `predecessors.${i}.id`);
        changes.push(...(await this.end(tx, predecessor, input, input.memberships ?? 'END', successor.id)));
      }
      await this.transform(tx, 'MERGE', input, ids, [successor.id], changes);
      return successor.id;
    });
  }

  split(ctx: RequestContext, input: SplitOrganizationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await lockInOrder(tx, OrganizationEntity, [input.id, ...input.successorIds]);
      const organization = await this.active(tx, input.id, 'id', input.expectedVersion);
      const ids = [...new Set(input.successorIds)];
      if (ids.length < 1) refuse(problems.TOO_FEW, 'successorIds', { min: 1 });
      for (const [i, id] of ids.entries())
        assertFollows(organization, await this.active(tx, id, `successorIds.${i}`), `successorIds.${i}`);
      const changes = input.dissolve ? await this.end(tx, organization, input, 'END', null) : [];
      if (!input.dissolve) changes.push(...(await this.keepOpen(tx, organization, ids)));
      await this.transform(tx, 'SPLIT', input, [organization.id], ids, changes);
      return organization.id;
    });
  }

  succeed(ctx: RequestContext, input: SucceedOrganizationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await lockInOrder(tx, OrganizationEntity, [input.id, input.successorId]);
      const organization = await this.active(tx, input.id, 'id', input.expectedVersion);
      const successor = await this.active(tx, input.successorId, 'successorId');
      assertFollows(organization, successor, 'successorId');
      const changes = await this.end(tx, organization, input, input.memberships ?? 'END', successor.id);
      await this.transform(tx, 'SUCCEED', input, [organization.id], [successor.id], changes);
      return successor.id;
    });
  }

  dissolve(ctx: RequestContext, input: DissolveOrganizationInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const organization = await this.active(tx, input.id, 'id', input.expectedVersion);
      const changes = await this.end(tx, organization, input, 'END', null);
      await this.transform(tx, 'DISSOLVE', input, [organization.id], [], changes);
      return organization.id;
    });
  }

  private async active(tx: Tx, id: string, path: string, expectedVersion?: number): Promise<OrganizationEntity> {
    const organization = await lockRecord(
      tx,
      permissions['organizations.write'],
      OrganizationEntity,
      id,
      expectedVersion,
      path,
    );
    return organization.isDissolved ? refuse(problems.ALREADY_DISSOLVED, path) : organization;
  }

  /** The organization ends; what hangs on it is told by an event, so that it ends in the same transaction. */
  private async end(
    tx: Tx,
    organization: OrganizationEntity,
    input: ChangeDetails,
    memberships: `${MembershipFate}`,
    successorId: string | null,
  ): Promise<Change[]> {
    const before = snapshot(organization);
    organization.isDissolved = true;
    organization.dissolved = partialDateColumns(input.effectiveDate);
    const { founded, dissolved } = organization;
    const names = await namesOf(tx, organizationNames(organization.id));
    const renamed = names.length > 1 ? names.at(-1)!.start : null;
    refuseIfAny(dateProblems(tx, 'dissolution', { founded, dissolved, renamed }));
    const changes = await saveCorrected(tx, className(organization.type), before, organization);
    const data = {
      organizationId: organization.id,
      effectiveDate: input.effectiveDate ?? null,
      memberships,
      successorId,
      decisionId: input.decisionId ?? null,
    };
    tx.record({ name: 'organization.ended', changes, data } satisfies OrganizationEnded);
    return changes;
  }

  /** The organization goes on beside its successors: that is a version of it as well. */
  private async keepOpen(tx: Tx, { id, type }: OrganizationEntity, successors: readonly string[]): Promise<Change[]> {
    await tx.db.increment(OrganizationEntity, { id }, 'version', 1);
    return changesOf(className(type), id, {}, { successors });
  }

  /** The change event of organizations that are called then as their lines of names tell. */
  private async transform(
    tx: Tx,
    kind: string,
    input: ChangeDetails,
    predecessors: readonly string[],
    successors: readonly string[],
    changes: readonly Change[],
  ): Promise<void> {
    const day = partialDateColumns(input.effectiveDate);
    const party = async (organizationId: string): Promise<Party> => ({
      organizationId,
      name: (await namesOn(tx, organizationNames(organizationId), day)).since,
    });
    for (const id of successors) {
      const { founded } = await tx.db.findOneByOrFail(OrganizationEntity, { id });
      refuseIfAny(dateProblems(tx, 'succession', { effective: day, founded }));
    }
    const [from, to] = [await Promise.all(predecessors.map(party)), await Promise.all(successors.map(party))];
    await this.note(tx, kind, input, from, to, changes);
  }

  /** The change event with its parts. */
  private async note(
    tx: Tx,
    kind: string,
    input: ChangeDetails,
    predecessors: readonly Party[],
    successors: readonly Party[],
    changes: readonly Change[],
  ): Promise<void> {
    const effective = partialDateColumns(input.effectiveDate);
    refuseIfAny(dateProblems(tx, 'dissolution', { dissolved: effective }));
    if (input.decisionId) await findRecord(tx, SourceEntity, input.decisionId, 'decisionId');
    const change = Object.assign(new OrganizationChangeEntity(), {
      id: uuidv7(), kind, effective, decisionId: input.decisionId ?? null, note: input.note ?? null,
    }); // prettier-ignore
    await tx.db.insert(OrganizationChangeEntity, change);
    await tx.db.insert(OrganizationChangePartEntity, [
      ...predecessors.map((each) => ({ ...each, changeId: change.id, role: 'PREDECESSOR' as const })),
      ...successors.map((each) => ({ ...each, changeId: change.id, role: 'SUCCESSOR' as const })),
    ]);
    const event = changesOf('ChangeEvent', change.id, {}, { ...snapshot(change), predecessors, successors });
    const own = changes.filter(({ field }) => !ENDING.has(field));
    tx.record({ name: `organization.${PAST[kind]}`, changes: [...own, ...event] });
  }
}

/** An organization in a change event, and what it was called then. */
interface Party {
  readonly organizationId: string;
  readonly name: LocalizedColumns;
}

/** Told by `organization.ended`. */
const ENDING = new Set(['isDissolved', 'dissolved']);

const PAST: Readonly<Record<string, string>> = {
  RENAME: 'renamed',
  MERGE: 'merged',
  SPLIT: 'split',
  SUCCEED: 'succeeded',
  DISSOLVE: 'dissolved',
};

function assertFollows(predecessor: OrganizationEntity, successor: OrganizationEntity, path: string): void {
  if (predecessor.id === successor.id) refuse(problems.SAME_ORGANIZATION, path);
  if (predecessor.type !== successor.type) refuse(problems.WRONG_TYPE, path);
}
