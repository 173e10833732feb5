import { spawn, type ChildProcess } from 'node:child_process';

/** Birlik as a process of its own, as `npm start` has it. */
export interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** Starts one with these settings and no others; whatever ends the tests takes it along. */
export function startProcess(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      process.off('exit', end);
      resolve(code);
    }),
  );
  return { child, output: () => text, ended };
}

/** Waits for what another process does, as long as it runs. */
export async function whileRunning<T>(
  look: () => T | undefined | Promise<T | undefined>,
  { output, child }: Started,
): Promise<T> {
  while (child.exitCode === null) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`That did not happen: ${output()}`);
}

/** The address it prints when it is ready. */
export const addressOf = (started: Started): Promise<string> =>
  whileRunning(() => /ready after [^:]*: +(http:\/\/\S+)/.exec(started.output())?.[1], started);
