import type { ClientBase } from 'pg';
import { historyTypes } from '../../../platform/history/index.js';
import { HistoryOpener, type Secrets } from '../../../platform/secrets/index.js';
import { bulkRowsIn, type BulkCount } from './bulk.js';
import { ComparedField } from './compared.js';
import { recordTypesIn, type RecordType, type StoredField } from './record-types.js';
import { differs, erased, gone, untold } from './register-fault.js';
import { storedRecords, type StoredRecord } from './stored-records.js';
import { toldRecords, type ToldRecord } from './told-records.js';
import { UNREADABLE } from './values.js';

export { tellBulk } from './tell-bulk.js';

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
 * Replays the trail and compares it with every record: what is there untold, what is told and not there, and every recorded
 * field that says something else. Table by table along the ids, some thousand rows in memory; to be called within a transaction
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
  const told = new ToldAhead(toldRecords(client, types, new HistoryOpener(secrets)));
  for (const type of types) {
    const runs = bulk.get(type.table) ?? [];
    for await (const row of storedRecords(client, type, secrets)) {
      for (const each of await told.before(type.table, row.id)) comparer.compare(type, runs, undefined, each);
      comparer.compare(type, runs, row, await told.of(type.table, row.id));
    }
    for (const each of await told.before(type.table)) comparer.compare(type, runs, undefined, each);
    for (const fault of runs.flatMap((run) => run.fault() ?? [])) verdict.add(`${type.entities[0]}: ${fault}`);
  }
  return verdict;
}

/** The records that the trail tells of, taken as the rows of the tables go by. */
class ToldAhead {
  private head: Promise<IteratorResult<ToldRecord, void>> | undefined;

  constructor(private readonly records: AsyncGenerator<ToldRecord, void>) {}

  /** Those of a table that stand before this id, or all that are left of it: there are no rows of them. */
  async before(table: string, id?: string): Promise<ToldRecord[]> {
    const found: ToldRecord[] = [];
    for (;;) {
      const next = await this.peek(table);
      if (!next || (id !== undefined && next.id >= id)) return found;
      found.push(next);
      this.head = undefined;
    }
  }
  /** The one of this id. */
  async of(table: string, id: string): Promise<ToldRecord | undefined> {
    const next = await this.peek(table);
    if (next?.id !== id) return undefined;
    this.head = undefined;
    return next;
  }
  private async peek(table: string): Promise<ToldRecord | undefined> {
    this.head ??= this.records.next();
    const { value } = await this.head;
    return value?.table === table ? value : undefined;
  }
}

/** Of whom the trail tells that the key was destroyed on purpose. */
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

/** Of an older record the trail has not told all that it tells today: see `Stored`. */
function isOlder({ name, since, impliedBy }: StoredField, told: ToldRecord | undefined): boolean {
  if (since !== undefined) return !!told && !told.fields.has(since);
  return impliedBy !== undefined && !told?.fields.has(name) && (told?.fields.get(impliedBy)?.times ?? 0) > 1;
}

class Comparer {
  constructor(
    private readonly verdict: RegisterVerdict,
    private readonly anonymised: ReadonlySet<string>,
  ) {}

  compare(type: RecordType, runs: readonly BulkCount[], row: StoredRecord | undefined, told?: ToldRecord): void {
    if (told?.erased !== undefined && !this.anonymised.has(told.erased)) return this.verdict.add(erased(told));
    const fields = type.fields.map((field, i) => {
      const none = field.kind === 'list' ? [] : null;
      const stored = row ? row.values[i] : none;
      return new ComparedField(field, isOlder(field, told) ? UNREADABLE : stored, told?.fields.get(field.name));
    });
    if (!row) {
      if (fields.some((each) => !each.isInitial(each.expected))) this.verdict.add(gone(type, told!));
      return;
    }
    this.verdict.records++;
    const run = runs.find((each) => each.told.first <= row.id && row.id <= each.told.last);
    if (run && fields.some((each) => !each.isInitial(each.first))) {
      run.add(row.id, fields);
      for (const each of fields.filter((field) => (field.told || !run.covers(field)) && !field.agreesLast))
        this.verdict.add(differs(type, row.id, told, each));
    } else if (!told) this.verdict.add(untold(type, row.id));
    else for (const each of fields) if (!each.agrees) this.verdict.add(differs(type, row.id, told, each));
  }
}
