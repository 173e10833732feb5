import { isUuid } from '../../kernel/uuid.js';
import { refusals, requestError } from '../problems/index.js';

/** What a cursor must hold to fit a list: its type with the name of its order, and the types of its keys (the id comes last). */
export interface CursorShape {
  readonly name: string;
  readonly types: readonly string[];
}

/** Cursors are made by PostgreSQL (see `Rows.cursor`): base64 of `[order, key…, id]`. A foreign one is refused. */
export function readCursor(text: unknown, shape: CursorShape): unknown[] {
  const refuse = (): never => {
    throw requestError(refusals.INVALID_CURSOR);
  };
  if (typeof text !== 'string' || text.length > 2000) return refuse();
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
  } catch {
    return refuse();
  }
  if (!Array.isArray(parsed) || parsed.length !== shape.types.length + 2) return refuse();
  const [name, ...keys] = parsed as unknown[];
  const fits = shape.types.every((type, i) => fitsType(type, keys[i]));
  return name === shape.name && fits && isUuid(String(keys.at(-1))) ? keys : refuse();
}

function fitsType(type: string, key: unknown): boolean {
  if (type === 'integer') return Number.isSafeInteger(key);
  if (type === 'float8') return typeof key === 'number';
  if (type === 'text') return typeof key === 'string' && !key.includes('\u0000');
  return typeof key === 'string' && (/^-?infinity$/.test(key) || !Number.isNaN(Date.parse(key)));
}

export const cursorValue =
  (shape: CursorShape, index: number) =>
  (text: unknown): unknown =>
    readCursor(text, shape)[index];
