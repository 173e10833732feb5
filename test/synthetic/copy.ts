import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';

export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

/** A cell of a bytea column. */
export const bytes = (value: Buffer): string => `\\x${value.toString('hex')}`;

/** Writes rows into a table of the register that is filled. */
export type Copy = (table: string, columns: readonly string[], rows: Iterable<Row>) => Promise<void>;

const CHUNK_CHARACTERS = 64 * 1024;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function encode(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return cell.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found);
  return typeof cell === 'boolean' ? (cell ? 't' : 'f') : String(cell);
}

function* chunksOf(rows: Iterable<Row>): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(encode).join('\t')}\n`;
    if (chunk.length >= CHUNK_CHARACTERS) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk) yield chunk;
}

/** Sends rows while they are being made: the driver's back pressure keeps only a chunk of them in memory. */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<Row>,
): Promise<number> {
  const target = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunksOf(rows)), target);
  return target.rowCount;
}
