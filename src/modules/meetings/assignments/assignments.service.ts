import { Injectable } from '@nestjs/common';
import { today } from '../../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertPlaced, fill, findRecord, partialDateColumns, snapshot, storeCorrection, storeParts, UnitOfWork,
  type PartialDateColumns,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../../platform/events/index.js';
import { localized } from '../../../platform/input/index.js';
import { Readings } from '../../../platform/reading/index.js';
import { lifeProblems } from '../../memberships/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { findIdentified } from '../../people/index.js';
import { AreaEntity, dateProblems, homeArea } from '../../reference/index.js';
import { SourcesService } from '../../sources/index.js';
import { MeetingEntity } from '../meeting.entities.js';
import { permissions } from '../meetings.permissions.js';
import { actionRows, type AssignmentAction } from './assignment.actions.js';
import { storeAddressees } from './addressees.js';
import { evidenceOf } from './evidence.js';
import { givenAt } from './given-at.js';
import { aboutGiver } from './giver-words.js';
import { AssignmentEntity, AssignmentExtensionEntity } from './assignment.entities.js';
import type {
  AssignmentDetails,
  CloseAssignmentInput,
  CorrectAssignmentInput,
  ExtendAssignmentInput,
  GiveAssignmentInput,
  WithdrawAssignmentInput,
} from './assignment.inputs.js';
import { problems } from './assignments.problems.js';

interface Acting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}
type Doing = (tx: Tx, assignment: AssignmentEntity) => Promise<readonly Change[] | void> | void;

