import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from './process.js';

export interface Lock {
  release(): void;
}

/** A live process holds the lock. */
export class LockHeld extends Error {
  constructor(
    readonly pid: number,
    readonly file: string,
  ) {
    super(`Process ${pid} holds ${file}`);
  }
}

interface Note {
  pid: number;
  start: string;
  nonce: string;
}

/** A note is written in one go right after its file appears; one still empty after this long has lost its writer. */
const UNFINISHED_MS = 2000;

/**
 * Takes a lock that dies with its process, and takes over the lock of a dead one.
 *
 * Two processes may find the same dead lock at once. So whoever wants to replace it must first hold a second lock named
 * after the nonce of the dead one, and look again: a note can only be replaced by the holder of its own second lock.
 */
export async function takeLock(file: string): Promise<Lock> {
  const mine: Note = { pid: process.pid, start: processStart(process.pid) ?? '', nonce: randomUUID() };
  const lock: Lock = { release: () => void (readNote(file)?.nonce === mine.nonce && rmSync(file, { force: true })) };
  for (;;) {
    if (writeNew(file, mine)) return lock;
    const found = readNote(file);
    if (found === undefined) await sleep(20);
    else if (isAlive(found)) throw new LockHeld(found.pid, file);
    else if (await replace(file, found, mine)) return lock;
  }
}

async function replace(file: string, dead: Note, mine: Note): Promise<boolean> {
  const claim = await takeLock(`${file}.${dead.nonce}`);
  try {
    if (readNote(file)?.nonce !== dead.nonce) return false;
    const next = `${file}.${mine.nonce}`;
    writeNew(next, mine);
    renameSync(next, file);
    return true;
  } finally {
    claim.release();
  }
}

function writeNew(file: string, note: Note): boolean {
  try {
    writeFileSync(file, JSON.stringify(note), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined: gone, or not written to its end yet; in both cases worth another look. */
function readNote(file: string): Note | undefined {
  let text: string;
  let changed: number;
  try {
    changed = statSync(file).mtimeMs;
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as Note;
  } catch {
    const unfinished = Date.now() - changed < UNFINISHED_MS;
    return unfinished ? undefined : { pid: 0, start: '', nonce: `unfinished-${Math.round(changed)}` };
  }
}

function isAlive(note: Note): boolean {
  const start = processStart(note.pid);
  return start !== undefined && start === note.start;
}
