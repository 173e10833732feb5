import { zip } from '../../src/platform/sheets/zip.js';
import type { Json, TestApp } from './app.js';
import { ADMIN_TOKEN } from './settings.js';

/** An answer of an address of files; `body` is read as JSON where it is some. */
export interface FileAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly body: Json;
}
type Headed = Readonly<Record<string, string>>;

const answerOf = async (response: Response): Promise<FileAnswer> => {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    body: isJson ? JSON.parse(bytes.toString()) : null,
  };
};
const bearer = (token: string): Headed => ({ authorization: `Bearer ${token}` });

/** Status, code and argument of a refusal. */
export const codeOf = ({ status, body }: FileAnswer): unknown[] => [
  status,
  body?.errors?.[0].extensions.code,
  body?.errors?.[0].extensions.argument,
];

/** A form with these parts, in their order. */
export function form(
  ...parts: readonly (readonly [field: string, content: Buffer | string, name?: string])[]
): FormData {
  const data = new FormData();
  for (const [field, content, name] of parts)
    if (name === undefined) data.append(field, content.toString());
    else data.append(field, new Blob([content as Buffer<ArrayBuffer>]), name);
  return data;
}

export async function send(
  { url }: TestApp,
  body: RequestInit['body'],
  token = ADMIN_TOKEN,
  headers: Headed = {},
): Promise<FileAnswer> {
  return answerOf(await fetch(`${url}/files`, { method: 'POST', body, headers: { ...bearer(token), ...headers } }));
}
/** Brings a file; fails when it is refused. */
export async function bring(app: TestApp, content: Buffer | string, name = 'скан.pdf', token?: string): Promise<Json> {
  const { status, body } = await send(app, form(['file', content, name]), token);
  if (status !== 201) throw new Error(`The file was refused: ${JSON.stringify(body)}`);
  return body;
}
export async function take(
  { url }: TestApp,
  path: string,
  token = ADMIN_TOKEN,
  init: { method?: string; headers?: Headed } = {},
): Promise<FileAnswer> {
  return answerOf(await fetch(url + path, { ...init, headers: { ...bearer(token), ...init.headers } }));
}

/** A document that is a PDF as far as anybody looks, with something of its own in it. */
export const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`);

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** A picture of one point, with something of its own after its end, where nobody looks. */
export const png = (text: string, more = 0): Buffer =>
  Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from(text), Buffer.alloc(more)]);

export async function archive(entries: Readonly<Record<string, string>>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of zip(Object.entries(entries).map(([name, text]) => ({ name, text: [text] }))))
    parts.push(part);
  return Buffer.concat(parts);
}
const typesOf = (main: string): string =>
  `<Types><Override PartName="/x.xml" ContentType="application/vnd.${main}.main+xml"/></Types>`;
const WORD = 'openxmlformats-officedocument.wordprocessingml.document';
/** Word itself puts the list of types first, LibreOffice last. */
export const docx = (): Promise<Buffer> =>
  archive({ '_rels/.rels': '<a/>', 'word/x.xml': '<b/>'.repeat(50_000), '[Content_Types].xml': typesOf(WORD) });
export const xlsm = (): Promise<Buffer> => archive({ '[Content_Types].xml': typesOf('ms-excel.sheet.macroEnabled') });
export const odt = (): Promise<Buffer> =>
  archive({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<c/>' });
