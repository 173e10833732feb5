import { SampleRegister } from '../../../src/modules/sample/index.js';
import { today } from '../../../src/kernel/clock.js';
import { UnitOfWork, withClient } from '../../../src/platform/database/index.js';
import { Secrets } from '../../../src/platform/secrets/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';
import { closeDay, closedDays, verdictsAfter } from '../../support/trail.js';
import { makeSynthetic } from '../../synthetic/index.js';

/** What somebody changes in the tables, past the application, is found by the trail. */
let app: TestApp;
let register: Register;
let ids: Record<
  | 'person'
  | 'clerk'
  | 'anonymised'
  | 'body'
  | 'membership'
  | 'award'
  | 'source'
  | 'role'
  | 'area'
  | 'organization'
  | 'renamed',
  string
>;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(SampleRegister).load(systemContext());
  const source = await register.source('бұйрық');
  const body = await register.body('Кеңес', { sources: [{ sourceId: source, quote: 'үзінді' }] });
  const person = await register.person({
    familyName: 'Әліш', iin: '900101200010', note: 'ескертпе', otherNames: [{ text: 'Alish' }], birthDate: '1990',
  }); // prettier-ignore
  await register.done('correctPerson', {
    id: person,
    expectedVersion: 1,
    note: null,
    givenName: 'Нұр',
    iin: '850512100017',
  });
  const anonymised = await register.person({ familyName: 'Есім', iin: '900101200010', birthDate: '1990-02-03' });
  await register.done('anonymisePerson', { id: anonymised, expectedVersion: 1, reason: 'өтініш' });
  const membership = await register.appoint(person, body, { startDate: '2016-02', sources: [{ sourceId: source }] });
  await register.done('endMembership', { id: membership, expectedVersion: 1, endDate: '2020' });
  ids = {
    person, anonymised, body, membership, source,
    clerk: await register.done('createAccount', { signInName: 'clerk', displayName: 'Хатшы', personId: person }),
    award: await register.award({ personId: person, date: '2021', decisionDate: '2020-12' }),
    role: await register.done('createRole', { code: 'r', name: { kk: 'рөл' }, permissions: ['people.read'] }),
    area: await register.area('330000000'),
    renamed: await register.done('renameOrganization', {
      id: await register.association('Бұрынғы'), expectedVersion: 1, name: { kk: 'Жаңа' },
    }),
    organization: await register.association('Бірлестік', {
      otherNames: [{ text: 'Одақ', kind: 'SHORT' }], declaredNumbers: [{ subject: 'members', value: 24 }],
    }),
  }; // prettier-ignore
  await carryOver(person);
  await renameLate();
  await bringInBulk();
  await closeDay(app);
});
afterAll(() => app.close());

/** A member goes on in the successor of one body, and of two that merge. */
async function carryOver(person: string): Promise<void> {
  const [one, two, three, four] = [
    await register.body('Бірінші'),
    await register.body('Екінші'),
    await register.body('Үшінші'),
    await register.body('Төртінші'),
  ];
  await register.appoint(person, one, { startDate: '2016' });
  const memberships = 'CARRY_OVER';
  await register.done('succeedOrganization', { id: one, expectedVersion: 1, successorId: two, memberships });
  await register.done('mergeOrganizations', {
    predecessors: [two, three].map((id) => ({ id, expectedVersion: 1 })),
    successor: { id: four, expectedVersion: 1 },
    effectiveDate: today(new Date()),
    memberships,
  });
  // An entry of before: what the database had filled in stood in it as well.
  const change = { entity: 'Membership', field: 'public', before: null, after: true };
  const [row] = await app.dataSource.query('SELECT id FROM memberships WHERE organization_id = $1', [four]);
  const changes = [change, { ...change, field: 'synthetic', after: false }].map((each) => ({
    ...each,
    entityId: row.id,
  }));
  await app.app
    .get(UnitOfWork)
    .run(systemContext(), (tx) => Promise.resolve(tx.record({ name: 'membership.began', changes })));
}

/** A name that is recorded late is told as the name of then in events that are there already. */
async function renameLate(): Promise<void> {
  const [id, part] = [
    await register.association('Алғашқы', { foundedOn: '2000' }),
    await register.association('Бөлік'),
  ];
  const late = { id, expectedVersion: 3, name: { kk: 'Ортаншы' }, effectiveDate: '2010' };
  await register.done('renameOrganization', {
    ...late,
    expectedVersion: 1,
    name: { kk: 'Соңғы' },
    effectiveDate: '2020',
  });
  await register.done('splitOrganization', { id, expectedVersion: 2, successorIds: [part], effectiveDate: '2015' });
  await register.done('renameOrganization', late);
}

