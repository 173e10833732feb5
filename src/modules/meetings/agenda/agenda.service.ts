import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/index.js';
import { MeetingActing } from '../meeting-acting.js';
import { storeAgenda } from './agenda-storing.js';
import type { AmendAgendaInput } from './agenda.inputs.js';

/** What a meeting speaks about. */
@Injectable()
export class AgendaService {
  constructor(private readonly acting: MeetingActing) {}

  amend(ctx: RequestContext, input: AmendAgendaInput): Promise<string> {
    const { items, correctItems, withdrawItems, reason } = input;
    const amending = { add: items, correct: correctItems, withdraw: withdrawItems, reason };
    return this.acting.act(ctx, 'AMEND_AGENDA', 'meeting.agenda-amended', input, (tx, meeting) =>
      storeAgenda(tx, meeting, amending, 'items'),
    );
  }
}
