import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory: each database that is copied or dropped there makes or removes 1,400 of them at once. */
const MEMORY = '/dev/shm';
/** Bytes; a whole run needs a tenth of it. */
const ROOM = 4e9;

/** The fastest place for throw-away data that has the room. */
export function throwAwayPlace(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ROOM ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** How the folders are named, before the process that made them. */
export const PREFIX = 'birlik-test-';

/** A new folder there, for a database server. Its maker removes it; of one that was killed, the next run does. */
export const newFolder = (): string => mkdtempSync(join(throwAwayPlace(), `${PREFIX}${process.pid}-`));
