import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { clearing } from './clearing.js';
import { recordedProperties } from './derived.columns.js';
import { PartialDateColumns, partialDateColumns } from './partial-date.columns.js';

const COLUMNS = `
  SELECT c.relname || '.' || a.attname AS name FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped`;

/** What the entities say of the columns of a table, and how values of the history lie in them. */
@Injectable()
export class DatabaseColumns implements OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  /** Fails at the start where an entity has a column that no migration has made. */
  async onApplicationBootstrap(): Promise<void> {
    const rows: { name: string }[] = await this.dataSource.query(COLUMNS);
    const there = new Set(rows.map(({ name }) => name));
    const missing = this.dataSource.entityMetadatas
      .flatMap(({ tableName, columns }) => columns.map(({ databaseName }) => `${tableName}.${databaseName}`))
      .filter((each) => !there.has(each));
    if (missing.length > 0)
      throw new Error(`No migration in migrations/index.ts makes ${[...new Set(missing)].join(', ')}`);
  }

  /** The properties of the records of a table that their history tells. */
  recorded(table: string): string[] {
    return this.dataSource.entityMetadatas
      .filter(({ tableName, target }) => tableName === table && typeof target === 'function')
      .flatMap(({ target }) => recordedProperties(target as never));
  }

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
