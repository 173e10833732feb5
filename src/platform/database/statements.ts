import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Single statements on the primary that are neither a query of the API nor a command: who asks, what was seen last.
 * What people change goes through `UnitOfWork`, what they read through the read path.
 */
@Injectable()
export class Statements {
  constructor(private readonly dataSource: DataSource) {}

  run<R extends object>(sql: string, values: readonly unknown[]): Promise<R[]> {
    return this.dataSource.query(sql, [...values]);
  }
}