/** One of those who came in bulk, and what was known of them. */
let someone: string;
const known: unknown[] = [];

/** People who came in bulk, and commands that have gone on with one of them. */
async function bringInBulk(): Promise<void> {
  const secrets = app.app.get(Secrets);
  await withClient(app.ownerUrl, (client) =>
    makeSynthetic(client, { people: 60, seed: 5, secrets, log: () => undefined }),
  );
  someone = (await app.dataSource.query('SELECT id FROM people WHERE synthetic ORDER BY id'))[7].id;
  await register.done('correctPerson', {
    id: someone, expectedVersion: 1, note: 'түзетілді', otherNames: [{ text: 'Басқа' }],
  }); // prettier-ignore
  await register.appoint(someone, ids.body, { startDate: '2020' });
  const [load] = await app.dataSource.query(`SELECT occurred_at AS at FROM change_sets WHERE event = 'records.loaded'`);
  for (const at of [load.at.getTime(), load.at.getTime() - 1]) {
    const document = 'query ($id: ID!, $at: DateTime) { person(id: $id, asKnownAt: $at) { note } }';
    known.push((await register.ask(document, { id: someone, at: new Date(at).toISOString() })).person);
  }
}

/** What both verifiers say after a superuser has been at work. */
async function afterwards(sql: string): Promise<string[]> {
  const { own, independent } = await verdictsAfter(app.ownerUrl, sql);
  return [own, independent];
}

it('an honest register agrees with it: the sample, what commands have done since, and what came in bulk', async () => {
  const [own, independent] = await afterwards('');
  const { length } = await closedDays(app);
  expect(own).toMatch(new RegExp(`^\\d+ entries, \\d streams, ${length} closed days, [1-9]\\d{2,} records: intact$`));
  expect(independent).toBe(own);
});

it('what the database fills in is not told of a membership that was carried over', async () => {
  const told: { field: string }[] = await app.dataSource.query(
    `SELECT DISTINCT c.field FROM changes c JOIN memberships m ON m.id = c.entity_id JOIN organizations o ON o.id = m.organization_id
     WHERE o.name_kk = 'Екінші'`,
  );
  expect(told.map(({ field }) => field).sort()).toEqual([
    'attestedOn', 'end', 'endReasonId', 'ended', 'organizationId', 'personId',
  ]); // prettier-ignore
});

