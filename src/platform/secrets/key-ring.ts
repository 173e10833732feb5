import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';

/** 32 random bytes, and the four by which sealed values name them. */
export interface DataKey {
  readonly id: Buffer;
  readonly bytes: Buffer;
}
const keyOf = (bytes: Buffer): DataKey => ({
  id: createHash('sha256').update('birlik data key').update(bytes).digest().subarray(0, 4),
  bytes,
});

/** The data keys this process has, the newest first: of the environment, or of a file that only its owner can read. */
export class KeyRing {
  private constructor(
    readonly keys: readonly DataKey[],
    /** Where they come from, as a person is told it. */
    readonly place: string,
    private readonly file?: string,
  ) {}

  static of({ dataKeys, dataDir }: Settings): KeyRing {
    if (dataKeys.length > 0) return new KeyRing(dataKeys.map(keyOf), 'BIRLIK_DATA_KEY and BIRLIK_DATA_KEYS_OLD');
    const file = join(dataDir, 'data-key');
    return new KeyRing(readKeys(file), file, file);
  }

  find(id: Buffer): DataKey | undefined {
    return this.keys.find((key) => key.id.equals(id));
  }
  /** False when the environment gives the keys: only who sets it can add one. */
  get isKept(): boolean {
    return this.file !== undefined;
  }
  /** The ring with a new key in front, kept on disk before it is used. */
  withNewKey(): KeyRing {
    return this.keep([keyOf(randomBytes(32)), ...this.keys]);
  }
  /** The ring without all but one key. */
  withOnly(key: DataKey): KeyRing {
    return this.keep([key]);
  }

  private keep(keys: readonly DataKey[]): KeyRing {
    writeKeys(this.file!, keys, this.keys.length === 0);
    // Of two first starts at the same time one has made the file, and both use it.
    return new KeyRing(readKeys(this.file!), this.place, this.file);
  }
}

/** One JSON line for each key. */
function readKeys(file: string): DataKey[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => keyOf(Buffer.from((JSON.parse(line) as { key: string }).key, 'base64')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`The data keys of ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

/** Whole or not at all: a crash leaves the file before it. The first file never replaces one of another process. */
function writeKeys(file: string, keys: readonly DataKey[], first: boolean): void {
  mkdirSync(join(file, '..'), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  const line = ({ id, bytes }: DataKey): string =>
    `${JSON.stringify({ id: id.toString('hex'), key: bytes.toString('base64') })}\n`;
  writeSync(handle, keys.map(line).join(''));
  fsyncSync(handle);
  closeSync(handle);
  if (!first) return renameSync(draft, file);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
