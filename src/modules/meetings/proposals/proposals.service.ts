import { Injectable } from '@nestjs/common';
import { given } from '../../../kernel/given.js';
import { refuse, type InputPath } from '../../../kernel/refusal.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { findRecord, storeParts } from '../../../platform/database/index.js';
import { localized } from '../../../platform/input/index.js';
import { common } from '../../../platform/problems/index.js';
import { findIdentified } from '../../people/index.js';
import { AgendaItemEntity } from '../agenda/agenda.entities.js';
import { MeetingActing } from '../meeting-acting.js';
import { ResolutionEntity } from '../resolutions/resolution.entities.js';
import { problems } from '../resolutions/resolutions.problems.js';
import { ProposalEntity } from './proposal.entity.js';
import type { CorrectProposalInput, ProposalInput, NoteProposalsInput } from './proposal.inputs.js';

/** What members propose, and what becomes of it. */
@Injectable()
export class ProposalsService {
  constructor(private readonly acting: MeetingActing) {}

  record(ctx: RequestContext, input: NoteProposalsInput): Promise<string> {
    return this.acting.act(ctx, 'NOTE_PROPOSALS', 'meeting.proposals-noted', input, (tx, { id: meetingId }) =>
      storeParts<ProposalEntity, ProposalInput, CorrectProposalInput>(tx, 'Meeting', meetingId, {
        entity: ProposalEntity,
        owner: { meetingId },
        field: 'proposals',
        lists: ['proposals', 'correctProposals', 'withdrawProposals'],
        fill: (row, proposal, path) => fill(tx, row, proposal, path),
        input: { add: input.proposals, correct: input.correctProposals, withdraw: input.withdrawProposals },
      }),
    );
  }
}

async function fill(
  tx: Tx,
  row: ProposalEntity,
  { text, ...said }: ProposalInput | CorrectProposalInput,
  path: InputPath,
): Promise<void> {
  const at = (field: string): InputPath => [...path, field];
  if (said.authorId && said.authorId !== row.authorId)
    await findIdentified(tx, said.authorId, at('authorId').join('.'));
  if (said.agendaItemId) {
    const item = await tx.db.findOneBy(AgendaItemEntity, { id: said.agendaItemId });
    if (!item) return refuse(common.NOT_FOUND, at('agendaItemId'));
    if (item.meetingId !== row.meetingId) refuse(problems.OF_OTHER_MEETING, at('agendaItemId'));
  }
  if (said.resolutionId) {
    const resolution = await findRecord(tx, ResolutionEntity, said.resolutionId, at('resolutionId'));
    if (resolution.meetingId !== row.meetingId) refuse(problems.OF_OTHER_MEETING, at('resolutionId'));
  }
  if (text) row.text = localized(text);
  Object.assign(row, { outcome: row.outcome ?? 'OPEN' }, given(said));
}
