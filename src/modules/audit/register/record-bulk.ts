import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext } from '../../../platform/context/index.js';
import type { Change } from '../../../platform/events/index.js';
import type { Secrets } from '../../../platform/secrets/index.js';
import { Chain } from '../chain.js';
import { BULK_LOAD, bulkLine, firstFields, type BulkRows } from './bulk.js';
import { ComparedField } from './compared.js';
import { recordTypesIn, type RecordType } from './record-types.js';
import { storedRecords } from './stored-records.js';

/** So many rows share a digest: with the first that is not as it came it is known among how many to look. */
const RUN = 1000;
/** Rows that the transaction at work has written and that no entry records. */
const OWN_ROWS = 'r.xmin = pg_current_xact_id()::xid AND NOT EXISTS (SELECT FROM changes c WHERE c.entity_id = r.id)';

/**
 * Records in one entry all rows that the transaction of this client has written past the services, a digest for each thousand:
 * so the trail covers what comes in bulk like every other record. The last thing to do before the commit.
 */
export async function recordBulk(client: ClientBase, ctx: RequestContext, secrets: Secrets): Promise<void> {
  const id = uuidv7();
  const changes: Change[] = [];
  for (const type of await recordTypesIn(client))
    for await (const rows of runsOf(client, type, secrets))
      changes.push({ entity: BULK_LOAD, entityId: id, field: 'rows', before: null, after: rows });
  await new Chain().append(client, [{ ctx, event: { name: 'records.loaded', changes } }]);
}

async function* runsOf(client: ClientBase, type: RecordType, secrets: Secrets): AsyncGenerator<BulkRows> {
  const fields = type.fields.map(({ name }) => name);
  let hash = createHash('sha256');
  let [count, first, last] = [0, '', ''];
  const run = (): BulkRows => ({ table: type.table, first, last, count, fields, digest: hash.digest('hex') });
  for await (const { id, values } of storedRecords(client, type, secrets, OWN_ROWS)) {
    if (count === RUN) {
      yield run();
      hash = createHash('sha256');
      count = 0;
    }
    if (count++ === 0) first = id;
    last = id;
    hash.update(
      bulkLine(id, firstFields(type.fields.map((field, i) => new ComparedField(field, values[i], undefined)))),
    );
  }
  if (count > 0) yield run();
}
