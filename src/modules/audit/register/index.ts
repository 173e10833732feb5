import type { ClientBase } from 'pg';
import { historyTypes } from '../../../platform/history/index.js';
import { HistoryOpener, type Secrets } from '../../../platform/secrets/index.js';
import { bulkRowsIn, type BulkCount } from './bulk.js';
import { ComparedField } from './compared.js';
import { recordTypesIn, type RecordType, type StoredField } from './record-types.js';
import { differs, erased, gone, unrecorded } from './register-fault.js';
import { storedRecords, type StoredRecord } from './stored-records.js';
import { recordedStates, type RecordedState } from './recorded-states.js';
import { UNREADABLE } from './values.js';

export { recordBulk } from './record-bulk.js';

/** What came of comparing the tables with the trail. */
export class RegisterVerdict {
  records = 0;
  faults = 0;
  /** The first of them, one sentence each. */
  readonly sentences: string[] = [];

  /** So many sentences are kept; the rest is counted. */
  constructor(private readonly most: number) {}

  add(sentence: string): void {
    if (this.faults++ < this.most) this.sentences.push(sentence);
  }
}

/**
 * Replays the trail and compares it with every record: rows without entries, entries without rows, and every recorded field
 * whose column differs. Table by table along the ids, some thousand rows in memory; to be called within a transaction
 * that sees one state of the database. Values whose key is not on this machine are passed over.
 */
export async function verifyRegister(
  client: ClientBase,
  secrets: Secrets | undefined,
  most = 50,
): Promise<RegisterVerdict> {
  // All rows are wanted, so a plan that is quick with the first ones is the wrong one.
  await client.query('SET LOCAL cursor_tuple_fraction = 1');
  const types = await recordTypesIn(client);
  const verdict = new RegisterVerdict(most);
  const bulk = await bulkRowsIn(client);
  const comparer = new Comparer(verdict, await anonymisedIn(client));
  const recorded = new RecordedCursor(recordedStates(client, types, new HistoryOpener(secrets)));
  for (const type of types) {
    const runs = bulk.get(type.table) ?? [];
    for await (const row of storedRecords(client, type, secrets)) {
      for (const each of await recorded.before(type.table, row.id)) comparer.compare(type, runs, undefined, each);
      comparer.compare(type, runs, row, await recorded.of(type.table, row.id));
    }
    for (const each of await recorded.before(type.table)) comparer.compare(type, runs, undefined, each);
    for (const fault of runs.flatMap((run) => run.fault() ?? [])) verdict.add(`${type.entities[0]}: ${fault}`);
  }
  return verdict;
}

/** The recorded states, taken as the rows of the tables go by: one side of a merge join. */
class RecordedCursor {
  private head: Promise<IteratorResult<RecordedState, void>> | undefined;

  constructor(private readonly records: AsyncGenerator<RecordedState, void>) {}

  /** Those of a table that stand before this id, or all that are left of it: there are no rows of them. */
  async before(table: string, id?: string): Promise<RecordedState[]> {
    const found: RecordedState[] = [];
    for (;;) {
      const next = await this.peek(table);
      if (!next || (id !== undefined && next.id >= id)) return found;
      found.push(next);
      this.head = undefined;
    }
  }
  /** The one of this id. */
  async of(table: string, id: string): Promise<RecordedState | undefined> {
    const next = await this.peek(table);
    if (next?.id !== id) return undefined;
    this.head = undefined;
    return next;
  }
  private async peek(table: string): Promise<RecordedState | undefined> {
    this.head ??= this.records.next();
    const { value } = await this.head;
    return value?.table === table ? value : undefined;
  }
}

/** The people whose key was destroyed on purpose, according to the trail. */
async function anonymisedIn(client: ClientBase): Promise<ReadonlySet<string>> {
  const erasing = [...historyTypes()].flatMap(([entity, { fields }]) =>
    Object.entries(fields).flatMap(([name, { erases }]) => (erases ? [`${entity}.${name}`] : [])),
  );
  const { rows } = await client.query<{ id: string }>(
    `SELECT DISTINCT entity_id AS id FROM changes WHERE action = 'CHANGE' AND entity || '.' || field = ANY ($1)`,
    [erasing],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Of an older record the trail did not record all that it records today: see `Stored`. */
function isOlder({ name, since, impliedBy }: StoredField, recorded: RecordedState | undefined): boolean {
  if (since !== undefined) return !!recorded && !recorded.fields.has(since);
  return impliedBy !== undefined && !recorded?.fields.has(name) && (recorded?.fields.get(impliedBy)?.times ?? 0) > 1;
}

class Comparer {
  constructor(
    private readonly verdict: RegisterVerdict,
    private readonly anonymised: ReadonlySet<string>,
  ) {}

  compare(type: RecordType, runs: readonly BulkCount[], row: StoredRecord | undefined, recorded?: RecordedState): void {
    if (recorded?.erased !== undefined && !this.anonymised.has(recorded.erased))
      return this.verdict.add(erased(recorded));
    const fields = type.fields.map((field, i) => {
      const none = field.kind === 'list' ? [] : null;
      const stored = row ? row.values[i] : none;
      return new ComparedField(field, isOlder(field, recorded) ? UNREADABLE : stored, recorded?.fields.get(field.name));
    });
    if (!row) {
      if (fields.some((each) => !each.isInitial(each.expected))) this.verdict.add(gone(type, recorded!));
      return;
    }
    this.verdict.records++;
    const run = runs.find((each) => each.recorded.first <= row.id && row.id <= each.recorded.last);
    if (run && fields.some((each) => !each.isInitial(each.first))) {
      run.add(row.id, fields);
      for (const each of fields.filter((field) => (field.recorded || !run.covers(field)) && !field.agreesLast))
        this.verdict.add(differs(type, row.id, recorded, each));
    } else if (!recorded) this.verdict.add(unrecorded(type, row.id));
    else for (const each of fields) if (!each.agrees) this.verdict.add(differs(type, row.id, recorded, each));
  }
}
