import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { keepSecretFile, readSecretFile } from './secret-file.js';

const KEY_BYTES = 32;

/** Random bytes, and the four by which sealed values name them. */
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
    return this.keep([keyOf(randomBytes(KEY_BYTES)), ...this.keys]);
  }
  /** The ring without all but one key. */
  withOnly(key: DataKey): KeyRing {
    return this.keep([key]);
  }

  private keep(keys: readonly DataKey[]): KeyRing {
    const line = ({ id, bytes }: DataKey): string =>
      `${JSON.stringify({ id: id.toString('hex'), key: bytes.toString('base64') })}\n`;
    keepSecretFile(this.file!, keys.map(line).join(''), this.keys.length === 0);
    // Of two first starts at the same time one has made the file, and both use it.
    return new KeyRing(readKeys(this.file!), this.place, this.file);
  }
}

/** One JSON line for each key. */
function readKeys(file: string): DataKey[] {
  try {
    return keysIn(readSecretFile(file) ?? '');
  } catch (error) {
    throw new Error(`The data keys of ${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function keysIn(text: string): DataKey[] {
  return text.split('\n').flatMap((line, i) => {
    if (line === '') return [];
    const key = keyInLine(line);
    if (key?.length !== KEY_BYTES) throw new Error(`line ${i + 1} is not valid`);
    return [keyOf(key)];
  });
}

/** Undefined where there is none. What the parser says is told to nobody: it quotes the line, and the line is the key. */
function keyInLine(line: string): Buffer | undefined {
  try {
    return Buffer.from((JSON.parse(line) as { key: string }).key, 'base64');
  } catch {
    return undefined;
  }
}
