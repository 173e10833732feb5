import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, tokenWith, type TestApp } from '../../../support/app.js';
import { bring, codeOf, docx, form, odt, pdf, send, xlsm } from '../../../support/files.js';
import { eventually } from '../../../support/offices.js';
import { registerOf, type Register } from '../../../support/register.js';
import { ADMIN_TOKEN } from '../../../support/settings.js';

let app: TestApp;
let register: Register;
/** Where files lie while they come. */
const spool = mkdtempSync(join(tmpdir(), 'files-'));
const { TMPDIR } = process.env;

beforeAll(async () => {
  process.env['TMPDIR'] = spool;
  app = await startApp({ BIRLIK_FILE_MB: '1' });
  register = registerOf(app);
});
afterAll(async () => {
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  rmSync(spool, { recursive: true });
  await app.close();
});

describe('the type of a file', () => {
  const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==', 'base64'); // prettier-ignore
  const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
  const TIFF = Buffer.concat([Buffer.from('49492a0008000000010000010300010000000100000000000000', 'hex'), Buffer.alloc(64)]); // prettier-ignore

  it.each<[string, () => Promise<Buffer> | Buffer | string, string, string]>([
    ['a picture called a document', () => PNG, 'image/png', 'скан.pdf.png'],
    ['a photograph', () => JPEG, 'image/jpeg', 'скан.pdf.jpg'],
    ['a scan of a scanner', () => TIFF, 'image/tiff', 'скан.pdf.tif'],
    ['a text', () => 'Ұлы дала\tәні\r\n', 'text/plain', 'скан.pdf.txt'],
    ['a page, which is a text here and runs nowhere', () => '<html><script>1</script>', 'text/plain', 'скан.pdf.txt'],
    ['a document of an office, its list of types last', docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'скан.pdf.docx'],
    ['a document of a free office', odt, 'application/vnd.oasis.opendocument.text', 'скан.pdf.odt'],
  ])('is judged by its content: %s', async (_, content, type, name) => {
    expect(await bring(app, await content())).toMatchObject({ type, name });
  }); // prettier-ignore

  it.each<[string, () => Promise<Buffer> | Buffer | string]>([
    ['a programme', () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a table with macros', xlsm],
    ['an archive', async () => (await docx()).subarray(0, 100)],
    ['XML', () => '<?xml version="1.0"?><a/>'],
    ['a text with a control character', () => 'бір\u0007екі'],
    ['a text in another encoding', () => Buffer.from([0xd2, 0xb1, 0xff, 0x41])],
    ['a text cut within a letter', () => Buffer.from('ұ').subarray(0, 1)],
  ])('is none that is taken in: %s', async (_, content) => {
    const body = form(['file', await content(), 'құжат.pdf']);
    expect(codeOf(await register.unchanged(() => send(app, body)))).toEqual([415, 'FILE_TYPE', 'file']);
  });

  it('is a row: what an administrator of the database adds is taken in', async () => {
    await app.dataSource.query(`INSERT INTO file_types VALUES ('image/gif', '{gif}')`);
    expect(await bring(app, 'GIF89a\u0001\u0000\u0001\u0000', 'a')).toMatchObject({ type: 'image/gif', name: 'a.gif' });
  });
});

describe('a request that brings no file', () => {
  const one = pdf('бір');
  it.each<[string, () => RequestInit['body'], unknown[], Readonly<Record<string, string>>?]>([
    ['nothing', () => null, [415, 'NOT_A_FORM', undefined]],
    ['JSON', () => '{}', [415, 'NOT_A_FORM', undefined], { 'content-type': 'application/json' }],
    ['the file alone', () => one as Buffer<ArrayBuffer>, [415, 'NOT_A_FORM', undefined], { 'content-type': 'application/pdf' }],
    ['a form without boundary', () => 'x', [400, 'BROKEN_FORM', undefined], { 'content-type': 'multipart/form-data' }],
    ['a form that breaks off', () => '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n%PDF-', [400, 'BROKEN_FORM', undefined], { 'content-type': 'multipart/form-data; boundary=x' }],
    ['an empty form', () => new FormData(), [400, 'ONE_FILE', 'file']],
    ['a text instead of a file', () => form(['file', 'мәтін']), [400, 'ONE_FILE', 'file']],
    ['a file under another name', () => form(['scan', one, 'a.pdf']), [400, 'ONE_FILE', 'scan']],
    ['two files', () => form(['file', one, 'a.pdf'], ['file', pdf('екі'), 'b.pdf']), [400, 'ONE_FILE', 'file']],
    ['a text beside the file', () => form(['file', one, 'a.pdf'], ['note', 'мәтін']), [400, 'ONE_FILE', 'note']],
    ['an empty file', () => form(['file', '', 'a.pdf']), [400, 'FILE_EMPTY', 'file']],
    ['a file of a byte too much', () => form(['file', Buffer.concat([one, Buffer.alloc(1024 * 1024 - one.length + 1)]), 'a.pdf']), [413, 'FILE_TOO_LARGE', 'file']],
    ['a file of many bytes too much', () => form(['file', Buffer.alloc(3 * 1024 * 1024), 'a.pdf']), [413, 'FILE_TOO_LARGE', 'file']],
  ])('is refused and leaves no trace: %s', async (_, body, refusal, headers = {}) => {
    expect(codeOf(await register.unchanged(() => send(app, body(), undefined, headers)))).toEqual(refusal);
    expect(readdirSync(spool)).toEqual([]);
  }); // prettier-ignore

  it('says what is wrong in the language asked for', async () => {
    const { body } = await send(app, form(['file', '', 'a.pdf']), undefined, { 'accept-language': 'ru' });
    expect(body.errors[0].message).toBe('Файл пуст.');
  });

  it('is refused before it is read where nobody asks, or who may not', async () => {
    const body = (): FormData => form(['file', one, 'a.pdf']);
    const answers = [await send(app, body(), 'nobody-at-all'), await send(app, body(), tokenWith('sources.write'))];
    expect(answers.map(codeOf)).toEqual([
      [401, 'UNAUTHENTICATED', undefined],
      [403, 'FORBIDDEN', undefined],
    ]);
  });

  it('leaves no trace where it says that more comes than does', async () => {
    await register.unchanged(async () => {
      const { hostname, port } = new URL(app.url);
      const socket = createConnection({ host: hostname, port: Number(port) });
      socket.on('error', () => undefined);
      const lines = ['POST /files HTTP/1.1', 'host: a', `authorization: Bearer ${ADMIN_TOKEN}`, 'content-length: 9000', 'content-type: multipart/form-data; boundary=x', '', '--x', 'content-disposition: form-data; name="file"; filename="a"', '', '%PDF-1.7']; // prettier-ignore
      socket.write(lines.join('\r\n'));
      await eventually(() => expect(readdirSync(spool)).not.toEqual([]));
      socket.destroy();
      await eventually(() => expect(readdirSync(spool)).toEqual([]));
    });
  });

  it('is refused for an account whose files wait in great number', async () => {
    const token = tokenWith('files.add');
    const { id } = await bring(app, pdf('күткен'), 'a.pdf', token);
    await app.dataSource.query(
      `INSERT INTO uploads SELECT gen_random_uuid(), sha256, account, name, brought_at FROM uploads, generate_series(2, 50) WHERE id = $1`,
      [id],
    );
    const refused = await send(app, form(['file', one, 'a.pdf']), token);
    expect(codeOf(refused)).toEqual([429, 'TOO_MANY_UPLOADS', undefined]);
    expect(refused.headers.get('retry-after')).toBe('86400');
    await app.dataSource.query(`DELETE FROM uploads WHERE account = 'tester'`);
  });

  it('of another address is no form', async () => {
    const response = await fetch(`${app.url}/export/sources`, { method: 'POST', body: form(['file', one, 'a.pdf']) });
    expect(response.status).toBe(415);
  });
});
