import type { Table } from './declaration.js';

/** One row source of a statement: its alias, the joins that hang on it, and which of its columns are used. */
export class Frame {
  readonly joins: string[] = [];
  private readonly used = new Set<string>();

  constructor(
    readonly alias: string,
    /** The row that decides who may see what of this one: itself, unless it is shown as it once was. */
    private readonly present?: Frame,
  ) {}

  readonly table: Table = (column) => {
    this.used.add(column);
    return `${this.alias}.${column}`;
  };
  /** Names columns of the row as it is today: rights are never judged by how it was. */
  get today(): Table {
    return this.present?.today ?? this.table;
  }
  names(): Iterable<string> {
    return this.used;
  }
  /** The columns that a subselect under this frame must hand on. */
  columns(): string {
    return [...this.used].map((column) => `${this.alias}.${column}`).join(', ');
  }
  /** The same without those that a search adds to the row. */
  ownColumns(): string {
    const own = [...this.used].filter((column) => !column.startsWith('match_'));
    return [...new Set(['id', ...own])].map((column) => `${this.alias}.${column}`).join(', ');
  }
  /** A row source that shares the joins of this one: a to-one relation joined beside it. */
  beside(alias: string): Frame {
    const frame = new Frame(alias);
    (frame as { joins: string[] }).joins = this.joins;
    return frame;
  }
  from(source: string): string {
    return [source, ...this.joins].join(' ');
  }
}

/** A single SQL literal: names of fields and types, never anything a client typed freely. */
export const literal = (text: string): string => `'${text.replace(/'/g, "''")}'`;
