import { words } from '../../../src/kernel/words.js';
import '../../../src/app.module.js';
import { RoleLoader } from '../../../src/modules/rights/index.js';
import { assertRoles, ROLES } from '../../../src/modules/rights/roles/roles.data.js';
import { LANGUAGES } from '../../../src/kernel/language.js';
import { mixedScriptWord } from '../../../src/kernel/text.js';
import { allPermissions, definePermissions, permissionNamed, READS } from '../../../src/platform/access/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Offices, refusedWith } from '../../support/offices.js';
import type { Input } from '../../support/register.js';

let app: TestApp;
let offices: Offices;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
});
afterAll(() => app.close());

const codesOf = async (permission: string): Promise<string[]> => {
  const roles: { code: string }[] = await app.dataSource.query(
    'SELECT code FROM roles WHERE $1 = ANY (permissions) ORDER BY code',
    [permission],
  );
  return roles.map(({ code }) => code);
};

describe('the roles of the first start', () => {
  it('are there, each in three languages', async () => {
    const { roles } = await offices.register.ask(
      '{ roles(filter: { retired: false }) { nodes { code name { kk ru en } } } }',
    );
    const expected = ROLES.map(({ code, name }) => ({ code, name }));
    expect(roles.nodes).toEqual(expect.arrayContaining(expected));
    expect(roles.nodes.length).toBe(7);
    expect(ROLES.flatMap(({ name }) => LANGUAGES.filter((each) => !name[each] || mixedScriptWord(name[each])))).toEqual(
      [],
    );
  });

  it('are loaded once: what was changed stays', async () => {
    const { id } = await offices.roleByCode('reader');
    await offices.register.done('correctRole', { id, expectedVersion: 1, name: { kk: 'Көруші' } });
    expect(await app.app.get(RoleLoader).load(systemContext())).toBe(0);
    const { role } = await offices.register.ask('{ role(code: "reader") { name { kk } } }');
    expect(role.name.kk).toBe('Көруші');
  });

  it('are given, once and with an entry of the history, a permission that their database has never known', async () => {
    await app.dataSource.query(`DELETE FROM known_permissions WHERE name = 'history.read'`);
    await app.dataSource.query(`UPDATE roles SET permissions = array_remove(permissions, 'history.read')`);
    const given = await offices.register.history(async () => {
      expect(await app.app.get(RoleLoader).load(systemContext())).toBe(0);
    });
    const holders = await codesOf('history.read');
    expect(holders).toEqual(['administrator', 'auditor', 'award_officer', 'secretary']);
    expect(given.map(({ event }) => event)).toEqual(holders.map(() => 'role.extended'));
    expect(await offices.register.history(() => app.app.get(RoleLoader).load(systemContext()))).toEqual([]);
  });

  it('are not given again what an administrator has taken away', async () => {
    const { id, version, permissions } = await offices.roleByCode('award_officer');
    const fewer = permissions.filter((each: string) => each !== 'history.read');
    await offices.register.done('correctRole', { id, expectedVersion: version, permissions: fewer });
    await app.app.get(RoleLoader).load(systemContext());
    expect(await codesOf('history.read')).toEqual(['administrator', 'auditor', 'secretary']);
  });

  it('let the secretary of a region record people, an analyst read, and neither see accounts', async () => {
    const write = 'mutation { registerPerson(input: { familyName: "Әліш" }) { problems { code } } }';
    const [secretary, analyst] = [
      await offices.holder({ role: 'secretary', area: '330000000' }),
      await offices.holder({ role: 'analyst' }),
    ];
    expect(await refusedWith(secretary.ask, write)).toEqual([]);
    expect(await refusedWith(analyst.ask, write)).toEqual(['FORBIDDEN']);
    expect(await refusedWith(analyst.ask, '{ awards { totalCount } people { totalCount } }')).toEqual([]);
    for (const { ask } of [secretary, analyst])
      expect(await refusedWith(ask, '{ accounts { totalCount } }')).toEqual(['FORBIDDEN']);
  });
});

