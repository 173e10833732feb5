import { spawn, type ChildProcess } from 'node:child_process';

export interface Served {
  readonly url: string;
  readonly child: ChildProcess;
}

/** Starts a server of the bench as a process of its own and waits until it answers. */
export async function serve(file: string, port: number, env: Record<string, string>): Promise<Served> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'warn', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // Whatever ends the bench takes its servers along.
  process.once('exit', () => child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 600; i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const answered = await fetch(`${url}/metrics`).then(
      () => true,
      () => false,
    );
    if (answered) return { url, child };
  }
  throw new Error(`${file} did not start`);
}

export async function stop({ child }: Served): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** CPU seconds spent and bytes resident, as the process itself counts them. */
export async function usage({ url }: Served): Promise<{ cpu: number; memory: number }> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const read = (metric: string): number => Number(new RegExp(`^${metric} (\\S+)`, 'm').exec(text)?.[1]);
  return { cpu: read('process_cpu_seconds_total'), memory: read('process_resident_memory_bytes') };
}
