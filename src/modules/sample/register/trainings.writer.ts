import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/context/index.js';
import { TrainingsService } from '../../mediation/index.js';
import { AreasService } from '../../reference/index.js';
import type { Sheet } from './declaration.js';
import { citations, type Known } from './known.js';

/** Records trainings of mediators, on the source that tells of them. */
@Injectable()
export class TrainingsWriter {
  constructor(
    private readonly trainings: TrainingsService,
    private readonly areas: AreasService,
  ) {}

  async write(tx: Tx, sheets: readonly Sheet[], known: Known): Promise<void> {
    for (const { source, trainings = [] } of sheets)
      for (const { topic, area, ...details } of trainings) {
        const areaId = area && (await this.areas.idOfCode(tx, area));
        const sources = citations({ [source]: null }, known);
        const id = await this.trainings.record(tx, {
          ...details,
          topic: { kk: topic },
          areaId: areaId ?? null,
          sources,
        });
        known.trainings.set(topic, id);
      }
  }
}
