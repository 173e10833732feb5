import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/context/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { AreaEntity, AreaNameEntity } from './area.entities.js';
import { formsOf } from './area.rules.js';

/** Areas are found by all their names, former ones included. */
@Injectable()
export class AreaIndex {
  constructor(private readonly index: SearchIndex) {}

  async put(tx: Tx, areaId: string): Promise<void> {
    const area = await tx.db.findOneByOrFail(AreaEntity, { id: areaId });
    const former = await tx.db.findBy(AreaNameEntity, { areaId });
    await this.write(tx, area, former);
  }

  /** All of them, once, after a load. */
  async putAll(tx: Tx): Promise<void> {
    const former = await tx.db.find(AreaNameEntity);
    for (const area of await tx.db.find(AreaEntity))
      await this.write(
        tx,
        area,
        former.filter(({ areaId }) => areaId === area.id),
      );
  }

  private write(tx: Tx, area: AreaEntity, former: readonly AreaNameEntity[]): Promise<void> {
    const forms = [...formsOf('OFFICIAL', area.name), ...former.flatMap((each) => formsOf('FORMER', each.name))];
    return this.index.put(tx, 'Area', area.id, forms);
  }
}
