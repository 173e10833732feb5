import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { FacilitiesService } from '../../facilities/index.js';
import { AreasService } from '../../reference/index.js';
import type { Cites, FacilityRow, Sheet } from './declaration.js';
import { citations, type Known } from './known.js';
import { TrainingsWriter } from './trainings.writer.js';

/** Records places of work, with the organizations that run them and work there, and the trainings of mediators. */
@Injectable()
export class FacilitiesWriter {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly areas: AreasService,
    private readonly trainings: TrainingsWriter,
  ) {}

  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<void> {
    const rows = sheets.flatMap((sheet) =>
      (sheet.facilities ?? []).map((row) => [row, { [sheet.source]: null }] as const),
    );
    for (const [row, fallback] of rows) await this.facility(tx, row, fallback, known);
    await this.trainings.write(tx, sheets, known);
  }

  private async facility(tx: Tx, row: FacilityRow, fallback: Cites, known: Known): Promise<void> {
    const { name, area, operator, directions, residents, cites, ...details } = row;
    const id = await this.facilities.register(tx, {
      ...details,
      name: { kk: name },
      areaId: await this.areas.idOfCode(tx, area),
      operatorId: operator && known.organizations.of(operator),
      directions: directions?.map((kk) => ({ title: { kk } })),
      residents: residents?.map((key) => ({ organizationId: known.organizations.of(key) })),
      sources: citations(cites ?? fallback, known),
    });
    known.facilities.set(`${area} ${name}`, id);
  }
}
