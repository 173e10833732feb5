import { createHash } from 'node:crypto';
import { ADMIN_TOKEN } from './settings.js';
import type { Json, TestApp } from './app.js';

export interface ExportOptions {
  readonly token?: string | undefined;
  readonly language?: string;
  readonly signal?: AbortSignal;
}

/** Asks for a list as a file; `query` as it stands in the address. */
export function askExport(
  app: TestApp,
  list: string,
  query: Readonly<Record<string, string>> = {},
  { token = ADMIN_TOKEN, language = 'kk', signal }: ExportOptions = {},
): Promise<Response> {
  const asked = new URLSearchParams(query).toString();
  return fetch(`${app.url}/export/${list}?${asked}`, {
    headers: { 'accept-language': language, ...(token !== '' && { authorization: `Bearer ${token}` }) },
    ...(signal && { signal }),
  });
}

/** The lines of a CSV without the byte order mark; fails when it is refused. */
export async function csvOf(
  app: TestApp,
  list: string,
  query: Readonly<Record<string, string>>,
  options?: ExportOptions,
): Promise<string[]> {
  const text = await file(await askExport(app, list, { format: 'csv', ...query }, options));
  return text.toString().slice(1).trimEnd().split('\r\n');
}

/** The records of a JSONL; fails when it does not say that it is whole, or says so wrongly. */
export async function recordsOf(
  app: TestApp,
  list: string,
  query: Readonly<Record<string, string>> = {},
  options?: ExportOptions,
): Promise<Json[]> {
  const text = (await file(await askExport(app, list, { format: 'jsonl', ...query }, options))).toString();
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  const records = body.split('\n').slice(0, -1);
  const sha256 = createHash('sha256').update(body).digest('hex');
  expect(JSON.parse(text.slice(body.length))).toMatchObject({ complete: true, rows: records.length, sha256 });
  return records.map((line) => JSON.parse(line) as Json);
}

export async function file(response: Response): Promise<Buffer> {
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`The export was refused: ${body.toString()}`);
  return body;
}
