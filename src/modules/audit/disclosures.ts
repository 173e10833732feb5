import { uuidv7 } from '../../kernel/uuid.js';
import type { Change } from '../../platform/events/index.js';
import type { Disclosed } from '../../platform/reading/index.js';

/** So many records stand in one change. */
const BATCH = 1000;

/**
 * Guarded data of many records that go out at once, as changes of one entry: in batches of the same fields instead of one
 * row for each record and field, of which a list of a hundred thousand people would make more than a year of work does.
 */
export function disclosures(disclosed: Disclosed): Change[] {
  const same = new Map<string, { type: string; fields: string; ids: string[] }>();
  for (const [type, records] of disclosed)
    for (const [id, fields] of records) {
      const group = same.get(`${type} ${fields}`) ?? { type, fields, ids: [] };
      same.set(`${type} ${fields}`, group);
      group.ids.push(id);
    }
  return [...same.values()].flatMap(({ type, fields, ids }) =>
    batches(ids).map((batch) => ({
      entity: 'Disclosure',
      entityId: uuidv7(),
      field: 'records',
      before: null,
      after: { type, fields: fields.split(' '), ids: batch },
    })),
  );
}

const batches = (ids: readonly string[]): (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, i) => ids.slice(i * BATCH, (i + 1) * BATCH));

/** The records of a type in such a batch, as a table: the entry, the id of the record, the batch. A condition on `ids` finds it by the index. */
export const disclosedOf = (type: string): string =>
  `(SELECT c.change_set_id, each.id, c.after AS batch, c.after -> 'ids' AS ids
    FROM changes c, jsonb_array_elements_text(c.after -> 'ids') AS each(id)
    WHERE c.entity = 'Disclosure' AND c.after ->> 'type' = '${type}')`;

/** True for the changes that are told one by one. */
export const NOT_DISCLOSURE = `c.entity <> 'Disclosure'`;
