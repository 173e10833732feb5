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

/** PostgreSQL takes at most 100 arguments to a function, so a wide object is glued from several. */
const PAIRS_PER_CALL = 50;

/** `json_build_object` keeps the order of the fields, as GraphQL wants it. */
export function jsonObject(pairs: readonly (readonly [string, string])[]): string {
  const build = (part: typeof pairs): string =>
    `json_build_object(${part.map(([key, sql]) => `${literal(key)}, ${sql}`).join(', ')})`;
  if (pairs.length <= PAIRS_PER_CALL) return build(pairs);
  const parts: string[] = [];
  for (let i = 0; i < pairs.length; i += PAIRS_PER_CALL) parts.push(build(pairs.slice(i, i + PAIRS_PER_CALL)));
  const glued = parts.map((part) => `substr(${part}::text, 2, length(${part}::text) - 2)`).join(` || ',' || `);
  return `('{' || ${glued} || '}')::json`;
}
