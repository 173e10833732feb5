import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SealedColumns } from './sealed-columns.js';
import { Secrets } from './secrets.js';
import { ERASED, SubjectKeys } from './subject-keys.js';

/** Whether a value of the history was erased together with the person it told about. */
export const isErased = (value: unknown): boolean => JSON.stringify(value) === JSON.stringify(ERASED);

/** The sealed parts of what was recorded, for those who read it. */
@Injectable()
export class SealedHistory {
  constructor(
    private readonly dataSource: DataSource,
    private readonly subjects: SubjectKeys,
    private readonly secrets: Secrets,
    private readonly columns: SealedColumns,
  ) {}

  /** Values as they were recorded, in one statement; `ERASED` in the place of those that nobody can open any more. */
  open(values: readonly unknown[], db: Pick<EntityManager, 'query'> = this.dataSource.manager): Promise<unknown[]> {
    return this.subjects.open(db, values);
  }

  /** The sealed columns of a row for plain values that were recorded under the name of the column (`iin` for `iin_sealed`). */
  columnsOf(table: string, id: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const own = this.columns.all().filter((each) => each.table === table);
    return Object.fromEntries(
      own.flatMap(({ sealed, context }) => {
        const field = sealed.replace(/_sealed$/, '');
        if (!(field in fields)) return [];
        const plain = fields[field] as string | null;
        return [[sealed, plain && `\\x${this.secrets.seal(plain, context(id)).toString('hex')}`]];
      }),
    );
  }
}
