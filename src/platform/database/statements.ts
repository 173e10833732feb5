import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Single statements on the primary that are neither a query of the API nor a command, each on its own: who asks, the moment
 * a session was last used, the number of failed attempts. What people change goes through `UnitOfWork`, what they
 * read through the read path.
 */
@Injectable()
export class Statements {
  constructor(private readonly dataSource: DataSource) {}

  async run<R>(sql: string, values: readonly unknown[]): Promise<R[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const { records } = await runner.query(sql, [...values], true);
      return records as R[];
    } finally {
      await runner.release();
    }
  }
}
