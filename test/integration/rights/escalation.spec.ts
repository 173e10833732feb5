import { startApp, type TestApp } from '../../support/app.js';
import { dayFromToday, Offices, refusedWith, type Holder } from '../../support/offices.js';
import { refusalsOf, type Input } from '../../support/register.js';

/** Nobody gives more than they hold: not by a grant, a substitution, a role, or a token. */
let app: TestApp;
let offices: Offices;
/** Keeps grants, reads and records people: in Jetisu. */
let chief: Holder;
let clerk: Holder;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
  const reads = ['reference.read', 'organizations.read', 'people.read'];
  await offices.role('chief', ...reads, 'identity.read', 'identity.grants', 'identity.roles', 'people.write');
  await offices.role('people_writer', 'people.read', 'people.write');
  await offices.role('awarder', 'people.read', 'awards.write');
  chief = await offices.holder({ role: 'chief', area: '330000000' });
  clerk = await offices.holder();
});
afterAll(() => app.close());

const area = async (code: string): Promise<string> => offices.register.area(code);

describe('who keeps grants in one region', () => {
  it('gives there, and in the districts below, what they hold themselves', async () => {
    for (const code of ['330000000', '331000000']) {
      const input = { accountId: clerk.id, role: 'people_writer', areaId: await area(code) };
      expect(await chief.register.done('giveGrant', input)).toBeDefined();
    }
  });

  it.each<[string, string | null]>([
    ['in another region', '790000000'],
    ['everywhere', null],
  ])('gives nothing %s, also not to themselves', async (_, code) => {
    const areaId = code && (await area(code));
    for (const accountId of [clerk.id, chief.id])
      expect(await chief.register.refusals('giveGrant', { accountId, role: 'people_writer', areaId })).toEqual([
        'OUT_OF_REACH role',
      ]);
  });

  it('gives no role with a permission they lack there, though they hold it elsewhere', async () => {
    await offices.give(chief.id, { role: 'awarder', area: '790000000' });
    const input = { accountId: clerk.id, role: 'awarder', areaId: await area('330000000') };
    expect(await chief.register.refusals('giveGrant', input)).toEqual(['BEYOND_YOUR_RIGHTS role']);
  });

  it('gives in an organization when it and all below it lie in the region', async () => {
    const inside = await offices.register.body('кеңес', { areaId: await area('331000000') });
    const input = { accountId: clerk.id, role: 'people_writer', organizationId: inside };
    await chief.register.done('giveGrant', input);
    await offices.register.body('комитет', { areaId: await area('790000000'), parentId: inside });
    expect(await chief.register.refusals('giveGrant', input)).toEqual(['OUT_OF_REACH role']);
  });

  it('lets nobody stand in for whoever holds more or elsewhere', async () => {
    const secretary = await offices.holder();
    const elsewhere = await offices.give(secretary.id, { role: 'people_writer', area: '790000000' });
    const more = await offices.give(secretary.id, { role: 'secretary', area: '330000000' });
    const substitute = (id: string): Input => ({ id, accountId: clerk.id, validUntil: dayFromToday(5) });
    expect(await chief.register.refusals('substituteGrant', substitute(elsewhere))).toEqual(['NOT_FOUND id']);
    expect(await chief.register.refusals('substituteGrant', substitute(more))).toEqual(['BEYOND_YOUR_RIGHTS id']);
  });

  it('takes no grant elsewhere', async () => {
    const grant = await offices.give(clerk.id, { role: 'reader' });
    const input = { id: grant, expectedVersion: 1, reason: 'ә' };
    expect(await chief.register.refusals('revokeGrant', input)).toEqual(['NOT_FOUND id']);
  });

  it('changes no role, because it would change everywhere', async () => {
    const role = await offices.roleByCode('chief');
    const correction = { id: role.id, expectedVersion: role.version, permissions: role.permissions.slice(1) };
    expect(await chief.register.refusals('correctRole', correction)).toEqual(['OUT_OF_REACH id']);
    const fresh = { code: 'mine', name: { kk: 'менікі' }, permissions: ['people.read'] };
    expect(await chief.register.refusals('createRole', fresh)).toEqual(['OUT_OF_REACH']);
    expect(await chief.register.refusals('retireRole', { id: role.id, expectedVersion: role.version })).toEqual([
      'OUT_OF_REACH id',
    ]);
  });
});