const NOBODY = '01890000-0000-7000-8000-00000000000';
/** What is done to a table, and how the line about it begins and goes on. */
const DONE: readonly (readonly [what: string, sql: () => string, found: () => RegExp])[] = [
  ['a name is edited', () => `UPDATE people SET given_name = 'Басқа' WHERE id = '${ids.person}'`, () => line('Person', ids.person, 'givenName')],
  ['a cleared note is put back', () => `UPDATE people SET note = 'ескертпе' WHERE id = '${ids.person}'`, () => line('Person', ids.person, 'note')],
  ['a number is sealed for another', () =>
    `UPDATE people SET iin_sealed = (SELECT sealed_key FROM subject_keys LIMIT 1) WHERE id = '${ids.person}'`, () => line('Person', ids.person, 'iin')],
  ['another name is added', () =>
    `INSERT INTO other_names (id, subject_type, subject_id, text, kind) VALUES ('${NOBODY}1', 'Person', '${ids.person}', 'Жалған', 'SPELLING')`,
    () => line('Person', ids.person, 'otherNames')],
  ['another name of an organization is edited', () => `UPDATE other_names SET text = 'Жалған' WHERE subject_id = '${ids.organization}'`,
    () => line('(Organization|Association)', ids.organization, 'otherNames')],
  ['a declared number is edited', () => `UPDATE declared_numbers SET value = 42 WHERE organization_id = '${ids.organization}'`,
    () => line('(Organization|Association)', ids.organization, 'declaredNumbers')],
  ['a name of then is edited', () =>
    `UPDATE organization_change_parts SET name_kk = 'Жалған' WHERE organization_id = '${ids.renamed}' AND role = 'PREDECESSOR'`,
    () => line('ChangeEvent', '[0-9a-f-]+', 'predecessors')],
  ['somebody is made known again', () => `UPDATE people SET anonymised_on = NULL WHERE id = '${ids.anonymised}'`, () => line('Person', ids.anonymised, 'anonymisedOn')],
  ['a person is put in', () => `INSERT INTO people (id, family_name, sort_name) VALUES ('${NOBODY}2', 'Жалған', 'Жалған')`,
    () => new RegExp(`^Person ${NOBODY}2: is in the table people`, 'm')],
  ['a membership begins on other days than it says', () =>
    `UPDATE memberships SET start_earliest = '2015-01-01' WHERE id = '${ids.membership}'`, () => line('Membership', ids.membership, 'start')],
  ['a citation is taken away', () => `DELETE FROM citations WHERE subject_id = '${ids.membership}'`, () => line('Membership', ids.membership, 'sources')],
  ['an award is taken away', () => `DELETE FROM awards WHERE id = '${ids.award}'`, () => new RegExp(`^Award ${ids.award}: is not in the table awards`, 'm')],
  ['a role allows more', () => `UPDATE roles SET permissions = '{people.read,people.write}' WHERE id = '${ids.role}'`, () => line('Role', ids.role, 'permissions')],
  ['an account signs in from elsewhere', () =>
    `INSERT INTO oidc_identities (id, account_id, issuer, subject) VALUES ('${NOBODY}3', '${ids.clerk}', 'https://a.kz', 'b')`,
    () => line('Account', ids.clerk, 'identities')],
  ['an area is called otherwise', () => `UPDATE areas SET name_ru = 'Иначе' WHERE id = '${ids.area}'`, () => line('Area', ids.area, 'name')],
  ['a source says something else', () => `UPDATE sources SET title = 'басқа' WHERE id = '${ids.source}'`, () => line('Source', ids.source, 'title')],
]; // prettier-ignore
const line = (entity: string, id: string, field: string): RegExp =>
  new RegExp(`^${entity} ${id}: ${field} in the table`, 'm');

it('each thing done to a table is found and named, and nothing else', async () => {
  const said = await afterwards(DONE.map(([, sql]) => sql()).join(';'));
  for (const each of said) {
    expect(each).toMatch(/^Not intact\. /);
    expect(DONE.filter(([, , found]) => !found().test(each)).map(([what]) => what)).toEqual([]);
    // The area has a line of names as well, which says what it is called.
    expect(each.split('\n')).toHaveLength(1 + DONE.length + 1);
  }
});

it('nothing that is sealed in the trail is told by the verifier', async () => {
  const [own] = await afterwards(`UPDATE people SET given_name = 'Басқа', note = 'құпия' WHERE id = '${ids.person}'`);
  expect(own).not.toMatch(/Басқа|құпия|Нұр|ескертпе/);
});

it('a destroyed key is found where nobody was anonymised', async () => {
  for (const each of await afterwards(`DELETE FROM subject_keys WHERE subject_id = '${ids.person}'`))
    expect(each).toMatch(new RegExp(`^Person ${ids.person}: .*the key of .*is gone`, 'm'));
});

describe('what came in bulk', () => {
  it.each([
    [
      'edited',
      () =>
        `UPDATE people SET family_name = 'Жалған' WHERE id = (SELECT id FROM people WHERE synthetic AND id <> '${someone}' LIMIT 1)`,
    ],
    [
      'taken away',
      () => `DELETE FROM people WHERE id = (SELECT id FROM people WHERE synthetic AND id <> '${someone}' LIMIT 1)`,
    ],
    [
      'corrected, and edited where the command did not',
      () => `UPDATE people SET academic_degree = 'доктор' WHERE id = '${someone}'`,
    ],
    [
      'put among them',
      () => `INSERT INTO people (id, family_name, sort_name, synthetic)
       SELECT (left(id::text, 35) || CASE right(id::text, 1) WHEN '0' THEN '1' ELSE '0' END)::uuid, 'Жалған', 'Жалған', true FROM people WHERE id = '${someone}'`,
    ],
  ])('is found when it is %s', async (_, sql) => {
    for (const each of await afterwards(sql())) expect(each).toMatch(/^Person: .*60 rows that came in bulk from/m);
  });

  it('and so is what a command corrected, by its own name', async () => {
    for (const each of await afterwards(`UPDATE people SET note = 'басқа' WHERE id = '${someone}'`))
      expect(each).toMatch(line('Person', someone, 'note'));
  });

  it('was known from the moment of its load on', () => expect(known).toEqual([{ note: null }, null]));
});
