import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Statement } from './plan.js';

/** A statement is prepared when it has come back this often, and at most so many are: each lives in every session. */
const PREPARE_AFTER = 3;
const MAX_PREPARED = 300;
const MAX_COUNTED = 5000;

interface PooledDriver {
  readonly master: Pool;
  readonly slaves: readonly Pool[];
}

/** The pg pools behind TypeORM's data source: reads skip its query layer, the settings and the sessions are the same. */
@Injectable()
export class ReadPool {
  private readonly uses = new Map<string, number>();
  private prepared = 0;
  private nextReplica = 0;

  constructor(private readonly dataSource: DataSource) {}

  /** Reads from a replica where there is one; `fresh` reads what was just committed. */
  async run(made: Statement, values: unknown[], fresh: boolean): Promise<string | null> {
    const name = this.nameOf(made);
    const { rows } = await this.pool(fresh).query<[string | null]>({
      text: made.text,
      values,
      rowMode: 'array',
      ...(name && { name }),
    });
    return rows[0]![0];
  }

  /** Rows of a statement that no document asked for; from a replica where there is one. */
  async rows<Row extends object>(text: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool(false).query<Row>({ text, values })).rows;
  }

  /** Several statements that see one moment on one server; from a replica where there is one. */
  async snapshot<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner('slave');
    try {
      return await runner.manager.transaction('REPEATABLE READ', async (db) => {
        await db.query('SET TRANSACTION READ ONLY');
        return work(db);
      });
    } finally {
      await runner.release();
    }
  }

  async explain(made: Statement, values: unknown[]): Promise<unknown> {
    const { rows } = await this.pool(true).query<{ 'QUERY PLAN': unknown }>(
      `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${made.text}`,
      values,
    );
    return rows[0]!['QUERY PLAN'];
  }

  private pool(fresh: boolean): Pool {
    const { master, slaves } = this.dataSource.driver as unknown as PooledDriver;
    return fresh || slaves.length === 0 ? master : slaves[this.nextReplica++ % slaves.length]!;
  }

  private nameOf(made: Statement): string | undefined {
    const uses = (this.uses.get(made.name) ?? 0) + 1;
    if (uses > PREPARE_AFTER) return made.name;
    if (uses === PREPARE_AFTER && ++this.prepared > MAX_PREPARED) return undefined;
    if (this.uses.size > MAX_COUNTED) this.forgetRare();
    this.uses.set(made.name, uses);
    return undefined;
  }

  private forgetRare(): void {
    for (const [name, uses] of this.uses) if (uses < PREPARE_AFTER) this.uses.delete(name);
  }
}
