import { Injectable } from '@nestjs/common';
import { today } from '../../kernel/clock.js';
import { refuse, refuseIfAny } from '../../kernel/refusal.js';
import { given } from '../../kernel/given.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import {
  assertHolds,
  assertPlaced,
  findByCode,
  findRecord,
  lockRecord,
  partialDateColumns,
  snapshot,
  storeCorrection,
  UnitOfWork,
} from '../../platform/database/index.js';
import { changesOf } from '../../platform/events/index.js';
import { localized, relocalized } from '../../platform/input/index.js';
import { SimilarRecords } from '../../platform/neighbours/index.js';
import { common } from '../../platform/problems/index.js';
import { areaNames } from './area-names.js';
import { AreaIndex } from './area-index.js';
import { AreaChangeEntity, AreaCodeEntity, AreaEntity } from './area.entities.js';
import type {
  CorrectAreaInput,
  DefineAreaInput,
  RecodeAreaInput,
  RecordAreaChangeInput,
  RenameAreaInput,
} from './area.inputs.js';
import { codesOf, recordedCodes } from './area-codes.js';
import { areaChangeProblem, dayBefore, isRegionKind } from './area.rules.js';
import { AreaChangeKind } from './area.types.js';
import { dateProblems } from './date-problems.js';
import { beginNames, correctName, moveBeginning, namesOn, rename } from './official-names.js';
import { ClassifierItemEntity } from './classifier-item.entity.js';
import { permissions } from './reference.permissions.js';

const AREAS = { type: 'Area', entity: AreaEntity, permission: permissions['reference.write'] };

@Injectable()
export class AreasService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly index: AreaIndex,
    private readonly similar: SimilarRecords,
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
      refuseIfAny(dateProblems(tx, 'area', { start: area.start }));
      await tx.db.insert(AreaEntity, area);
      await beginNames(tx, areaNames(id), area.name, area.start);
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
        const [names, start] = [areaNames(id), area.start];
        if (name) area.name = relocalized(area.name, name);
        if (name) await correctName(tx, names, area.name);
        if (kind)
          area.kindId = (await findByCode(tx, ClassifierItemEntity, kind, 'kind', { classifier: 'area-kind' })).id;
        if (startDate !== undefined) area.start = partialDateColumns(startDate);
        if (endDate !== undefined) area.end = partialDateColumns(endDate);
        Object.assign(area, given({ centre, note }));
        refuseIfAny(dateProblems(tx, 'area', area));
        return moveBeginning(tx, ['Area', id], names, start, area.start, 'startDate');
      });
      await this.index.put(tx, id);
      return id;
    });
  }

  rename(ctx: RequestContext, input: RenameAreaInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const area = await lockRecord(tx, permissions['reference.write'], AreaEntity, input.id, input.expectedVersion);
      const { changes } = await rename(tx, 'Area', area, areaNames(area.id), input);
      await this.index.put(tx, area.id);
      tx.record({ name: 'area.renamed', changes });
      return area.id;
    });
  }

  recode(ctx: RequestContext, input: RecodeAreaInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const area = await lockRecord(tx, permissions['reference.write'], AreaEntity, input.id, input.expectedVersion);
      const known = await codesOf(tx, area.id);
      const current = known.find(({ validTo }) => validTo === null);
      if (current?.code === input.code) refuse(common.NOTHING_CHANGED);
      if (current?.validFrom && current.validFrom >= input.validFrom) refuse(common.END_BEFORE_START, 'validFrom');
      if (current) await tx.db.update(AreaCodeEntity, current.id, { validTo: dayBefore(input.validFrom) });
      await tx.db.insert(AreaCodeEntity, {
        id: uuidv7(),
        areaId: area.id,
        code: input.code,
        validFrom: input.validFrom,
      });
      const changes = changesOf('Area', area.id, recordedCodes(known), recordedCodes(await codesOf(tx, area.id)));
      await tx.db.increment(AreaEntity, { id: area.id }, 'version', 1);
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
      const { predecessorId, successorId = null } = input;
      const effective = partialDateColumns(input.effectiveDate);
      refuseIfAny([areaChangeProblem(input), ...dateProblems(tx, 'areaChange', { effective })]);
      const from = await namesOn(tx, areaNames(predecessorId), effective);
      const to = successorId && (await namesOn(tx, areaNames(successorId), effective));
      const change = Object.assign(new AreaChangeEntity(), {
        id: uuidv7(),
        kind: input.kind,
        predecessorId,
        successorId,
        effective,
        predecessorName: predecessorId === successorId ? from.before : from.since,
        successorName: to ? to.since : NO_NAME,
        note: input.note ?? null,
      });
      await tx.db.insert(AreaChangeEntity, change);
      await this.similar.warn(tx, 'AreaChange', change.id, 'kind');
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

const NO_NAME = { kk: null, ru: null, en: null };
