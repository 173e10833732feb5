import { RoleLoader } from '../../../src/modules/rights/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Offices, type Holder } from '../../support/offices.js';

/** A reader reads what is public, wherever the role is given, and nothing else. */
let app: TestApp;
let offices: Offices;
let readers: Holder[];
let publicOnes: Json;

beforeAll(async () => {
  app = await startApp();
  offices = new Offices(app);
  const { register } = offices;
  const area = await register.area('330000000');
  const [chair, member] = [
    await register.person({
      familyName: 'Төраев',
      gender: 'MALE',
      birthDate: '1980',
      phone: '707',
      note: 'жазба',
      areaId: area,
    }),
    await register.person({ familyName: 'Мүшев', areaId: area }),
  ];
  const body = await register.body('Ассамблея', { areaId: area, note: 'ішкі' });
  const association = await register.association('Бірлестік', { areaId: area });
  const seat = await register.appoint(chair, body);
  await register.appoint(member, association);
  const shown = await register.award({ personId: chair, areaId: area, published: true });
  await register.award({ personId: member, areaId: area });
  publicOnes = { people: [chair], organizations: [body, association], memberships: [seat], awards: [shown] };
  readers = [
    await offices.holder({ role: 'reader' }),
    await offices.holder({ role: 'reader', area: '330000000' }),
    await offices.holder({ role: 'reader', organization: association }),
  ];
});
afterAll(() => app.close());

const LISTS = `{ people { nodes { id gender note deathDate personalData { birthDate birthYear phone } } } organizations { nodes { id note } }
  memberships { nodes { id note } } awards { nodes { id note } } areas(first: 1) { totalCount } sources { totalCount } }`;

describe('a reader', () => {
  it('reads the lists of what is public, and of it what is public', async () => {
    for (const { ask } of readers) {
      const { data, errors } = await ask(LISTS);
      expect(errors).toEqual([]);
      const ids = (list: string): string[] => data[list].nodes.map(({ id }: Json) => id).sort();
      for (const list of Object.keys(publicOnes))
        expect([list, ids(list)]).toEqual([list, [...publicOnes[list]].sort()]);
      const [{ id: _, ...person }] = data.people.nodes;
      const nothing = { birthDate: null, birthYear: null, phone: null };
      expect(person).toEqual({ gender: null, note: null, deathDate: null, personalData: nothing });
      for (const { note } of data.organizations.nodes) expect(note).toBeNull();
    }
  });

  it('is narrowed at the start in a database of an earlier version, and the history tells it', async () => {
    await app.dataSource.query(`UPDATE roles SET public_only = false WHERE code = 'reader'`);
    await app.app.get(RoleLoader).load(systemContext());
    const { role } = await offices.register.ask('{ role(code: "reader") { id publicOnly } }');
    expect(role.publicOnly).toBe(true);
    const text = 'query ($id: ID!) { history(of: $id) { nodes { event changes { field after } } } }';
    const { history } = await offices.register.ask(text, { id: role.id });
    expect(history.nodes[0]).toEqual({ event: 'role.corrected', changes: [{ field: 'publicOnly', after: true }] });
  });
});
