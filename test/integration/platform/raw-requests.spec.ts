import { startApp, type TestApp } from '../../support/app.js';
import { sendRaw } from '../../support/raw.js';

/** Requests byte by byte, which no client of HTTP would send. */
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('what never becomes a request', () => {
  const HOST = 'Host: birlik';
  const POST = `POST /graphql HTTP/1.1\r\n${HOST}\r\nContent-Type: application/json`;
  it.each([
    ['an address without end', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n\r\n`, 431, 'HEAD_TOO_LARGE'],
    ['headers without end', `GET / HTTP/1.1\r\n${HOST}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEAD_TOO_LARGE'],
    ['a method that HTTP does not know', `FOO / HTTP/1.1\r\n${HOST}\r\n\r\n`, 400, 'BAD_REQUEST'],
    ['a byte that no address has', Buffer.from(`GET /\xff HTTP/1.1\r\n${HOST}\r\n\r\n`, 'latin1'), 400, 'BAD_REQUEST'],
    ['a chunk without size', `${POST}\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`, 400, 'BAD_REQUEST'],
    ['a length that is no number', `${POST}\r\nContent-Length: two\r\n\r\n{}`, 400, 'BAD_REQUEST'],
    ['no HTTP at all', 'Сәлем\r\n\r\n', 400, 'BAD_REQUEST'],
  ] as const)('is refused as all else is, in Kazakh: %s', async (_what, bytes, status, code) => {
    const answer = await sendRaw(app, bytes);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(answer.body)),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      connection: 'close',
    });
    expect(JSON.parse(answer.body)).toEqual({
      errors: [{ message: expect.stringMatching(/[әғқңөұүһі]/), extensions: { code } }],
    });
    expect((await app.admin('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('a whole address with its host', () => {
  const get = (address: string): ReturnType<typeof sendRaw> =>
    sendRaw(app, `GET ${address} HTTP/1.1\r\nHost: birlik\r\nAccept-Language: en\r\nConnection: close\r\n\r\n`);

  it.each(['http://birlik/health/live', 'HTTP://birlik:80/health/live?a=%ff'])('is read: %s', async (address) => {
    expect(await get(address)).toMatchObject({ status: 200, body: '{"status":"ok"}' });
  });

  it.each(['http://[', 'http://', 'http://birlik/%ff', 'ftp://birlik/health/live', 'x://', '*'])(
    'is found nowhere where it is none: %s',
    async (address) => {
      const { status, headers, body } = await get(address);
      expect(status).toBe(404);
      expect(headers.get('content-security-policy')).toContain(`default-src 'none'`);
      expect((JSON.parse(body) as { errors: unknown[] }).errors).toMatchObject([
        { message: 'There is no such record.', extensions: { code: 'NOT_FOUND' } },
      ]);
    },
  );
});
