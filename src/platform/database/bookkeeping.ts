import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Statements on the primary outside of commands, each on its own: for what is no record and has no history, as the
 * moment a session was last used or the number of failed attempts.
 */
@Injectable()
export class Bookkeeping {
  constructor(private readonly dataSource: DataSource) {}

  async rows<T>(sql: string, parameters: readonly unknown[]): Promise<T[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const { records } = await runner.query(sql, [...parameters], true);
      return records as T[];
    } finally {
      await runner.release();
    }
  }
}
