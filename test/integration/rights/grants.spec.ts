import { startApp, type TestApp } from '../../support/app.js';
import { inOneDay } from '../../support/clock.js';
import { dayFromToday, eventually, ME, Offices, refusedWith } from '../../support/offices.js';
import { refusalsOf, UNKNOWN_ID, type Input } from '../../support/register.js';

let app: TestApp;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
});
afterAll(() => app.close());

const READ = '{ people { totalCount } }';
const reachOf = async (id: string, permission: string): Promise<unknown> => {
  return (await app.actorOf(id))?.reach(permission);
};

describe('a grant', () => {
  it('gives the permissions of its role, from today on, everywhere when no place is named', async () => {
    const { id, ask } = await offices.holder();
    expect(await refusedWith(ask, READ)).toEqual(['FORBIDDEN']);
    const told = await offices.register.history(() => offices.give(id, { role: 'analyst', reason: 'бұйрық 12' }));
    expect(told).toMatchObject([{ event: 'grant.given', reason: 'бұйрық 12' }]);
    expect(await refusedWith(ask, READ)).toEqual([]);
    expect(await reachOf(id, 'people.read')).toMatchObject({ everywhere: true });
  });

  it('in an area holds in all that lies below it', async () => {
    const { id } = await offices.holder({ role: 'secretary', area: '330000000' });
    const [region, city, other] = await Promise.all(
      ['330000000', '331000000', '790000000'].map((each) => offices.register.area(each)),
    );
    const reach = (await reachOf(id, 'people.write')) as { everywhere: boolean; areas: string[] };
    expect(reach.everywhere).toBe(false);
    expect(reach.areas).toEqual(expect.arrayContaining([region, city]));
    expect(reach.areas).not.toContain(other);
    expect(await reachOf(id, 'awards.write')).toEqual({ everywhere: false, areas: [], organizations: [] });
  });

  it('in an organization holds in all that lies below it, also in what is put there later', async () => {
    const council = await offices.register.body('кеңес');
    const committee = await offices.register.body('комитет', { parentId: council });
    const { id } = await offices.holder({ role: 'secretary', organization: council });
    const organizations = async (): Promise<string[]> =>
      ((await reachOf(id, 'people.write')) as { organizations: string[] }).organizations;
    expect((await organizations()).sort()).toEqual([council, committee].sort());
    const group = await offices.register.body('топ', { parentId: committee });
    expect(await organizations()).toContain(group);
    await offices.register.done('correctOrganization', { id: group, expectedVersion: 1, parentId: null });
    expect(await organizations()).not.toContain(group);
  });

  it('adds to others, each permission where it is held', async () => {
    const { id } = await offices.holder(
      { role: 'secretary', area: '330000000' },
      { role: 'analyst' },
      { role: 'secretary', area: '790000000' },
    );
    expect(await reachOf(id, 'people.read')).toMatchObject({ everywhere: true });
    const [jetisu, shymkent] = [await offices.register.area('330000000'), await offices.register.area('790000000')];
    expect(await reachOf(id, 'people.write')).toMatchObject({
      everywhere: false,
      areas: expect.arrayContaining([jetisu, shymkent]) as unknown,
    });
  });

  it.each<[string, Input]>([
    ['has not begun', { validFrom: dayFromToday(2) }],
    ['has been revoked', {}],
  ])('that %s gives nothing', async (what, terms) => {
    const { id, ask } = await offices.holder();
    const grant = await offices.give(id, { role: 'reader', ...terms });
    if (what === 'has been revoked') {
      expect(await refusedWith(ask, READ)).toEqual([]);
      await offices.revoke(grant);
    }
    expect(await refusedWith(ask, READ)).toEqual(['FORBIDDEN']);
  });

  it(
    'ends with its last day',
    inOneDay(async () => {
      const { id, ask } = await offices.holder();
      const grant = await offices.give(id, { role: 'reader', validUntil: dayFromToday(0) });
      expect(await refusedWith(ask, READ)).toEqual([]);
      await app.dataSource.query('UPDATE grants SET valid_from = $2, valid_until = $2 WHERE id = $1', [
        grant,
        dayFromToday(-1),
      ]);
      await eventually(async () => expect(await refusedWith(ask, READ)).toEqual(['FORBIDDEN']));
      expect(await offices.register.refusals('revokeGrant', { id: grant, expectedVersion: 1, reason: 'ә' })).toEqual([
        'GRANT_ENDED id',
      ]);
    }),
  );

  it.each<[string, Input, string[]]>([
    ['an area and an organization', { both: true }, ['ONE_PLACE organizationId']],
    ['a role that is none', { role: 'king' }, ['UNKNOWN_CODE role']],
    ['nobody', { accountId: UNKNOWN_ID }, ['NOT_FOUND accountId']],
    [
      'a day that has passed',
      { validUntil: '2020-01-01' },
      ['DAY_PASSED validUntil', 'VALID_UNTIL_BEFORE_START validUntil'],
    ],
    [
      'an end before the start',
      { validFrom: dayFromToday(5), validUntil: dayFromToday(3) },
      ['VALID_UNTIL_BEFORE_START validUntil'],
    ],
  ])('is not given with %s, and leaves no trace', async (_, { both, ...wrong }, refusals) => {
    const { id } = await offices.holder();
    const places = both
      ? { areaId: await offices.register.area('330000000'), organizationId: await offices.register.body('кеңес') }
      : {};
    const input = { accountId: id, role: 'reader', ...places, ...wrong };
    expect(await offices.register.refusals('giveGrant', input)).toEqual(refusals);
  });

  it('of a retired role is kept by who has it, and given to nobody else', async () => {
    const role = await offices.role('passing', 'people.read');
    const { id, ask } = await offices.holder({ role: 'passing' });
    await offices.register.done('retireRole', { id: role, expectedVersion: 1 });
    expect(await refusedWith(ask, READ)).toEqual([]);
    expect(await offices.register.refusals('giveGrant', { accountId: id, role: 'passing' })).toEqual([
      'RETIRED_CODE role',
    ]);
  });

  it('is revoked once, with a reason', async () => {
    const { id } = await offices.holder();
    const grant = await offices.give(id, { role: 'reader' });
    const told = await offices.register.history(() => offices.revoke(grant));
    expect(told).toMatchObject([{ event: 'grant.revoked', reason: 'жұмысы ауысты' }]);
    const again = { id: grant, expectedVersion: 2, reason: 'ә' };
    expect(await offices.register.refusals('revokeGrant', again)).toEqual(['GRANT_ENDED id']);
  });
});