describe('a role', () => {
  it('is defined with what it permits', async () => {
    const input = {
      code: 'medals',
      name: { kk: 'Медаль маманы', ru: 'Специалист', en: 'Officer' },
      note: 'ескертпе',
      permissions: ['awards.read', 'awards.write'],
      secondFactorRequired: true,
    };
    const stored = await offices.register.after(
      'createRole',
      input,
      'code name { kk ru en } note permissions secondFactorRequired retiredOn version',
    );
    expect(stored).toEqual({ ...input, retiredOn: null, version: 1 });
  });

  it.each<[string, Input, string[]]>([
    [
      'a permission that does not exist',
      { permissions: ['people.read', 'people.fly'] },
      ['UNKNOWN_PERMISSION permissions.1'],
    ],
    ['a code that is taken', { code: 'secretary' }, ['DUPLICATE_CODE code']],
  ])('is not defined with %s', async (_, wrong, refusals) => {
    const input = { code: 'wrong', name: { kk: 'қате' }, permissions: ['people.read'], ...wrong };
    expect(await offices.register.refusals('createRole', input)).toEqual(refusals);
  });

  it('that is corrected holds at once for whoever has it', async () => {
    const id = await offices.role('changing', 'people.read');
    const { ask } = await offices.holder({ role: 'changing' });
    expect(await refusedWith(ask, '{ awards { totalCount } }')).toEqual(['FORBIDDEN']);
    const correction = { id, expectedVersion: 1, permissions: ['people.read', 'awards.read'], reason: 'бұйрық' };
    expect(await offices.register.history(() => offices.register.done('correctRole', correction))).toEqual([
      {
        event: 'role.corrected',
        changes: { 'Role.permissions': [['people.read'], ['people.read', 'awards.read']] },
        reason: 'бұйрық',
      },
    ]);
    expect(await refusedWith(ask, '{ awards { totalCount } }')).toEqual([]);
    expect(await offices.register.refusals('correctRole', { ...correction, expectedVersion: 2 })).toEqual([
      'NOTHING_CHANGED',
    ]);
  });

  it('is retired and brought back', async () => {
    const id = await offices.role('resting', 'people.read');
    await offices.register.done('retireRole', { id, expectedVersion: 1 });
    expect((await offices.roleByCode('resting')).retiredOn).not.toBeNull();
    expect(await offices.register.refusals('retireRole', { id, expectedVersion: 1 })).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
    await offices.register.done('retireRole', { id, expectedVersion: 2, retiredOn: null });
    expect((await offices.roleByCode('resting')).retiredOn).toBeNull();
  });

  it('that names a permission the house does not know works without it', async () => {
    await offices.role('older', 'people.read');
    await app.dataSource.query(`UPDATE roles SET permissions = '{people.read,people.fly}' WHERE code = 'older'`);
    const { ask } = await offices.holder({ role: 'older' });
    const { data } = await ask('{ me { permissions } people { totalCount } }');
    expect(data.me.permissions).toEqual(['people.read']);
  });
});

describe('every permission of the house', () => {
  it('has its words in three languages', () => {
    const silent = [...allPermissions()].filter((name) => {
      const { deed } = permissionNamed(name)!;
      return LANGUAGES.some((each) => !deed[each].trim() || mixedScriptWord(deed[each]));
    });
    expect(silent).toEqual([]);
  });

  it('is for roles that there are', () => {
    expect(() => {
      assertRoles('things.read', { roles: ['secretary', 'janitor'] });
    }).toThrow('The permission things.read is for janitor, which is no role');
  });

  it('is defined once', () => {
    const meaning = words('оқу', 'читать', 'read');
    expect(() => definePermissions({ 'people.read': { meaning, deed: READS, roles: 'ALL' } })).toThrow(
      'The permission people.read is defined twice',
    );
  });
});
