import { createHash, type Hash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { ComparedField } from './compared.js';
import { Bag, normal, UNREADABLE } from './values.js';

/** The entity under which the trail records rows that came without entries of their own, up to a thousand at a time. */
export const BULK_LOAD = 'BulkLoad';

/** Records of one table, in the order of their ids. */
export interface BulkRows {
  readonly table: string;
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** The fields that were recorded then, and so are in the digest. */
  readonly fields: readonly string[];
  /** SHA-256 over a line of canonical JSON for each: its id and every recorded field that says something. */
  readonly digest: string;
}

export const bulkLine = (id: string, fields: readonly (readonly [string, unknown])[]): string => {
  const said = fields.map(([name, value]) => [name, Array.isArray(value) ? new Bag(value).items : normal(value)]);
  return `${canonicalJson({ id, ...Object.fromEntries(said) })}\n`;
};

/** The fields of a record as they came, but for those that say nothing. */
export const firstFields = (fields: readonly ComparedField[]): (readonly [string, unknown])[] =>
  fields.filter((each) => !each.isInitial(each.first)).map((each) => [each.field.name, each.first] as const);

/** One recorded run of rows, counted and hashed anew while its rows go by. */
export class BulkCount {
  private readonly hash: Hash = createHash('sha256');
  private count = 0;
  private isReadable = true;

  constructor(readonly recorded: BulkRows) {}

  add(id: string, fields: readonly ComparedField[]): void {
    this.count++;
    if (fields.some(({ first }) => first === UNREADABLE)) this.isReadable = false;
    else this.hash.update(bulkLine(id, firstFields(fields.filter((each) => this.covers(each)))));
  }
  /** Whether the digest covers the field. */
  covers({ field }: ComparedField): boolean {
    return this.recorded.fields.includes(field.name);
  }
  /** What is wrong, when all rows have gone by; undefined: they are those that came. */
  fault(): string | undefined {
    const { count, first, last, digest } = this.recorded;
    const run = `the ${count} rows that came in bulk from ${first} to ${last}`;
    if (this.count !== count) return `of ${run} ${this.count} are there`;
    if (this.isReadable && this.hash.digest('hex') !== digest) return `of ${run} one or more are not as they came`;
    return undefined;
  }
}

/** All runs of rows that the trail records, by table and first id. */
export async function bulkRowsIn(client: ClientBase): Promise<Map<string, BulkCount[]>> {
  const { rows } = await client.query<{ rows: BulkRows }>(
    `SELECT after AS rows FROM changes WHERE entity = '${BULK_LOAD}' AND field = 'rows' ORDER BY after ->> 'table', after ->> 'first'`,
  );
  const found = new Map<string, BulkCount[]>();
  for (const { rows: recorded } of rows)
    found.set(recorded.table, [...(found.get(recorded.table) ?? []), new BulkCount(recorded)]);
  return found;
}
