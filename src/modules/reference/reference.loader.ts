import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import type { ObjectLiteral } from 'typeorm';
import { tidy } from '../../kernel/text.js';
import { uuidv7 } from '../../kernel/uuid.js';
import type { RequestContext, Tx } from '../../platform/context/index.js';
import { partialDateColumns, snapshot, UnitOfWork, type PartialDateColumns } from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { loadAreaHistory } from './area-history.loader.js';
import { AreaCodeEntity, AreaEntity, AreaNameEntity } from './area.entities.js';
import { AreaIndex } from './area-index.js';
import { isRegionKind } from './area.rules.js';
import { mendNames } from './mended-names.js';
import { ClassifierItemEntity } from './classifier-item.entity.js';
import { AwardTypeEntity, EthnicGroupEntity, OrganizationKindEntity } from './code-lists.entities.js';

type Row = Readonly<Record<string, string>>;
export const readCsv = (name: string): Row[] =>
  parse(readFileSync(new URL(`./data/${name}.csv`, import.meta.url)), {
    columns: true,
    bom: true,
    relax_quotes: true,
    cast: (cell) => tidy(cell),
  });

export const nameOf = (row: Row): { kk: string; ru: string | null; en: string | null } => ({
  kk: row.name_kk!,
  ru: row.name_ru || null,
  en: row.name_en || null,
});
const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

/** Which of the three types an organization of a structure of the reference file is. */
function organizationType(row: Row): 'BODY' | 'ASSOCIATION' | 'INSTITUTION' {
  if (row.group === 'association') return 'ASSOCIATION';
  return row.group === 'institution' || (row.group === 'external' && row.code !== 'coordination_council')
    ? 'INSTITUTION'
    : 'BODY';
}

type AddedArea = Readonly<Record<string, unknown>> & { readonly id: string };

/** Ends the unit of work without a trace. */
class NothingMissing extends Error {}

/** Loads the reference data that comes with the registry: adds what is missing by its code, and mends what came with it wrong. */
@Injectable()
export class ReferenceLoader {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly index: AreaIndex,
  ) {}

  /** How many rows were added. */
  async load(ctx: RequestContext): Promise<number> {
    try {
      return await this.unit.run(ctx, (tx) => this.add(tx));
    } catch (error) {
      if (error instanceof NothingMissing) return 0;
      throw error;
    }
  }

  private async add(tx: Tx): Promise<number> {
    const added: Change[] = [];
    added.push(
      ...(await this.addMissing(tx, 'ClassifierItem', ClassifierItemEntity, 'classifiers', (row, i) => ({
        classifier: row.classifier,
        position: i,
      }))),
    );
    added.push(
      ...(await this.addMissing(tx, 'EthnicGroup', EthnicGroupEntity, 'ethnicities', (row) => ({
        pluralKk: row.name_kk_plural || null,
        aliases: listOf(row.aliases),
        special: row.kind === 'special',
      }))),
    );
    added.push(
      ...(await this.addMissing(tx, 'OrganizationKind', OrganizationKindEntity, 'structures', (row) => ({
        type: organizationType(row),
        groupCode: row.group,
        levels: listOf(row.levels),
        legalForm: row.legal_form || null,
        note: [row.count_known, row.count_as_of].filter(Boolean).join('; ') || null,
      }))),
    );
    added.push(
      ...(await this.addMissing(tx, 'AwardType', AwardTypeEntity, 'awards', (row) => ({
        kind: row.kind,
        scope: row.scope || null,
        recipients: listOf(row.recipients),
        grantedBy: row.granted_by || null,
        repeatRule: row.repeat_rule || null,
        established: row.established || null,
        note: row.notes || null,
      }))),
    );
    added.push(...(await this.loadAreas(tx)));
    const mended = await mendNames(tx);
    if (added.length + mended === 0) throw new NothingMissing();
    if (added.length > 0) tx.record({ name: 'reference.loaded', changes: added });
    return new Set(added.map(({ entityId }) => entityId)).size;
  }

  private async addMissing<E extends ObjectLiteral>(
    tx: Tx,
    type: string,
    entity: new () => E,
    file: string,
    more: (row: Row, i: number) => object,
  ): Promise<Change[]> {
    const key = (row: object): string => `${(row as Row).classifier ?? ''}/${(row as Row).code}`;
    const known = new Set((await tx.db.find(entity)).map(key));
    const rows = readCsv(file)
      .map((row, i) =>
        Object.assign(
          new entity(),
          { id: uuidv7(), code: row.code, name: nameOf(row), note: row.note || null },
          more(row, i),
        ),
      )
      .filter((row) => !known.has(key(row)));
    if (rows.length > 0) await tx.db.insert(entity, rows as never);
    return rows.flatMap((row) => changesOf(type, row.id, {}, snapshot(row)));
  }

  private async loadAreas(tx: Tx): Promise<Change[]> {
    if (await tx.db.existsBy(AreaEntity, {})) return [];
    const kinds = new Map(
      (await tx.db.findBy(ClassifierItemEntity, { classifier: 'area-kind' })).map((each) => [each.code, each.id]),
    );
    const ids = new Map<string, { id: string; regionId: string | null }>();
    const republic = uuidv7();
    const none = partialDateColumns(null);
    const areas: AddedArea[] = [
      area(
        republic,
        kinds.get('republic')!,
        { name_kk: 'Қазақстан Республикасы', name_ru: 'Республика Казахстан', name_en: 'Republic of Kazakhstan' },
        null,
        null,
        none,
      ),
    ];
    const codes: { id: string; areaId: string; code: string; validFrom: string | null }[] = [];
    for (const row of [...readCsv('regions'), ...readCsv('districts'), ...readCsv('settlements')]) {
      const id = uuidv7();
      const parent = ids.get(row.parent_kato ?? '');
      const regionId = isRegionKind(row.kind!) ? id : parent!.regionId;
      ids.set(row.kato!, { id, regionId });
      areas.push(
        area(
          id,
          kinds.get(row.kind!)!,
          row,
          parent?.id ?? republic,
          regionId,
          partialDateColumns(row.valid_from || null),
        ),
      );
      codes.push({ id: uuidv7(), areaId: id, code: row.kato!, validFrom: row.valid_from || null });
    }
    await tx.db.insert(AreaEntity, areas);
    await tx.db.insert(AreaNameEntity, areas.map(firstName));
    await tx.db.insert(AreaCodeEntity, codes);
    const history = await loadAreaHistory(tx, readCsv('area-history'), ids, kinds, republic);
    await this.index.putAll(tx);
    return [
      ...areas.flatMap((each) => changesOf('Area', each.id, {}, snapshot(Object.assign(new AreaEntity(), each)))),
      ...codes.flatMap(({ areaId, code, validFrom }) =>
        changesOf('Area', areaId, {}, { code, codeValidFrom: validFrom }),
      ),
      ...history,
    ];
  }
}

const firstName = ({ id: areaId, name, start }: AddedArea): object => ({
  id: uuidv7(),
  areaId,
  position: 0,
  name,
  start,
});

function area(
  id: string,
  kindId: string,
  row: Row,
  parentId: string | null,
  regionId: string | null,
  start: PartialDateColumns,
): AddedArea {
  return {
    id,
    kindId,
    name: nameOf(row),
    parentId,
    regionId,
    isoCode: row.iso_3166_2 || null,
    centre: row.centre_kk || null,
    start,
    note: row.notes || null,
  };
}
