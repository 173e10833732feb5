import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import {
  assertHolds, fill, findRecord, snapshot, storeCorrection, storeParts, UnitOfWork,
} from '../../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../../platform/events/index.js';
import { localized } from '../../../platform/input/index.js';
import { common } from '../../../platform/problems/index.js';
import { MembershipEntity } from '../../memberships/index.js';
import { OrganizationEntity } from '../../organizations/index.js';
import { SourceEntity } from '../../sources/index.js';
import { AgendaItemEntity } from '../agenda/agenda.entities.js';
import { assertState } from '../meeting-acting.js';
import { actionRows } from '../meeting.actions.js';
import { MeetingEntity } from '../meeting.entities.js';
import { permissions } from '../meetings.permissions.js';
import { ResolutionEffectEntity, ResolutionEntity } from './resolution.entities.js';
import type {
  CorrectResolutionInput,
  RecordResolutionInput,
  ResolutionDetails,
  ResolutionEffectInput,
} from './resolution.inputs.js';
import { problems } from './resolutions.problems.js';
import { storeVote } from './vote-storing.js';

const RESOLUTIONS = { type: 'Resolution', entity: ResolutionEntity, permission: permissions['meetings.write'] };

/** What meetings decide. */
@Injectable()
export class ResolutionsService {
  constructor(private readonly unit: UnitOfWork) {}

  record(ctx: RequestContext, { meetingId, text, ...input }: RecordResolutionInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const meeting = await findRecord(tx, MeetingEntity, meetingId, 'meetingId');
      await assertHolds(tx, actionRows.RESOLVE.permission, MeetingEntity, meetingId, 'meetingId');
      assertState(meeting, 'RESOLVE', 'meetingId');
      const resolution = Object.assign(new ResolutionEntity(), {
        id: uuidv7(), meetingId, agendaItemId: null, number: null, text: localized(text), outcome: 'ADOPTED' as const, outcomeReason: null, votesFor: null,
        votesAgainst: null, votesAbstained: null, votesNeeded: null, sourceId: null, note: null,
      }); // prettier-ignore
      await apply(tx, resolution, input);
      const ballots = await storeVote(tx, resolution, { ...input, vote: input.vote ?? null });
      await tx.db.insert(ResolutionEntity, resolution);
      const changes = changesOf('Resolution', resolution.id, {}, snapshot(resolution));
      changes.push(...(await ballots()), ...(await storeEffects(tx, resolution.id, input)));
      tx.record({ name: 'resolution.recorded', changes });
      return resolution.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectResolutionInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, RESOLUTIONS, 'resolution.corrected', input, async (resolution) => {
        if (input.text) resolution.text = localized(input.text);
        await apply(tx, resolution, input);
        const ballots = await storeVote(tx, resolution, input);
        return [...(await ballots()), ...(await storeEffects(tx, resolution.id, input))];
      });
      return input.id;
    });
  }
}

async function apply(tx: Tx, resolution: ResolutionEntity, input: ResolutionDetails): Promise<void> {
  const { agendaItemId, sourceId, number, note } = input;
  if (agendaItemId) {
    const item = await tx.db.findOneBy(AgendaItemEntity, { id: agendaItemId });
    if (!item) return refuse(common.NOT_FOUND, 'agendaItemId');
    if (item.meetingId !== resolution.meetingId) refuse(problems.OF_OTHER_MEETING, 'agendaItemId');
  }
  if (sourceId) await findRecord(tx, SourceEntity, sourceId, 'sourceId');
  fill(resolution, { agendaItemId, sourceId, number, note });
}

interface Effects {
  readonly effects?: readonly ResolutionEffectInput[];
  readonly withdrawEffects?: readonly string[];
}
async function storeEffects(
  tx: Tx,
  resolutionId: string,
  { effects = [], withdrawEffects }: Effects,
): Promise<Change[]> {
  for (const [i, { organizationId, membershipId }] of effects.entries()) {
    if (organizationId) await findRecord(tx, OrganizationEntity, organizationId, ['effects', i, 'organizationId']);
    if (membershipId) await findRecord(tx, MembershipEntity, membershipId, ['effects', i, 'membershipId']);
    if (!organizationId === !membershipId) refuse(problems.ONE_EFFECT, ['effects', i]);
  }
  return storeParts<ResolutionEffectEntity, ResolutionEffectInput, { id: string }>(tx, 'Resolution', resolutionId, {
    entity: ResolutionEffectEntity,
    owner: { resolutionId },
    field: 'effects',
    lists: ['effects', 'effects', 'withdrawEffects'],
    fill: (row, given) => void Object.assign(row, { organizationId: null, membershipId: null }, given),
    input: { add: effects, withdraw: withdrawEffects },
  });
}
