import { EthnicGroupEntity, ReferenceLoader } from '../../../src/modules/reference/index.js';
import { readCsv } from '../../../src/modules/reference/reference.loader.js';
import { systemContext } from '../../../src/start-up.js';
import { startApp, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const load = (): Promise<number> => app.app.get(ReferenceLoader).load(systemContext());
const group = (code: string): Promise<EthnicGroupEntity> =>
  app.dataSource.getRepository(EthnicGroupEntity).findOneByOrFail({ code });
const named = (code: string, kk: string, aliases: string): Promise<unknown> =>
  app.dataSource.query(`UPDATE ethnic_groups SET name_kk = $2, aliases = $3 WHERE code = $1`, [code, kk, aliases]);

it('a country that came as the name of its people is mended at the next start, once, and told', async () => {
  await load();
  const fresh = await group('austrian');
  expect(fresh).toMatchObject({ name: { kk: 'австриялық' }, aliases: ['австрия'] });
  await named('austrian', 'австрия', '{австриялық}');
  await named('cuban', 'кубандық', '{}');
  const [entry, ...others] = await register.history(load);
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ event: 'reference.corrected' });
  expect(await group('austrian')).toMatchObject({
    name: fresh.name,
    aliases: fresh.aliases,
    version: fresh.version + 1,
  });
  expect(await group('cuban')).toMatchObject({ name: { kk: 'кубандық' } });
  expect(await register.history(load)).toEqual([]);
});

it('one of a people is called as the people are, in the whole list', () => {
  const unlike = readCsv('ethnicities').filter(
    ({ name_kk: one, name_kk_plural: many }) => /[ыі][қк]т[ае]р$/u.test(many!) && !/[ыі][қк]$/u.test(one!),
  );
  expect(unlike.map(({ name_kk: name }) => name)).toEqual([]);
});
