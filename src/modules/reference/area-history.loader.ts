import { uuidv7 } from '../../kernel/uuid.js';
import type { Tx } from '../../platform/context/index.js';
import { partialDateColumns } from '../../platform/database/index.js';
import { AreaChangeEntity, AreaCodeEntity, AreaEntity, AreaNameEntity } from './area.entities.js';
import { dayBefore } from './area.rules.js';

type Row = Readonly<Record<string, string>>;
type Ids = Map<string, { id: string; regionId: string | null }>;

const nameOf = (row: Row): AreaEntity['name'] => ({
  kk: row.name_kk!,
  ru: row.name_ru || null,
  en: row.name_en || null,
});

/** What the code list of today does not tell: former areas, names and codes, and which area followed which. */
export async function loadAreaHistory(
  tx: Tx,
  rows: readonly Row[],
  ids: Ids,
  kinds: Map<string, string>,
  republic: string,
): Promise<void> {
  for (const row of rows) {
    if (row.what === 'former_area') await addFormerArea(tx, row, ids, kinds, republic);
    else if (row.what === 'former_name') await addFormerName(tx, row, ids);
    else if (row.what === 'former_code' || row.what === 'reused_code') await addFormerCode(tx, row, ids);
    else await addChange(tx, row, ids);
  }
}

async function addFormerArea(tx: Tx, row: Row, ids: Ids, kinds: Map<string, string>, republic: string): Promise<void> {
  const id = uuidv7();
  ids.set(row.kato!, { id, regionId: id });
  await tx.db.insert(AreaEntity, {
    id,
    kindId: kinds.get('region')!,
    name: nameOf(row),
    parentId: republic,
    regionId: id,
    end: partialDateColumns(dayBefore(row.date!)),
    note: row.note || null,
  });
  await tx.db.insert(AreaCodeEntity, { id: uuidv7(), areaId: id, code: row.kato!, validTo: dayBefore(row.date!) });
}

async function addFormerName(tx: Tx, row: Row, ids: Ids): Promise<void> {
  await tx.db.insert(AreaNameEntity, {
    id: uuidv7(),
    areaId: ids.get(row.kato!)!.id,
    name: nameOf(row),
    start: partialDateColumns(row.other),
    end: partialDateColumns(row.date),
  });
}

/** The code of today begins on the day; the former one, if it is told, ended the day before. */
async function addFormerCode(tx: Tx, row: Row, ids: Ids): Promise<void> {
  const areaId = ids.get(row.kato!)!.id;
  await tx.db.update(AreaCodeEntity, { areaId, code: row.kato! }, { validFrom: row.date! });
  if (row.other)
    await tx.db.insert(AreaCodeEntity, { id: uuidv7(), areaId, code: row.other, validTo: dayBefore(row.date!) });
}

async function addChange(tx: Tx, row: Row, ids: Ids): Promise<void> {
  await tx.db.insert(AreaChangeEntity, {
    id: uuidv7(),
    kind: row.what!,
    predecessorId: ids.get(row.kato!)!.id,
    successorId: ids.get(row.other!)!.id,
    effective: partialDateColumns(row.date),
    note: row.note || null,
  });
}
