import { Injectable } from '@nestjs/common';
import { refuse, refuseIfAny } from '../../../kernel/refusal.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../../platform/context/index.js';
import { fill, findRecord, snapshot, storeCorrection, UnitOfWork } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { common } from '../../../platform/problems/index.js';
import { Readings } from '../../../platform/reading/index.js';
import { AreaEntity, homeArea } from '../../reference/index.js';
import { permissions } from '../exchange.permissions.js';
import { problems } from '../exchange.problems.js';
import { exportPathOf, viewProblems } from './judged.js';
import { ViewEntity } from './view.entity.js';
import type { CorrectViewInput, DeleteViewInput, SaveViewInput, ViewDetails } from './view.inputs.js';

const VIEWS = { type: 'View', entity: ViewEntity, permission: permissions['views.write'] };

/** Questions to lists that people keep. What is kept was judged against the schema, and is nobody's right to anything. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly readings: Readings,
  ) {}

  save(ctx: RequestContext, input: SaveViewInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const view = Object.assign(new ViewEntity(), {
        id: uuidv7(), owner: tx.actor.id, search: null, filter: null, asOf: null, orderBy: null, columns: [], groupBy: [], counting: null, shared: false,
        areaId: null, deletedAt: null,
      }); // prettier-ignore
      await this.apply(tx, view, input);
      await tx.db.insert(ViewEntity, view);
      tx.record({ name: 'view.saved', changes: changesOf('View', view.id, {}, snapshot(view)) });
      return view.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectViewInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, VIEWS, 'view.corrected', input, async (view) => {
        if (view.owner !== tx.actor.id) refuse(problems.NOT_YOUR_VIEW, 'id');
        await this.apply(tx, view, input);
      });
      return input.id;
    });
  }

  delete(ctx: RequestContext, input: DeleteViewInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await storeCorrection(tx, VIEWS, 'view.deleted', input, (view) => {
        if (view.owner !== tx.actor.id && !mayShare(tx, view.areaId)) refuse(problems.NOT_YOUR_VIEW, 'id');
        view.deletedAt = tx.now;
      });
      return input.id;
    });
  }

  private async apply(tx: Tx, view: ViewEntity, input: ViewDetails): Promise<void> {
    const wasShared = view.shared;
    fill(view, input);
    if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
    if (!view.shared) {
      if (input.areaId) refuse(problems.PLACE_NOT_SHARED, 'areaId');
      view.areaId = null;
    } else if (!wasShared && input.areaId === undefined) view.areaId = await homeArea(tx, permissions['views.share']);
    if (view.shared && !mayShare(tx, view.areaId))
      refuse(common.OUT_OF_REACH, input.areaId === undefined ? 'shared' : 'areaId');
    refuseIfAny(viewProblems(this.readings, view));
    view.exportPath = exportPathOf(view);
  }
}

function mayShare(tx: Tx, areaId: string | null): boolean {
  const reach = tx.actor.reach(permissions['views.share']);
  return reach.everywhere || (areaId !== null && reach.areas.includes(areaId));
}