/** What is to be done until when, and what shows that it was done. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sources: SourcesService,
    private readonly readings: Readings,
  ) {}

  give(ctx: RequestContext, input: GiveAssignmentInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { resolutionId: _, meetingId: __, text, dueOn, ...details } = input;
      const { resolutionId, meeting } = await givenAt(tx, input);
      const assignment = Object.assign(new AssignmentEntity(), {
        id: uuidv7(), number: null, text: localized(text), resolutionId, meetingId: meeting?.id ?? null, giverId: null, givingOrganizationId: null,
        giverCapacity: null, occasion: null, given: meeting?.date ?? partialDateColumns(null), dueOn: dueOn ?? null, state: 'OPEN' as const, stateReason: null,
        closedOn: null, evidence: null, areaId: null, note: null,
      }); // prettier-ignore
      const write = permissions['assignments.write'];
      const areaId = input.areaId === undefined ? (meeting?.areaId ?? (await homeArea(tx, write))) : input.areaId;
      await apply(tx, assignment, { ...details, areaId });
      await tx.db.insert(AssignmentEntity, assignment);
      await assertPlaced(tx, write, AssignmentEntity, assignment.id);
      const changes = changesOf('Assignment', assignment.id, {}, snapshot(assignment));
      changes.push(...(await storeAddressees(tx, assignment, input)));
      changes.push(...(await this.sources.cite(tx, 'Assignment', assignment.id, input)));
      tx.record({ name: 'assignment.given', changes: aboutGiver(changes, assignment) });
      return assignment.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAssignmentInput): Promise<string> {
    return this.act(ctx, 'CORRECT', 'assignment.corrected', input, async (tx, assignment) => {
      const { text, evidenceId } = input;
      if (text) assignment.text = localized(text);
      if (evidenceId && assignment.state !== 'DONE') refuse(problems.ASSIGNMENT_STATE, 'evidenceId');
      if (evidenceId) assignment.evidence = await evidenceOf(tx, this.readings, assignment, evidenceId);
      await apply(tx, assignment, input);
      const addressees = await storeAddressees(tx, assignment, input);
      return [...addressees, ...(await this.sources.cite(tx, 'Assignment', assignment.id, input))];
    });
  }

  extend(ctx: RequestContext, input: ExtendAssignmentInput): Promise<string> {
    return this.act(ctx, 'EXTEND', 'assignment.extended', input, (tx, assignment) => {
      const { dueOn, reason } = input;
      const dueBefore = assignment.dueOn ?? refuse(problems.NO_DUE_DAY, 'id');
      if (dueOn <= dueBefore) refuse(problems.NOT_LATER, 'dueOn');
      assignment.dueOn = dueOn;
      const extension = { dueBefore, dueOn, reason };
      return storeParts<AssignmentExtensionEntity, typeof extension, { id: string }>(tx, 'Assignment', assignment.id, {
        entity: AssignmentExtensionEntity,
        owner: { assignmentId: assignment.id },
        field: 'extensions',
        lists: ['extensions', 'extensions', 'extensions'],
        fill: (row, given) => void Object.assign(row, given),
        input: { add: [extension] },
      });
    });
  }

  close(ctx: RequestContext, { evidenceId, closedOn, ...input }: CloseAssignmentInput): Promise<string> {
    return this.act(ctx, 'CLOSE', 'assignment.closed', input, async (tx, assignment) => {
      const evidence = await evidenceOf(tx, this.readings, assignment, evidenceId);
      const day = closedOn ?? today(tx.now);
      const { given } = assignment;
      refuseIfAny(dateProblems(tx, 'closing', { closed: day, given, sat: await dayOfSitting(tx, assignment) }));
      Object.assign(assignment, { evidence, closedOn: day });
    });
  }

  withdraw(ctx: RequestContext, input: WithdrawAssignmentInput): Promise<string> {
    return this.act(ctx, 'WITHDRAW', 'assignment.withdrawn', input, (tx, assignment) => {
      Object.assign(assignment, { stateReason: input.reason, closedOn: today(tx.now) });
    });
  }

  private act(
    ctx: RequestContext,
    action: AssignmentAction,
    event: string,
    { id, expectedVersion, reason }: Acting,
    change: Doing,
  ): Promise<string> {
    const { permission, from, to } = actionRows[action];
    const assignments = {
      type: 'Assignment',
      entity: AssignmentEntity,
      permission,
      withSubjects: aboutGiver,
      open: ({ state }: AssignmentEntity) => {
        if (!from.includes(state)) refuse(problems.ASSIGNMENT_STATE, 'id');
      },
    };
    return this.unit.run(ctx, async (tx) => {
      const input = { id, expectedVersion, reason: reason ?? null };
      await storeCorrection(tx, assignments, event, input, async (assignment) => {
        const parts = await change(tx, assignment);
        if (to) assignment.state = to;
        return parts;
      });
      return id;
    });
  }
}

/** On which the sitting took place that gave it; undefined: none did. */
const dayOfSitting = async (tx: Tx, { meetingId }: AssignmentEntity): Promise<PartialDateColumns | undefined> =>
  meetingId === null ? undefined : (await tx.db.findOneByOrFail(MeetingEntity, { id: meetingId })).date;

const giver = (field: string): [string] => [field === 'personId' ? 'giverId' : 'givingOrganizationId'];

async function apply(tx: Tx, assignment: AssignmentEntity, input: AssignmentDetails): Promise<void> {
  const { giverId, givingOrganizationId, areaId, givenOn } = input;
  if (giverId && giverId !== assignment.giverId) await findIdentified(tx, giverId, 'giverId');
  if (givingOrganizationId) await findRecord(tx, OrganizationEntity, givingOrganizationId, 'givingOrganizationId');
  if (areaId) await findRecord(tx, AreaEntity, areaId, 'areaId');
  if (givenOn !== undefined) assignment.given = partialDateColumns(givenOn);
  fill(assignment, input);
  const { given, dueOn: due } = assignment;
  refuseIfAny(await lifeProblems(tx, { organizationId: givingOrganizationId, personId: giverId }, given, giver));
  refuseIfAny(dateProblems(tx, 'assignment', { given, due, sat: await dayOfSitting(tx, assignment) }));
  const { resolutionId, meetingId, giverCapacity } = assignment;
  if (!(resolutionId ?? meetingId ?? assignment.giverId ?? assignment.givingOrganizationId ?? giverCapacity))
    refuse(problems.GIVER_UNKNOWN, 'giverId');
}
