import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { processName, processStart } from './process.js';

/** What a server writes into `postmaster.pid` of its data directory. */
export interface Postmaster {
  pid: number;
  directory: string;
  port: number;
  ready: boolean;
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid = '', directory = '', , port = '', , , , status = ''] = lines;
  return { pid: Number(pid), directory, port: Number(port), ready: status.trim() === 'ready' };
}

/** Whether the server of the file still lives: the number alone may by now belong to a zombie or to somebody else. */
export function isServing(postmaster: Postmaster, cluster: string): boolean {
  if (processStart(postmaster.pid) === undefined) return false;
  if (!processName(postmaster.pid)?.startsWith('postgres')) return false;
  return process.platform === 'linux' ? worksIn(postmaster.pid, cluster) : isSamePath(postmaster.directory, cluster);
}

/** By the directory a server works in, not by its name: a data directory may be copied or moved while it runs. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(cluster)];
    return its.dev === ours.dev && its.ino === ours.ino;
  } catch {
    // Root without CAP_SYS_PTRACE, as in most containers, may not follow `cwd` of another user's process.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  }
}

function isSamePath(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
