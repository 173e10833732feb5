import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { partialDateColumns, snapshot } from '../../platform/database/index.js';
import { changesOf, type Change } from '../../platform/events/index.js';
import { AreaChangeEntity, AreaCodeEntity, AreaEntity, AreaNameEntity } from './area.entities.js';
import { codesOf, recordedCodes } from './area-codes.js';
import { areaNames } from './area-names.js';
import { dayBefore } from './area.rules.js';
import { formerNamesOf } from './former-names.js';
import { namesOf, namesOn } from './official-names.js';

type Row = Readonly<Record<string, string>>;
type Ids = Map<string, { id: string; regionId: string | null }>;

const nameOf = (row: Row): AreaEntity['name'] => ({
  kk: row.name_kk!,
  ru: row.name_ru || null,
  en: row.name_en || null,
});

/** What the code list of today does not tell: former areas, names and codes, and which area followed which. Gives what was added. */
export async function loadAreaHistory(
  tx: Tx,
  rows: readonly Row[],
  ids: Ids,
  kinds: Map<string, string>,
  republic: string,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const row of rows) {
    if (row.what === 'former_area') changes.push(...(await addFormerArea(tx, row, ids, kinds, republic)));
    else if (row.what === 'former_name') changes.push(...(await addFormerName(tx, row, ids)));
    else if (row.what === 'former_code' || row.what === 'reused_code')
      changes.push(...(await addFormerCode(tx, row, ids)));
    else changes.push(...(await addChange(tx, row, ids)));
  }
  return changes;
}

async function addFormerArea(
  tx: Tx,
  row: Row,
  ids: Ids,
  kinds: Map<string, string>,
  republic: string,
): Promise<Change[]> {
  const id = uuidv7();
  ids.set(row.kato!, { id, regionId: id });
  const area = Object.assign(new AreaEntity(), {
    id,
    kindId: kinds.get('region')!,
    name: nameOf(row),
    parentId: republic,
    regionId: id,
    end: partialDateColumns(dayBefore(row.date!)),
    note: row.note || null,
  });
  await tx.db.insert(AreaEntity, area);
  await tx.db.insert(AreaNameEntity, { id: uuidv7(), areaId: id, position: 0, name: area.name });
  const [code, codeValidTo] = [row.kato!, dayBefore(row.date!)];
  await tx.db.insert(AreaCodeEntity, { id: uuidv7(), areaId: id, code, validTo: codeValidTo });
  return changesOf('Area', id, {}, { ...snapshot(area), code, codeValidTo });
}

/** The name of today begins on the day on which the former one ended. */
async function addFormerName(tx: Tx, row: Row, ids: Ids): Promise<Change[]> {
  const areaId = ids.get(row.kato!)!.id;
  const [name, start] = [nameOf(row), partialDateColumns(row.other)];
  await tx.db.update(AreaNameEntity, { areaId }, { position: 1, start: partialDateColumns(row.date) });
  await tx.db.insert(AreaNameEntity, { id: uuidv7(), areaId, position: 0, name, start });
  return changesOf('Area', areaId, {}, { formerName: formerNamesOf(await namesOf(tx, areaNames(areaId))) });
}

/** The code of today begins on the day; the former one, if it is told, ended the day before. */
async function addFormerCode(tx: Tx, row: Row, ids: Ids): Promise<Change[]> {
  const areaId = ids.get(row.kato!)!.id;
  const before = await codesOf(tx, areaId);
  await tx.db.update(AreaCodeEntity, { areaId, code: row.kato! }, { validFrom: row.date! });
  if (row.other)
    await tx.db.insert(AreaCodeEntity, { id: uuidv7(), areaId, code: row.other, validTo: dayBefore(row.date!) });
  return changesOf('Area', areaId, recordedCodes(before), recordedCodes(await codesOf(tx, areaId)));
}

async function addChange(tx: Tx, row: Row, ids: Ids): Promise<Change[]> {
  const [predecessorId, successorId] = [ids.get(row.kato!)!.id, ids.get(row.other!)!.id];
  const effective = partialDateColumns(row.date);
  const [from, to] = [
    await namesOn(tx, areaNames(predecessorId), effective),
    await namesOn(tx, areaNames(successorId), effective),
  ];
  const change = Object.assign(new AreaChangeEntity(), {
    id: uuidv7(),
    kind: row.what!,
    predecessorId,
    successorId,
    effective,
    predecessorName: from.since,
    successorName: to.since,
    note: row.note || null,
  });
  await tx.db.insert(AreaChangeEntity, change);
  return changesOf('AreaChange', change.id, {}, snapshot(change));
}
