import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '../../support/app.js';
import { newFolder } from '../../support/folder.js';

/** As a browser asks for a page. */
const PAGE = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const DESK = '<!doctype html><title>desk</title>';
const EDITOR = '<!doctype html><title>editor</title>';
const SCRIPT = 'console.log("Сәлем")';

const folder = newFolder();
const desk = join(folder, 'web');
let app: TestApp;
beforeAll(async () => {
  mkdirSync(join(desk, 'assets'), { recursive: true });
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(desk, name), content);
  write('index.html', DESK);
  write('graphiql.html', EDITOR);
  write('icon.svg', '<svg/>');
  write('assets/main-Ab_1.js', SCRIPT);
  write('assets/main-Ab_1.js.br', brotliCompressSync(SCRIPT));
  write('assets/main-Ab_1.js.gz', gzipSync(SCRIPT));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  app = await startApp({}, desk);
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
/** As it is, past the tidying of addresses that `fetch` does. */
function get(path: string, headers: Record<string, string> = PAGE, method = 'GET', of = app): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(of.url);
    request({ hostname, port, method, path, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('a page of the desk', () => {
  it.each(['/', '/people', '/people/01890000-0000-7000-8000-000000000000', '/people?q=%D3%98%D0%BB%D1%96%D1%88', '/certificates/1/'])(
    'stands at %s, and may load from this server alone',
    async (path) => {
      const { status, headers, text } = await get(path);
      expect([status, text, headers['cache-control'], headers['content-type']]).toEqual([200, DESK, 'no-cache', 'text/html; charset=utf-8']); // prettier-ignore
      const policy = headers['content-security-policy'] as string;
      expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'.*script-src 'self';.*object-src 'none'/);
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/);
    },
  ); // prettier-ignore

  it('is not sent again to whoever has it', async () => {
    const { headers } = await get('/');
    const again = await get('/people', { ...PAGE, 'if-none-match': headers.etag! });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is asked for by its head, too', async () => {
    const { status, headers, text } = await get('/people', PAGE, 'HEAD');
    expect([status, headers['content-length'], text]).toEqual([200, String(DESK.length), '']);
  });

  it.each([
    ['GET', '/people', {}],
    ['GET', '/people', { accept: '*/*' }],
    ['GET', '/people', { accept: 'application/json' }],
    ['POST', '/people', PAGE],
    ['GET', '/nowhere.html', PAGE],
    ['GET', '/.git/config', PAGE],
    ['GET', '/people/%00', PAGE],
  ])('is not what is found by %s %s %j', async (method, path, headers) => {
    const { status, text } = await get(path, headers, method);
    expect([status, text]).toEqual([404, expect.stringContaining('"NOT_FOUND"')]);
  });

  it('is not in the way of other answers', async () => {
    expect((await get('/health/live')).text).toBe('{"status":"ok"}');
    expect((await get('/graphql')).status).toBe(400);
    const refused = await get('/verify/none/at/all');
    expect([refused.status, refused.text]).toEqual([404, expect.stringContaining('<h1>Бет ашылмады</h1>')]);
    const put = await get('/', PAGE, 'PUT');
    expect([put.status, put.headers.allow]).toEqual([405, 'GET']);
  });
});

describe('a file of the desk', () => {
  const asset = '/assets/main-Ab_1.js';

  it.each(['br', 'gzip'])('comes smaller to whoever takes %s, and stays with the browser', async (encoding) => {
    const { status, headers } = await get(asset, { 'accept-encoding': encoding });
    expect([status, headers['content-encoding'], headers['cache-control'], headers.vary]).toEqual([200, encoding, 'public, max-age=31536000, immutable', 'accept-encoding']); // prettier-ignore
    expect(headers['content-type']).toMatch(/javascript; charset=utf-8$/);
  });

  it('comes as it is to everybody else', async () => {
    expect((await get(asset)).text).toBe(SCRIPT);
    expect(await get('/icon.svg')).toMatchObject({ status: 200, text: '<svg/>', headers: { 'cache-control': 'no-cache' } });
  }); // prettier-ignore

  it.each([
    `${asset}.br`,
    '/assets/other.js',
    '/assets/',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets/main-Ab_1.js%00',
    '/..%2fsecret.txt',
    '/../secret.txt',
    '//secret.txt',
    '/graphiql.html',
    '/index.html',
  ])('is none at %s', async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
    expect(text).toContain('"NOT_FOUND"');
  });
});

describe('GraphiQL', () => {
  it('may have workers, and be framed by the desk', async () => {
    const { status, headers, text } = await get('/graphiql?query=%7B%20__typename%20%7D');
    expect([status, text, headers['x-frame-options']]).toEqual([200, EDITOR, 'SAMEORIGIN']);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'.*frame-ancestors 'self';script-src 'self';.*worker-src 'self'$/,
    );
  });
});

it('without a built desk says so, and serves everything else', async () => {
  const bare = await startApp({}, join(folder, 'none'));
  for (const path of ['/', '/graphiql'])
    expect(await get(path, PAGE, 'GET', bare)).toMatchObject({ status: 503, text: expect.stringMatching(/^The desk is not built: .+\n$/) }); // prettier-ignore
  expect((await get('/people', PAGE, 'GET', bare)).status).toBe(404);
  expect((await bare.admin('{ people { totalCount } }')).errors).toEqual([]);
  await bare.close();
});
