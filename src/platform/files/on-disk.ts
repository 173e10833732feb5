import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Content } from './file-store.js';

/** Lends a place for one file on this machine. Whatever goes wrong, nothing of it stays. */
export async function onDisk<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-'));
  try {
    return await work(join(folder, 'file'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes a file as it comes. */
export async function writeTo(
  path: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Pick<Content, 'sha256' | 'size'>> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    content,
    async function* (parts: AsyncIterable<Uint8Array>) {
      for await (const part of parts) {
        hash.update(part);
        size += part.length;
        yield part;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return { sha256: hash.digest('hex'), size };
}
