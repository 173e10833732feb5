import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../../platform/context/index.js';
import {
  ActivitiesService, CAMPAIGNS, CONTESTS, CONTRIBUTIONS, EVENTS, MEMORANDA, PROGRAMMES, PROJECTS,
} from '../../../activities/index.js'; // prettier-ignore
import { AreasService } from '../../../reference/index.js';
import { citations, type Known } from '../known.js';
import type { ActivitySheet, PartyRow, Row } from './declaration.js';

/** Fields that lead to other records by their keys. */
const LEADING = ['programme', 'campaign', 'project', 'series', 'ceremony', 'parent'] as const;
/** What others belong to comes first. */
const KINDS = {
  programmes: PROGRAMMES, campaigns: CAMPAIGNS, events: EVENTS, projects: PROJECTS, contributions: CONTRIBUTIONS, contests: CONTESTS, memoranda: MEMORANDA,
} as const; // prettier-ignore

type Placed = Row & { readonly facility?: string };

/** Records what was done. */
@Injectable()
export class ActivitiesWriter {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly areas: AreasService,
  ) {}

  async write(tx: Tx, sheets: readonly ActivitySheet[], known: Known): Promise<void> {
    for (const [list, kind] of Object.entries(KINDS) as [keyof typeof KINDS, never][])
      for (const sheet of sheets)
        for (const row of (sheet[list] ?? []) as readonly Placed[])
          known.activities.set(
            row.key,
            await this.activities.record(tx, kind, await this.input(tx, row, sheet, known)),
          );
  }

  private async input(tx: Tx, row: Placed, sheet: ActivitySheet, known: Known): Promise<object> {
    const { key: _, area, furtherAreas = [], parties = [], cites, facility, ...said } = row;
    const leading = LEADING.flatMap((name): [string, string][] => {
      const to = (said as Readonly<Record<string, string | undefined>>)[name];
      return to === undefined ? [] : [[`${name}Id`, known.activities.of(to)]];
    });
    return {
      ...said,
      ...Object.fromEntries(leading),
      ...(facility && { facilityId: known.facilities.of(facility) }),
      areaId: area && (await this.areas.idOfCode(tx, area)),
      furtherAreas: await Promise.all(furtherAreas.map((each) => this.areas.idOfCode(tx, each))),
      parties: parties.map((each) => partyOf(each, known)),
      sources: citations(cites ?? { [sheet.source]: null }, known),
    };
  }
}

const partyOf = ({ of, person, ...party }: PartyRow, known: Known): object => ({
  ...party,
  ...(of && { organizationId: known.organizations.of(of) }),
  ...(person && { personId: known.people.of(person) }),
});
