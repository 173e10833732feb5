import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import type { Statement } from './plan.js';
import { Pools } from './pools.js';
import { PreparedStatements } from './prepared-statements.js';

/** Takes statements one after the other: a command's transaction, or a snapshot that is only read. */
export type Queries = Pick<EntityManager, 'query'>;

/** So many rows of a stream are in memory at once. */
const BATCH = 200;

/** How statements of the read path reach PostgreSQL. */
@Injectable()
export class ReadPool {
  private readonly prepared = new PreparedStatements();

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
  async *stream({ text }: Statement, values: unknown[]): AsyncGenerator<string[]> {
    const client = await this.pools.of(false).connect();
    let isOpen = true;
    try {
      await client.query(BEGIN);
      await client.query(`DECLARE stream NO SCROLL CURSOR FOR ${text}`, values);
      const next = { text: `FETCH ${BATCH} FROM stream`, rowMode: 'array' as const };
      for (;;) {
        const { rows } = await client.query<[string]>(next);
        if (rows.length > 0) yield rows.map(([row]) => row);
        if (rows.length < BATCH) break;
      }
    } catch (error) {
      isOpen = false;
      throw error;
    } finally {
      if (isOpen) await client.query('ROLLBACK').catch(() => (isOpen = false));
      client.release(!isOpen);
    }
  }

  async explain({ text }: Statement, values: unknown[]): Promise<unknown> {
    const explained = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`;
    return (await this.pools.of(true).query<{ 'QUERY PLAN': unknown }>(explained, values)).rows[0]!['QUERY PLAN'];
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

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
