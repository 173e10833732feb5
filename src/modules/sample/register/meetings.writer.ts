import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import {
  AssignmentsService, AttendanceService, MeetingsService, ProposalsService, ResolutionsService,
} from '../../meetings/index.js'; // prettier-ignore
import { AreasService } from '../../reference/index.js';
import type { Sheet } from './declaration.js';
import { citations, type Known } from './known.js';
import type { AssignmentRow, MeetingRow } from './meetings.declaration.js';

/** Records sittings: who was there, what was spoken about, proposed and decided, and what was given to do. */
@Injectable()
export class MeetingsWriter {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly attendance: AttendanceService,
    private readonly proposals: ProposalsService,
    private readonly resolutions: ResolutionsService,
    private readonly assignments: AssignmentsService,
    private readonly areas: AreasService,
  ) {}

  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<void> {
    for (const sheet of sheets) {
      for (const row of sheet.meetings ?? []) await this.meeting(tx, row, sheet, known);
      for (const row of sheet.assignments ?? []) await this.assignment(tx, row, sheet, known);
    }
  }

  private async meeting(tx: Tx, row: MeetingRow, sheet: Sheet, known: Known): Promise<void> {
    const { key, bodies, openedBy, guests = {}, proposals = [], resolutions = [], ...details } = row;
    const id = await this.meetings.plan(tx, {
      ...details,
      bodyIds: bodies.map((each) => known.organizations.of(each)),
      ...(openedBy && { openedById: known.people.of(openedBy) }),
      sources: citations({ [sheet.source]: null }, known),
    });
    known.meetings.set(key, id);
    await this.meetings.invite(tx, { id, expectedVersion: 1, invitedOn: null });
    await this.meetings.hold(tx, { id, expectedVersion: 2 });
    const rows = Object.entries(guests).map(([person, capacity]) => ({ personId: known.people.of(person), status: 'PRESENT' as const, capacity }));
    if (rows.length > 0) await this.attendance.record(tx, { meetingId: id, rows });
    if (proposals.length > 0)
      await this.proposals.record(tx, { id, expectedVersion: 3, proposals: proposals.map((kk) => ({ text: { kk } })) });
    for (const { creates, ...resolution } of resolutions)
      await this.resolutions.record(tx, {
        ...resolution,
        meetingId: id,
        sourceId: known.sources.of(sheet.source),
        ...(creates && { effects: [{ kind: 'CREATES', organizationId: known.organizations.of(creates) }] }),
      });
  } // prettier-ignore

  private async assignment(tx: Tx, row: AssignmentRow, sheet: Sheet, known: Known): Promise<void> {
    const { meeting, area, shownBy, closedOn, ...details } = row;
    const organizationId = known.organizations.of(shownBy);
    const id = await this.assignments.give(tx, {
      ...details,
      meetingId: known.meetings.of(meeting),
      areaId: await this.areas.idOfCode(tx, area),
      sources: citations({ [sheet.source]: null }, known),
    });
    await this.assignments.close(tx, { id, expectedVersion: 1, evidenceId: organizationId, closedOn });
  }
}
