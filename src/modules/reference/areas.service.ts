import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { today } from '../../kernel/clock.js';
import { mayFollow } from '../../kernel/partial-date.js';
import { refuse } from '../../kernel/refusal.js';
import { given } from '../../kernel/given.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds,
  assertPlaced,
  findByCode,
  findRecord,
  partialDateColumns,
  snapshot,
  storeCorrection,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { localized } from '../../platform/input/index.js';
import { common } from '../../platform/problems/index.js';
import { AreaIndex } from './area-index.js';
import { AreaChangeEntity, AreaCodeEntity, AreaEntity, AreaNameEntity } from './area.entities.js';
import type {
  CorrectAreaInput,
  DefineAreaInput,
  RecodeAreaInput,
  RecordAreaChangeInput,
  RenameAreaInput,
} from './area.inputs.js';
import { dayBefore, isRegionKind } from './area.rules.js';
import { AreaChangeKind } from './area.types.js';
import { ClassifierItemEntity } from './classifier-item.entity.js';
import { permissions } from './reference.permissions.js';

const AREAS = { type: 'Area', entity: AreaEntity, permission: permissions['reference.write'] };

@Injectable()
export class AreasService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly index: AreaIndex,
  ) {}

  define(ctx: RequestContext, input: DefineAreaInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const kind = await findByCode(tx, ClassifierItemEntity, input.kind, 'kind', { classifier: 'area-kind' });
      if (!input.parentId && kind.code !== 'republic') refuse(common.REQUIRED, 'parentId');
      const parent = input.parentId ? await findRecord(tx, AreaEntity, input.parentId, 'parentId') : null;
      const id = uuidv7();
      const area = Object.assign(new AreaEntity(), {
        id,
        kindId: kind.id,
        name: localized(input.name),
        parentId: parent?.id ?? null,
        regionId: isRegionKind(kind.code) ? id : (parent?.regionId ?? null),
        isoCode: input.isoCode ?? null,
        centre: input.centre ?? null,
        start: partialDateColumns(input.startDate),
        note: input.note ?? null,
      });
      await tx.db.insert(AreaEntity, area);
      await tx.db.insert(AreaCodeEntity, {
        id: uuidv7(),
        areaId: id,
        code: input.code,
        validFrom: input.codeValidFrom ?? null,
      });
      await assertPlaced(tx, permissions['reference.write'], AreaEntity, id, 'parentId');
      await this.index.put(tx, id);
      tx.record({
        name: 'area.defined',
        changes: changesOf('Area', id, {}, { ...snapshot(area), code: input.code, codeValidFrom: input.codeValidFrom }),
      });
      return id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAreaInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, name, kind, startDate, endDate, centre, note } = input;
      await storeCorrection(tx, AREAS, 'area.corrected', input, async (area) => {
        if (name) area.name = localized(name);
        if (kind)
          area.kindId = (await findByCode(tx, ClassifierItemEntity, kind, 'kind', { classifier: 'area-kind' })).id;
        if (startDate !== undefined) area.start = partialDateColumns(startDate);
        if (endDate !== undefined) area.end = partialDateColumns(endDate);
        Object.assign(area, given({ centre, note }));
        if (area.start.text && area.end.text && !mayFollow(area.start, area.end))
          refuse(common.END_BEFORE_START, 'endDate');
      });
      await this.index.put(tx, id);
      return id;
    });
  }

  rename(ctx: RequestContext, input: RenameAreaInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id } = input;
      await storeCorrection(tx, AREAS, 'area.renamed', input, async (area) => {
        const [name, end] = [area.name, partialDateColumns(input.effectiveDate)];
        area.name = localized(input.name);
        if (area.name.kk === name.kk && area.name.ru === name.ru && area.name.en === name.en)
          refuse(common.NOTHING_CHANGED);
        await tx.db.insert(AreaNameEntity, { id: uuidv7(), areaId: id, name, end });
        return changesOf('Area', id, {}, { formerName: { name, endDate: end.text } });
      });
      await this.index.put(tx, id);
      return id;
    });
  }

  recode(ctx: RequestContext, input: RecodeAreaInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const area = await findRecord(tx, AreaEntity, input.id, 'id');
      await assertHolds(tx, permissions['reference.write'], AreaEntity, area.id, 'id');
      const current = await tx.db.findOneBy(AreaCodeEntity, { areaId: area.id, validTo: IsNull() });
      if (current?.code === input.code) refuse(common.NOTHING_CHANGED);
      if (current?.validFrom && current.validFrom >= input.validFrom) refuse(common.END_BEFORE_START, 'validFrom');
      if (current) await tx.db.update(AreaCodeEntity, current.id, { validTo: dayBefore(input.validFrom) });
      await tx.db.insert(AreaCodeEntity, {
        id: uuidv7(),
        areaId: area.id,
        code: input.code,
        validFrom: input.validFrom,
      });
      const { code, validFrom } = input;
      const before = { code: current?.code, codeValidFrom: current?.validFrom };
      const changes = changesOf('Area', area.id, before, { code, codeValidFrom: validFrom });
      tx.record({ name: 'area.recoded', changes });
      return area.id;
    });
  }

  recordChange(ctx: RequestContext, input: RecordAreaChangeInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      await findRecord(tx, AreaEntity, input.predecessorId, 'predecessorId');
      await assertHolds(tx, permissions['reference.write'], AreaEntity, input.predecessorId, 'predecessorId');
      if (input.successorId) await findRecord(tx, AreaEntity, input.successorId, 'successorId');
      else if (input.kind !== AreaChangeKind.DISSOLVE) refuse(common.REQUIRED, 'successorId');
      const change = {
        id: uuidv7(),
        kind: input.kind,
        predecessorId: input.predecessorId,
        successorId: input.successorId ?? null,
        effective: partialDateColumns(input.effectiveDate),
        note: input.note ?? null,
      };
      await tx.db.insert(AreaChangeEntity, change);
      tx.record({ name: 'area.changed', changes: changesOf('AreaChange', change.id, {}, snapshot(change)) });
      return input.predecessorId;
    });
  }

  /** The area that has this KATO code today; once it may have been the code of another. */
  async idOfCode(tx: Tx, code: string): Promise<string> {
    const now = today(tx.now);
    const all = await tx.db.findBy(AreaCodeEntity, { code });
    const held = all.find(({ validFrom, validTo }) => (validFrom ?? now) <= now && now <= (validTo ?? now));
    return held?.areaId ?? refuse(common.UNKNOWN_CODE, 'code', { code });
  }
}