describe('a substitute', () => {
  const until = dayFromToday(10);

  it('has the role at the place of the substituted, for a time, and acts on their behalf', async () => {
    const holder = await offices.holder();
    const grant = await offices.give(holder.id, { role: 'secretary', area: '330000000' });
    const substitute = await offices.holder({ role: 'reader' });
    const input = { id: grant, accountId: substitute.id, validUntil: until, reason: 'демалыс' };
    const stored = await offices.register.after(
      'substituteGrant',
      input,
      'role { code } area { id } substituteFor { id } validUntil',
    );
    const area = await offices.register.area('330000000');
    expect(stored).toEqual({
      role: { code: 'secretary' },
      area: { id: area },
      substituteFor: { id: grant },
      validUntil: until,
    });
    const actor = await app.actorOf(substitute.id);
    expect(actor?.using('people.write').account?.onBehalfOf).toBe(holder.id);
    expect(actor?.using('people.read').account?.onBehalfOf).toBeUndefined();
    const { me } = (await substitute.ask(ME)).data;
    expect(me.grants).toMatchObject([
      { role: 'reader' },
      { role: 'secretary', place: 'Жетісу облысы', onBehalfOf: expect.stringContaining('Иесі') as string },
    ]);
  });

  it.each(['revoked', 'disabled'])('stands in no longer when the substituted is %s', async (what) => {
    const holder = await offices.holder();
    const grant = await offices.give(holder.id, { role: 'reader' });
    const substitute = await offices.holder();
    await offices.register.done('substituteGrant', { id: grant, accountId: substitute.id, validUntil: until });
    expect(await refusedWith(substitute.ask, READ)).toEqual([]);
    if (what === 'revoked') await offices.revoke(grant);
    else await offices.register.done('disableAccount', { id: holder.id, expectedVersion: 1, reason: 'кетті' });
    expect(await refusedWith(substitute.ask, READ)).toEqual(['FORBIDDEN']);
  });

  it('has an end, is somebody else, and stands in for holders only', async () => {
    const holder = await offices.holder();
    const grant = await offices.give(holder.id, { role: 'reader' });
    const substitute = await offices.holder();
    const input = { id: grant, accountId: substitute.id, validUntil: until };
    const without = await offices.register.attempt('substituteGrant', { id: grant, accountId: substitute.id });
    expect(refusalsOf(without)).toEqual(['error BAD_USER_INPUT']);
    expect(await offices.register.refusals('substituteGrant', { ...input, accountId: holder.id })).toEqual([
      'SUBSTITUTES_ONESELF accountId',
    ]);
    const standing = await offices.register.done('substituteGrant', input);
    expect(
      await offices.register.refusals('substituteGrant', { ...input, id: standing, accountId: holder.id }),
    ).toEqual(['SUBSTITUTES_ALREADY id']);
    await offices.revoke(grant);
    expect(await offices.register.refusals('substituteGrant', input)).toEqual(['GRANT_ENDED id']);
  });
});