describe('what is held for a time, or as a substitute', () => {
  it('is given until the same day at the latest', async () => {
    const until = dayFromToday(10);
    const timed = await offices.holder({ role: 'chief', area: '330000000', validUntil: until });
    const give = { accountId: timed.id, role: 'people_writer', areaId: await area('330000000') };
    for (const validUntil of [null, dayFromToday(11)])
      expect(await timed.register.refusals('giveGrant', { ...give, validUntil })).toEqual([
        'BEYOND_YOUR_TIME validUntil',
      ]);
    await timed.register.done('giveGrant', { ...give, validUntil: until });
  });

  it('is not passed on by who stands in', async () => {
    const deputy = await offices.holder({ role: 'reader' });
    const id = await offices.give(chief.id, { role: 'chief', area: '330000000' });
    await offices.register.done('substituteGrant', { id, accountId: deputy.id, validUntil: dayFromToday(5) });
    const give = { accountId: deputy.id, role: 'people_writer', areaId: await area('330000000') };
    for (const validUntil of [null, dayFromToday(1)])
      expect(await deputy.register.refusals('giveGrant', { ...give, validUntil })).toEqual([
        'BEYOND_YOUR_TIME validUntil',
      ]);
  });

  it('is not added to a role, which is for good', async () => {
    const id = await offices.role('timed_keeper', 'identity.read', 'identity.roles', 'people.read');
    const keeper = await offices.holder({ role: 'timed_keeper', validUntil: dayFromToday(10) });
    const fresh = { code: 'lasting', name: { kk: 'ұзақ' }, permissions: ['people.read'] };
    expect(await keeper.register.refusals('createRole', fresh)).toEqual(['BEYOND_YOUR_TIME permissions.0']);
    await keeper.register.done('correctRole', {
      id,
      expectedVersion: 1,
      permissions: ['identity.read', 'identity.roles'],
    });
  });
});

describe('an account that holds nothing yet', () => {
  it('is given a way to sign in only by who keeps credentials everywhere', async () => {
    const reads = ['reference.read', 'people.read', 'identity.read'];
    await offices.role('key_keeper', ...reads, 'identity.credentials');
    await offices.role('people_reader', 'people.read');
    const keeper = await offices.holder({ role: 'key_keeper', area: '330000000' });
    const { id: accountId } = await offices.holder();
    expect(await keeper.register.refusals('setOneTimePassword', { accountId })).toEqual(['OUT_OF_REACH accountId']);
    await offices.give(accountId, { role: 'people_reader', area: '330000000' });
    expect(refusalsOf(await keeper.register.attempt('setOneTimePassword', { accountId }))).toEqual([]);
  });
});

describe('who keeps roles everywhere', () => {
  it('adds to a role only what they hold everywhere, also to the role they have', async () => {
    const id = await offices.role('role_keeper', 'identity.read', 'identity.roles', 'people.read');
    const keeper = await offices.holder({ role: 'role_keeper' });
    const permissions = ['identity.read', 'identity.roles', 'people.read', 'awards.write'];
    const correction = { id, expectedVersion: 1, permissions };
    expect(await keeper.register.refusals('correctRole', correction)).toEqual(['BEYOND_YOUR_RIGHTS permissions.3']);
    const fresh = { code: 'mine', name: { kk: 'менікі' }, permissions };
    expect(await keeper.register.refusals('createRole', fresh)).toEqual(['BEYOND_YOUR_RIGHTS permissions.3']);
    await keeper.register.done('correctRole', { ...correction, permissions: ['identity.read', 'identity.roles'] });
    expect(await refusedWith(keeper.ask, '{ people { totalCount } }')).toEqual(['FORBIDDEN']);
  });
});

describe('the last administrator', () => {
  it('can be neither disabled, nor revoked, nor emptied, as long as there is no other', async () => {
    const admin = await offices.holder();
    const grant = await offices.give(admin.id, { role: 'administrator' });
    const role = await offices.roleByCode('administrator');
    const disable = { id: admin.id, expectedVersion: 1, reason: 'ә' };
    const revoke = { id: grant, expectedVersion: 1, reason: 'ә' };
    const empty = { id: role.id, expectedVersion: role.version, permissions: ['people.read'] };
    // A second one for a time, and one by substitution, do not count.
    const other = await offices.holder({ role: 'administrator', validUntil: dayFromToday(30) });
    await offices.register.done('substituteGrant', { id: grant, accountId: other.id, validUntil: dayFromToday(30) });
    for (const [command, input] of [
      ['disableAccount', disable],
      ['revokeGrant', revoke],
      ['correctRole', empty],
    ] as const)
      expect([command, await offices.register.refusals(command, input)]).toEqual([command, ['LAST_ADMINISTRATOR']]);
    await offices.holder({ role: 'administrator' });
    await offices.register.done('revokeGrant', revoke);
  });

  it('remains one of two who take each other’s grant at the same moment', async () => {
    await app.dataSource.query(
      'UPDATE grants SET revoked_at = now() WHERE revoked_at IS NULL AND role_id = (SELECT id FROM roles WHERE code = $1)',
      ['administrator'],
    );
    const two = await Promise.all([offices.holder(), offices.holder()]);
    const grants: string[] = [];
    for (const { id } of two) grants.push(await offices.give(id, { role: 'administrator' }));
    const outcomes = await Promise.all(
      two.map(({ register }, i) =>
        register.attempt('revokeGrant', { id: grants[1 - i], expectedVersion: 1, reason: 'ә' }),
      ),
    );
    expect(outcomes.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['LAST_ADMINISTRATOR']);
  });
});
