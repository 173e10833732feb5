import { Injectable } from '@nestjs/common';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertPlaced, fill, findRecord, snapshot, storeCorrection, UnitOfWork,
} from '../../platform/database/index.js'; // prettier-ignore
import { changesOf, type Change } from '../../platform/events/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { SearchIndex } from '../../platform/search/index.js';
import { AreaEntity, homeArea, type Known } from '../reference/index.js';
import type { ActivityRow } from './activity.columns.js';
import type { ActivityCorrection, ActivityDetails } from './activity.inputs.js';
import { permissions } from './activities.permissions.js';
import { ActivityParts } from './parts/activity-parts.js';

interface Titled {
  readonly title?: { readonly kk: string | null; readonly ru: string | null; readonly en: string | null };
}
/** What a command says: all of it at the recording, some of it in a correction. */
type Said<D> = Partial<D> & Partial<ActivityCorrection>;
/** One kind of record: what the history calls it, and what a command says of it beside what all have. */
export interface ActivityKind<E extends ActivityRow, D extends ActivityDetails> {
  readonly type: string;
  readonly entity: new () => E;
  /** `event.recorded`, `event.corrected`. */
  readonly event: string;
  /** Which classifier says what its numbers count. */
  readonly counted: string;
  /** From when until when its parties took part. */
  readonly when: (record: E) => Known;
  /** The field of the input at which a record that may be the same is told; absent: nobody asks. */
  readonly similarAt?: string;
  /** Puts what is said into the record, and answers what was changed in parts of its own. */
  apply(tx: Tx, record: E, input: Partial<D>): Promise<void> | void;
  parts?(tx: Tx, record: E, input: Said<D>): Promise<Change[]>;
  /** Refuses what the record and all its parts cannot be together. */
  assertWhole?(tx: Tx, record: E): Promise<void>;
}

const write = permissions['activities.write'];

/** The way in which every record of this module is recorded and corrected. */
@Injectable()
export class ActivitiesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly parts: ActivityParts,
    private readonly similar: SimilarRecords,
    private readonly searchIndex: SearchIndex,
  ) {}

  record<E extends ActivityRow, D extends ActivityDetails>(
    ctx: RequestContext,
    kind: ActivityKind<E, D>,
    input: D,
  ): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const record = Object.assign(new kind.entity(), { id: uuidv7() });
      const areaId = input.areaId === undefined ? await homeArea(tx, write) : input.areaId;
      await apply(tx, kind, record, { ...input, areaId });
      await tx.db.insert(kind.entity, record as never);
      const changes = changesOf(kind.type, record.id, {}, snapshot(record));
      changes.push(...(await this.storeParts(tx, kind, record, input)));
      await assertPlaced(tx, write, kind.entity, record.id);
      if (kind.similarAt) await this.similar.warn(tx, kind.type, record.id, kind.similarAt);
      tx.record({ name: `${kind.event}.recorded`, changes });
      return record.id;
    });
  }

  correct<E extends ActivityRow, D extends ActivityDetails>(
    ctx: RequestContext,
    kind: ActivityKind<E, D>,
    input: D & ActivityCorrection,
  ): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { type, entity, event } = kind;
      await storeCorrection(tx, { type, entity, permission: write }, `${event}.corrected`, input, async (record) => {
        await apply(tx, kind, record, input);
        return this.storeParts(tx, kind, record, input);
      });
      return input.id;
    });
  }

  private async storeParts<E extends ActivityRow, D extends ActivityDetails>(
    tx: Tx,
    kind: ActivityKind<E, D>,
    record: E,
    input: Said<D>,
  ): Promise<Change[]> {
    const { title } = record as Titled;
    if (title) {
      const forms = [title.kk, title.ru, title.en].filter((each) => each !== null);
      await this.searchIndex.put(tx, kind.type, record.id, forms.map((form) => ({ kind: 'OFFICIAL', form })));
    }
    const own = (await kind.parts?.(tx, record, input)) ?? [];
    const whole = { type: kind.type, id: record.id, counted: kind.counted, when: kind.when(record) };
    const common = await this.parts.store(tx, whole, input);
    await kind.assertWhole?.(tx, record);
    return [...own, ...common];
  } // prettier-ignore
}

async function apply<E extends ActivityRow, D extends ActivityDetails>(
  tx: Tx,
  kind: ActivityKind<E, D>,
  record: E,
  input: Partial<D>,
): Promise<void> {
  if (input.areaId) await findRecord(tx, AreaEntity, input.areaId, 'areaId');
  fill(record, input);
  await kind.apply(tx, record, input);
}
