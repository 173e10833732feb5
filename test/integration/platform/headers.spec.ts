import type { FastifyInstance } from 'fastify';
import { createApp } from '../../../src/app.js';
import { Settings } from '../../../src/platform/config/settings.js';
import { testDatabase } from '../../support/database.js';
import { settingsOfTests } from '../../support/settings.js';

type Stop = () => Promise<void>;

/** With a route that breaks: nothing of ours does so on demand. */
async function serve(env: NodeJS.ProcessEnv): Promise<{ url: string; stop: Stop }> {
  const database = await testDatabase();
  const app = await createApp(new Settings({ ...settingsOfTests, ...env }), database.url);
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  fastify.get('/breaks', () => {
    throw new Error('SELECT secret FROM table');
  });
  await app.listen(0, '127.0.0.1');
  const stop = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { url: await app.getUrl(), stop };
}

let plain: { url: string; stop: Stop };
let secure: { url: string; stop: Stop };
beforeAll(async () => {
  plain = await serve({});
  secure = await serve({ BIRLIK_PUBLIC_URL: 'https://birlik.example' });
});
afterAll(async () => {
  await plain.stop();
  await secure.stop();
});

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};
const DENY_ALL = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";
const graphql = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{__typename}"}' };

describe('every answer', () => {
  it.each([
    ['/graphql', 200, graphql],
    ['/graphql', 400, { ...graphql, body: '{bad' }],
    ['/graphql', 415, { ...graphql, headers: { 'content-type': 'application/xml' } }],
    ['/graphql', 405, { method: 'PUT' }],
    ['/nowhere', 404, {}],
    ['/%ff', 404, {}],
    ['/breaks', 500, {}],
    ['/health/live', 200, {}],
  ] as [string, number, RequestInit][])(
    'of %s (%i) allows a browser nothing, and is kept by nobody',
    async (path, status, init) => {
      const response = await fetch(`${plain.url}${path}`, init);
      expect(response.status).toBe(status);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        ...EVERYWHERE,
        'content-security-policy': DENY_ALL,
        'cache-control': 'no-store',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(await response.text()).not.toContain('secret');
    },
  );

  it('holds browsers to TLS where there is TLS, and only there', async () => {
    const told = async (url: string): Promise<string | null> =>
      (await fetch(`${url}/graphql`, graphql)).headers.get('strict-transport-security');
    expect([await told(secure.url), await told(plain.url)]).toEqual(['max-age=31536000', null]);
  });
});
