import { Injectable } from '@nestjs/common';
import { refuse } from '../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import { storeCorrection, UnitOfWork } from '../../platform/database/index.js';
import type { Change } from '../../platform/events/index.js';
import { actionRows, type MeetingAction } from './meeting.actions.js';
import { MeetingEntity } from './meeting.entities.js';
import { problems } from './meetings.problems.js';

interface Acting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}
type Doing = (tx: Tx, meeting: MeetingEntity) => Promise<readonly Change[] | void> | void;

/** Every command on a meeting goes this way: locked, of the version that was read, in a state that allows it. */
@Injectable()
export class MeetingActing {
  constructor(private readonly unit: UnitOfWork) {}

  act(ctx: RequestContext, action: MeetingAction, event: string, input: Acting, change: Doing): Promise<string> {
    const { permission, to } = actionRows[action];
    const meetings = {
      type: 'Meeting',
      entity: MeetingEntity,
      permission,
      open: (meeting: MeetingEntity) => assertState(meeting, action),
    };
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, meetings, event, input, async (meeting) => {
        const parts = await change(tx, meeting);
        if (to) meeting.state = to;
        return parts;
      });
      return input.id;
    });
  }
}

export function assertState({ state }: MeetingEntity, action: MeetingAction, path = 'id'): void {
  if (!actionRows[action].from.includes(state)) refuse(problems.MEETING_STATE, path);
}
