import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { TestApp } from './app.js';

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Sends these very bytes, more when an answer has begun, and reads what comes until the connection is closed. */
export async function sendRaw(app: TestApp, bytes: string | Buffer, more?: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(app.url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  socket.write(bytes);
  if (more !== undefined) {
    await once(socket, 'readable');
    socket.write(more);
  }
  const said = await readToEnd(socket);
  const end = said.indexOf('\r\n\r\n');
  const [status, ...lines] = said.slice(0, end).split('\r\n');
  const headers = lines.map((line) => [line.split(':', 1)[0]!.toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const); // prettier-ignore
  return { status: Number(status!.split(' ')[1]), headers: new Map(headers), body: said.slice(end + 4) };
}

/** A connection that is broken is at its end as well. */
async function readToEnd(socket: Socket): Promise<string> {
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  await new Promise((done) => {
    socket.on('error', done).on('close', done);
  });
  return Buffer.concat(parts).toString();
}
