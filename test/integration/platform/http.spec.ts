import { execute } from '../../support/database.js';
import { startApp, type TestApp } from '../../support/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${app.url}${path}`, { headers });

describe('beside GraphQL', () => {
  it('says that it lives and that it is ready, each part by name', async () => {
    expect(await (await get('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await get('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ok', checks: { database: 'ok', migrations: 'ok', collation: 'ok' } });
  });

  it('is not ready while a migration is missing', async () => {
    const [removed] = await execute<{ id: number; timestamp: string; name: string }>(
      app.ownerUrl,
      'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING *',
    );
    const ready = await get('/health/ready');
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
    expect(((await ready.json()) as { checks: { migrations: string } }).checks.migrations).toContain('not up to date');
    await execute(app.ownerUrl, 'INSERT INTO migrations VALUES ($1, $2, $3)', [
      removed!.id,
      removed!.timestamp,
      removed!.name,
    ]);
  });

  it('counts requests by route for Prometheus, without what was asked', async () => {
    await app.admin('{ people(search: "Құпия") { totalCount } }');
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d+/);
    expect(text).not.toContain('Құпия');
  });

  it('answers in the form of GraphQL what is no GraphQL', async () => {
    const post = (body: string): Promise<Response> =>
      fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const malformed = await post('{bad');
    expect([malformed.status, await codesOf(malformed)]).toEqual([400, ['BAD_REQUEST']]);
    const large = await post(JSON.stringify({ query: 'a'.repeat(5_000_000) }));
    expect([large.status, await codesOf(large)]).toEqual([413, ['REQUEST_TOO_LARGE']]);
    const nowhere = await get('/nowhere');
    expect([nowhere.status, await codesOf(nowhere)]).toEqual([404, ['NOT_FOUND']]);
    expect((await app.admin('{ people { totalCount } }')).errors).toEqual([]);
  });

  it('refuses a wrong token, and a simple request that a foreign page could send', async () => {
    const wrong = await app.graphql('{ people { totalCount } }', {}, { token: 'wrong' });
    expect(wrong.errors.map((each) => each.extensions.code)).toEqual(['UNAUTHENTICATED']);
    const simple = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(simple.status).toBeGreaterThanOrEqual(400);
  });

  it('shows no stack and no SQL when something breaks, and names the request', async () => {
    await execute(app.ownerUrl, 'ALTER TABLE award_types RENAME TO hidden_award_types');
    const { errors } = await app.admin('{ awardTypes { nodes { code } } }');
    await execute(app.ownerUrl, 'ALTER TABLE hidden_award_types RENAME TO award_types');
    expect(errors).toEqual([
      { message: 'Ішкі қате.', extensions: { code: 'INTERNAL', requestId: expect.any(String) as string } },
    ]);
  });
});

const codesOf = async (response: Response): Promise<string[]> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors.map(
    (each) => each.extensions.code,
  );
