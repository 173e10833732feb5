import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { busy } from '../problems/index.js';
import type { Statement } from './plan.js';
import { Pools } from './pools.js';
import { PreparedStatements } from './prepared-statements.js';
import { BEGIN, Snapshot } from './snapshot.js';

/** Takes statements one after the other: a command's transaction, or a snapshot that is only read. */
export type Queries = Pick<EntityManager, 'query'>;

/** How statements of the read path reach PostgreSQL. */
@Injectable()
export class ReadPool {
  private readonly prepared = new PreparedStatements();
  /** How many long readings each account has here. */
  private readonly long = new Map<string, number>();

  constructor(private readonly pools: Pools) {}

  /** Reads from a replica where there is one; `fresh` reads what was just committed. */
  run({ name: statement, text }: Statement, values: unknown[], fresh: boolean): Promise<string | null> {
    const name = this.prepared.nameOf(statement);
    return this.with(fresh, async (client) => {
      if (name) await this.prepared.use(client, name);
      const query = { text, values, rowMode: 'array' as const, ...(name && { name }) };
      return (await client.query<[string | null]>(query)).rows[0]![0];
    });
  }

  /** Rows of a statement that no document asked for; from a replica where there is one. */
  async rows<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.pools.of(false).query<Row>({ text, values })).rows;
  }

  /** Several statements that see one moment on one server; from a replica where there is one. */
  snapshot<T>(work: (db: Queries) => Promise<T>): Promise<T> {
    return this.with(false, async (client) => {
      const query: Queries['query'] = async (text, values: unknown[] = []) =>
        (await client.query(text, values)).rows as never;
      await client.query(BEGIN);
      const result = await work({ query });
      await client.query('COMMIT');
      return result;
    });
  }

  /**
   * The texts of a statement's rows, some at a time, as fast as they are taken; all of one moment. The timeout of a
   * statement holds for each batch. Whoever leaves early closes the cursor.
   */
  async *stream(statement: Statement, values: unknown[]): AsyncGenerator<string[]> {
    const snapshot = await Snapshot.open(this.pools.of(false));
    try {
      yield* snapshot.rows(statement, values);
    } finally {
      await snapshot.close();
    }
  }

  /**
   * For what is read for as long as it takes. Half of the connections at the most: the others are for short questions.
   * Undefined: the account has all its places here. It takes no connection to be told so, which another might need.
   */
  async openLong(account: string, places: number): Promise<Snapshot | undefined> {
    const pool = this.pools.of(false);
    const own = this.long.get(account) ?? 0;
    if (own >= places) return undefined;
    const all = [...this.long.values()].reduce((sum, each) => sum + each, 0);
    if (all >= (pool.options.max ?? 0) / 2) throw busy();
    this.long.set(account, own + 1);
    return Snapshot.openLong(pool, () => this.left(account));
  }
  private left(account: string): void {
    const own = this.long.get(account)! - 1;
    if (own > 0) this.long.set(account, own);
    else this.long.delete(account);
  }

  /** The plan that runs: a prepared statement is planned without its values, `EXPLAIN` of a text with them. */
  explain({ text }: Statement, values: readonly unknown[]): Promise<unknown> {
    return this.with(true, async (client) => {
      const given = values.length > 0 ? `(${values.map((each) => asLiteral(client, each)).join(', ')})` : '';
      await client.query(`PREPARE explained AS ${text}`);
      const explained = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE explained${given}`;
      const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(explained);
      await client.query('DEALLOCATE explained');
      return rows[0]!['QUERY PLAN'];
    });
  }

  /** A connection for as long as the work takes; one on which it failed may hold anything and is not used again. */
  private async with<T>(fresh: boolean, work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pools.of(fresh).connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

function asLiteral(client: PoolClient, value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  const bytes = (each: Buffer): string => `\\x${each.toString('hex')}`;
  if (Buffer.isBuffer(value)) return client.escapeLiteral(bytes(value));
  if (Array.isArray(value)) {
    const items = value.map((each: unknown) => JSON.stringify(Buffer.isBuffer(each) ? bytes(each) : each));
    return client.escapeLiteral(`{${items.join(',')}}`);
  }
  if (value instanceof Date) return client.escapeLiteral(value.toISOString());
  return client.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}
