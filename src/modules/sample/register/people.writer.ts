import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { AwardsService } from '../../awards/index.js';
import { MembershipsService } from '../../memberships/index.js';
import { PeopleService } from '../../people/index.js';
import { AreasService } from '../../reference/index.js';
import type { AwardRow, PersonInput, PersonRow, SeatRow, Sheet } from './declaration.js';
import { citations, postKey, type Known } from './known.js';

/** Records people, where they sit, and what they were given. */
@Injectable()
export class PeopleWriter {
  constructor(
    private readonly people: PeopleService,
    private readonly memberships: MembershipsService,
    private readonly awards: AwardsService,
    private readonly areas: AreasService,
  ) {}

  /** How many memberships. */
  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<number> {
    let memberships = 0;
    for (const sheet of sheets) {
      for (const row of sheet.people ?? []) {
        known.people.set(row.key, await this.person(tx, row, sheet, known));
        for (const seat of row.seats ?? []) await this.seat(tx, row, seat, sheet, known);
        memberships += row.seats?.length ?? 0;
      }
    }
    return memberships;
  }

  /** How many awards; the events at which they were handed over are recorded already. */
  async writeAwards(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<number> {
    let awards = 0;
    for (const sheet of sheets) {
      for (const row of sheet.awards ?? []) await this.award(tx, row, sheet, known);
      awards += sheet.awards?.length ?? 0;
    }
    return awards;
  }

  private async person(tx: Tx, row: PersonRow, sheet: Sheet, known: Known): Promise<string> {
    const { key: _, seats: __, cites, area, ...details } = row;
    const id = await this.people.register(tx, {
      ...details,
      areaId: area && (await this.areas.idOfCode(tx, area)),
      sources: citations(cites ?? { [sheet.source]: null }, known),
    } as PersonInput);
    return id;
  }

  private async seat(tx: Tx, row: PersonRow, seat: SeatRow, sheet: Sheet, known: Known): Promise<void> {
    const attested = seat.attested ?? sheet.attested;
    await this.memberships.appoint(tx, {
      personId: known.people.of(row.key),
      organizationId: known.organizations.of(seat.in),
      postId: known.posts.of(postKey(seat.in, seat.post)),
      attestedOn: attested?.on,
      ended: seat.ended,
      capacity: seat.capacity,
      note: [seat.note, attested?.note].filter(Boolean).join(' ') || null,
      sources: citations(seat.cites ?? { [sheet.source]: seat.capacity ?? null }, known),
    });
  }

  private async award(tx: Tx, row: AwardRow, sheet: Sheet, known: Known): Promise<void> {
    const { to, presenter, area, ceremony, ...details } = row;
    await this.awards.record(tx, {
      ...details,
      // Every award of the sample stands in a newspaper.
      published: true,
      personId: known.people.of(to),
      presenterId: presenter && known.people.of(presenter),
      ceremonyEventId: ceremony && known.activities.of(ceremony),
      areaId: await this.areas.idOfCode(tx, area),
      sources: citations({ [sheet.source]: row.capacity }, known),
    });
  }
}
