import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const run = (program: string, ...args: string[]): string | undefined => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** The name may hold blanks and brackets, so the fields are counted from the last closing bracket. */
function linuxStat(pid: number): { name: string; state: string; ticks: string } | undefined {
  const line = read(`/proc/${pid}/stat`);
  if (line === undefined) return undefined;
  const end = line.lastIndexOf(')');
  const fields = line.slice(end + 2).split(' ');
  return { name: line.slice(line.indexOf('(') + 1, end), state: fields[0] ?? '', ticks: fields[19] ?? '' };
}

/**
 * When the process began, as a mark that no later process with the same number can have; undefined when it is dead.
 * A zombie counts as dead: where nobody reaps (PID 1 of many containers) it would otherwise hold its lock for ever.
 */
export function processStart(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    if (!stat || stat.state === 'Z' || stat.state === 'X') return undefined;
    return `${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''}/${stat.ticks}`;
  }
  if (process.platform === 'win32') {
    return run('powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`);
  }
  const line = run('ps', '-o', 'stat=,lstart=', '-p', String(pid));
  return line === undefined || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '');
}

/** The program's bare name, such as `postgres`; undefined when the process is dead. */
export function processName(pid: number): string | undefined {
  if (processStart(pid) === undefined) return undefined;
  if (process.platform === 'linux') return linuxStat(pid)?.name;
  if (process.platform === 'win32') {
    return run('powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).ProcessName`);
  }
  return run('ps', '-o', 'comm=', '-p', String(pid))?.replace(/^.*\//, '');
}
