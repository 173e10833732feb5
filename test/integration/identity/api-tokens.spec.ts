import { startApp, type Client, type TestApp } from '../../support/app.js';
import { dayFromToday, eventually, Offices, refusedWith, type Holder } from '../../support/offices.js';
import type { Input } from '../../support/register.js';

let app: TestApp;
let offices: Offices;
let owner: Holder;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
  owner = await offices.holder({ role: 'secretary', area: '330000000' });
});
afterAll(() => app.close());

const READ = '{ people { totalCount } }';
const usual = (): Input => ({ name: 'есеп бағдарламасы', permissions: ['people.read'], expiresOn: dayFromToday(30) });

interface Made {
  readonly id: string;
  readonly secret: string;
  readonly ask: Client;
}
async function token(of: Holder, input: Input = {}): Promise<Made> {
  const { data, errors } = await of.ask(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id } problems { code } } }',
    { input: { ...usual(), ...input } },
  );
  expect([errors, data.createApiToken.problems]).toEqual([[], []]);
  const { secret, apiToken } = data.createApiToken;
  const ask: Client = (document, variables, options) => app.graphql(document, variables, { token: secret, ...options });
  return { id: apiToken.id, secret, ask };
}

describe('an API token', () => {
  it('is shown once, has the form that scanners look for, and is stored as a hash only', async () => {
    const { id, secret } = await token(owner);
    expect(secret).toMatch(/^birlik_[A-Za-z0-9_-]{49}$/);
    const [row] = await app.dataSource.query('SELECT t::text AS text, token_hash FROM api_tokens t WHERE id = $1', [
      id,
    ]);
    expect(row.text).not.toContain(secret.slice(7));
    expect(row.token_hash).toMatch(/^[0-9a-f]{64}$/);
    const changes = await app.dataSource.query('SELECT after::text FROM changes WHERE entity_id = $1', [id]);
    expect(JSON.stringify(changes)).not.toMatch(new RegExp(`${secret.slice(7)}|${row.token_hash}`));
  });

  it('acts for its account, with those of its permissions that the account holds', async () => {
    const { ask } = await token(owner, { permissions: ['people.read', 'people.write'] });
    expect(await refusedWith(ask, READ)).toEqual([]);
    expect(await refusedWith(ask, '{ awards { totalCount } }')).toEqual(['FORBIDDEN']);
    const { me } = (await ask('{ me { account { id } permissions permissionsInWords } }', {}, { language: 'ru' })).data;
    expect(me).toEqual({
      account: { id: owner.id },
      permissions: ['people.read', 'people.write'],
      permissionsInWords: ['область Жетісу: может читать записи, может вносить и исправлять записи'],
    });
  });

  it('loses what its account loses', async () => {
    const holder = await offices.holder();
    const grant = await offices.give(holder.id, { role: 'reader' });
    const { ask } = await token(holder);
    expect(await refusedWith(ask, READ)).toEqual([]);
    await offices.revoke(grant);
    expect(await refusedWith(ask, READ)).toEqual(['FORBIDDEN']);
    await offices.register.done('disableAccount', { id: holder.id, expectedVersion: 1, reason: 'ә' });
    expect(await refusedWith(ask, READ)).toEqual(['UNAUTHENTICATED']);
  });

  it.each<[string, Input, string[]]>([
    ['a permission that does not exist', { permissions: ['people.fly'] }, ['UNKNOWN_PERMISSION permissions.0']],
    [
      'what its account does not hold',
      { permissions: ['people.read', 'awards.write'] },
      ['BEYOND_YOUR_RIGHTS permissions.1'],
    ],
    ['an end in the past', { expiresOn: '2020-01-01' }, ['DAY_PASSED expiresOn']],
    ['more than a year', { expiresOn: dayFromToday(368) }, ['EXPIRES_TOO_LATE expiresOn']],
  ])('is not made with %s', async (_, wrong, refusals) => {
    expect(await owner.register.refusals('createApiToken', { ...usual(), ...wrong })).toEqual(refusals);
  });

  it('carries no right to give rights, and makes no tokens', async () => {
    const admin = await offices.holder({ role: 'administrator' });
    const permissions = ['identity.accounts', 'identity.grants', 'identity.roles'];
    expect(await admin.register.refusals('createApiToken', { ...usual(), permissions })).toEqual(
      permissions.map((_, i) => `NOT_FOR_TOKENS permissions.${i}`),
    );
    const { id, ask } = await token(admin);
    // Even when the row says otherwise.
    await app.dataSource.query('UPDATE api_tokens SET permissions = $2 WHERE id = $1', [id, permissions]);
    const give = `mutation { giveGrant(input: { accountId: "${owner.id}", role: "reader" }) { problems { code } } }`;
    await eventually(async () => expect(await refusedWith(ask, READ)).toEqual(['FORBIDDEN']));
    expect(await refusedWith(ask, give)).toEqual(['FORBIDDEN']);
    const make =
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret problems { code } } }';
    const { data } = await ask(make, { input: usual() });
    expect(data.createApiToken).toEqual({ secret: null, problems: [{ code: 'NOT_BY_TOKEN' }] });
  });

  it('is not made by the administrator’s token, which has no account', async () => {
    expect(await offices.register.refusals('createApiToken', usual())).toEqual(['NO_ACCOUNT']);
  });

  it('ends when it is revoked: by its owner, by who manages the account, and by nobody else', async () => {
    const [mine, other] = [await token(owner), await token(owner)];
    const stranger = await offices.holder({ role: 'analyst' });
    expect(await stranger.register.refusals('revokeApiToken', { id: mine.id })).toEqual(['OUT_OF_REACH id']);
    expect(await refusedWith(mine.ask, READ)).toEqual([]);
    await owner.register.done('revokeApiToken', { id: mine.id });
    await offices.register.done('revokeApiToken', { id: other.id, reason: 'жарияланып кетті' });
    for (const { ask } of [mine, other]) expect(await refusedWith(ask, READ)).toEqual(['UNAUTHENTICATED']);
    expect(await owner.register.refusals('revokeApiToken', { id: mine.id })).toEqual(['TOKEN_ENDED id']);
  });

  it('ends with its time', async () => {
    const { id, ask } = await token(owner);
    expect(await refusedWith(ask, READ)).toEqual([]);
    await app.dataSource.query(
      `UPDATE api_tokens SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = $1`,
      [id],
    );
    await eventually(async () => expect(await refusedWith(ask, READ)).toEqual(['UNAUTHENTICATED']));
  });

  it('is refused when a letter is wrong', async () => {
    const { secret } = await token(owner);
    const wrong = secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    expect((await app.graphql(READ, {}, { token: wrong })).status).toBe(401);
  });

  it('tells when it was last used, and is listed to its owner alone and to who sees accounts', async () => {
    const holder = await offices.holder({ role: 'reader' });
    const { id, ask, secret } = await token(holder);
    const list = '{ apiTokens { id name permissions lastUsedAt revokedAt accountId } }';
    const listed = {
      id,
      name: 'есеп бағдарламасы',
      permissions: ['people.read'],
      lastUsedAt: null,
      revokedAt: null,
      accountId: holder.id,
    };
    expect((await holder.ask(list)).data.apiTokens).toEqual([listed]);
    await ask(READ);
    const used: string = (await holder.ask(list)).data.apiTokens[0].lastUsedAt;
    expect(Math.abs(Date.parse(used) - Date.now())).toBeLessThan(60_000);
    expect(JSON.stringify((await holder.ask(list)).data)).not.toContain(secret);
    const all = '{ apiTokens(all: true) { id } }';
    expect(await refusedWith(holder.ask, all)).toEqual(['FORBIDDEN']);
    const auditor = await offices.holder({ role: 'auditor' });
    expect((await auditor.ask(list)).data.apiTokens).toEqual([]);
    expect((await auditor.ask(all)).data.apiTokens).toContainEqual({ id });
  });
});
