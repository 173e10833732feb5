import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/context/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { AreaNameEntity } from './area.entities.js';
import { formsOf } from './official-name.rules.js';

/** Areas are found by all their names, former ones included. */
@Injectable()
export class AreaIndex {
  constructor(private readonly index: SearchIndex) {}

  async put(tx: Tx, areaId: string): Promise<void> {
    await this.index.put(tx, 'Area', areaId, formsOf(await tx.db.findBy(AreaNameEntity, { areaId })));
  }

  /** All of them, once, after a load. */
  async putAll(tx: Tx): Promise<void> {
    const names = new Map<string, AreaNameEntity[]>();
    for (const each of await tx.db.find(AreaNameEntity))
      names.set(each.areaId, [...(names.get(each.areaId) ?? []), each]);
    await this.index.putAll(tx, 'Area', new Map([...names].map(([areaId, own]) => [areaId, formsOf(own)])));
  }
}
