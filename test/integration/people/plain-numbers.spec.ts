import { DataSource } from 'typeorm';
import { PersonIins } from '../../../src/modules/people/index.js';
import { dataSourceOptions } from '../../../src/platform/database/index.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
/** The application may not change its schema. */
let owner: DataSource;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  owner = await new DataSource(dataSourceOptions(app.ownerUrl)).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await app.close();
});

describe('numbers that lay in plain text before they were sealed', () => {
  it('are sealed by the next start, read and found like all others, and wait nowhere any more', async () => {
    const ids = [await register.person({ familyName: 'Пак' }), await register.person({ familyName: 'Ким' })];
    const numbers = ['900101200010', '850512100017'];
    await app.dataSource.query('INSERT INTO unsealed_iins SELECT * FROM unnest($1::uuid[], $2::text[])', [
      ids,
      numbers,
    ]);
    const seal = (): Promise<number> => app.app.get(PersonIins).sealPlain(systemContext());
    expect(await seal()).toBe(2);
    expect(await app.dataSource.query('SELECT FROM unsealed_iins')).toEqual([]);
    const { people } = await register.ask(
      'query ($iin: String!) { people(filter: { iin: { eq: $iin } }) { nodes { id personalData { iin } } } }',
      { iin: numbers[1] },
    );
    expect(people.nodes).toEqual([{ id: ids[1], personalData: { iin: numbers[1] } }]);
    await register.unchanged(async () => expect(await seal()).toBe(0));
  });

  it('are taken over by the migration', async () => {
    const runner = owner.createQueryRunner();
    await runner.query('UPDATE people SET iin_sealed = NULL, iin_key_id = NULL, iin_hash = NULL');
    const { GuardPersonalData1795341600007: Guard } =
      await import('../../../migrations/1795341600007-guard-personal-data.js');
    const [id] = [await register.person({ familyName: 'Ескі' })];
    await runner.startTransaction();
    // What came later rests on the keys as well.
    await runner.query(
      'DELETE FROM subject_keys; ALTER TABLE mediation_cases DROP CONSTRAINT mediation_cases_parties_key_id_fk',
    );
    await new Guard().down(runner);
    await runner.query(`UPDATE people SET iin = '900101200010' WHERE id = $1`, [id]);
    await new Guard().up(runner);
    expect(await runner.query('SELECT person_id, iin FROM unsealed_iins')).toEqual([
      { person_id: id, iin: '900101200010' },
    ]);
    await runner.rollbackTransaction();
    await runner.release();
  });

  it('keep the schema from being taken back once one is sealed', async () => {
    const runner = owner.createQueryRunner();
    await register.person({ familyName: 'Жаңа', iin: '900101200105' });
    const { GuardPersonalData1795341600007: Guard } =
      await import('../../../migrations/1795341600007-guard-personal-data.js');
    await runner.startTransaction();
    await expect(new Guard().down(runner)).rejects.toThrow(/cannot be taken back/);
    await runner.rollbackTransaction();
    await runner.release();
  });
});
