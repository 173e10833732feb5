import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { clearing } from './clearing.js';
import { PartialDateColumns, partialDateColumns } from './partial-date.columns.js';

/** How values of the history lie in the columns of a table. */
@Injectable()
export class DatabaseColumns {
  constructor(private readonly dataSource: DataSource) {}

  /** What anonymising puts into a record: see `clearing`. */
  clearing(entity: EntityTarget<ObjectLiteral>, kept: readonly string[]): object {
    return clearing(this.dataSource.getMetadata(entity), kept);
  }

  /**
   * The columns of a row with these fields, named and valued as `snapshot` keeps them. What the table has no column for
   * (lists that hang on the row) is left out.
   */
  of(table: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const metadata = this.dataSource.entityMetadatas.find((each) => each.tableName === table);
    if (!metadata) throw new Error(`The table ${table} has no entity`);
    const embedded = new Map(metadata.embeddeds.map((each) => [each.propertyName, each.type]));
    return Object.fromEntries(
      metadata.columns.flatMap(({ propertyPath, databaseName }) => {
        const [name, part] = propertyPath.split('.') as [string, string?];
        if (!(name in fields)) return [];
        const value =
          embedded.get(name) === PartialDateColumns ? partialDateColumns(fields[name] as string) : fields[name];
        const own = part === undefined ? value : (value as Record<string, unknown> | null)?.[part];
        return [[databaseName, own ?? null]];
      }),
    );
  }
}
