import { startApp, within, type TestApp } from '../../support/app.js';
import { Register, registerOf, type Input } from '../../support/register.js';

let app: TestApp;
let register: Register;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

/** What a command warns of that is carried out, in Russian. */
async function warnings(command: string, input: Input, client = register): Promise<string[]> {
  const { record, warnings: told } = await client.attempt(command, input, 'id', { language: 'ru' });
  expect(record).not.toBeNull();
  return told
    .filter(({ code }) => code === 'SIMILAR_EXISTS')
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const similar = (path: string, records: string): string[] => [
  `${path}: Похожая запись уже есть: ${records}. Проверьте, не внесено ли одно и то же дважды.`,
];

describe('a record like one that exists is stored with a warning that names it', () => {
  it('a person of the same name in another spelling', async () => {
    await register.person({ familyName: 'Қосанов', givenName: 'Әлі' });
    expect(await warnings('registerPerson', { familyName: 'Қосанов', givenName: 'Бек' })).toEqual([]);
    expect(await warnings('registerPerson', { familyName: 'Kosanov', givenName: 'Ali' })).toEqual(
      similar('familyName', 'Лицо «Қосанов Әлі»'),
    );
  });

  it('an organization of the same name and type in the same area', async () => {
    const areaId = await register.area('791310000');
    await register.body('Егіз кеңес', { areaId });
    const again = { kind: 'regional_assembly', name: { kk: 'Егіз кеңес' } };
    expect(await warnings('registerBody', { ...again, areaId })).toEqual(similar('name', 'Организация «Егіз кеңес»'));
    expect(await warnings('registerBody', again)).toEqual([]);
    expect(await warnings('registerInstitution', { ...again, kind: 'dostyq_house', areaId })).toEqual([]);
  });

  it('an award of the same kind to the same recipient, unless the days differ', async () => {
    const award = { type: 'birlik_medal', personId: await register.person({ familyName: 'Алушы' }), date: '2020-05' };
    await register.award(award);
    expect(await warnings('recordAward', { ...award, date: '2020' })).toHaveLength(1);
    expect(await warnings('recordAward', { ...award, date: '2021' })).toEqual([]);
    expect(await warnings('recordAward', { ...award, type: 'algys_hat' })).toEqual([]);
  });

  it('a source of the same address, or of the same kind and title', async () => {
    await register.source('Жарлық № 5', { address: 'adilet.zan.kz/5' });
    expect(await warnings('recordSource', { kind: 'order', title: 'жарлық № 5' })).toHaveLength(1);
    expect(await warnings('recordSource', { kind: 'news', title: 'басқа', address: 'adilet.zan.kz/5' })).toHaveLength(
      1,
    );
    expect(await warnings('recordSource', { kind: 'news', title: 'Жарлық № 5' })).toEqual([]);
  });

  it('but none that was taken back, and none that the actor may not know of', async () => {
    const [here, other] = [await register.area('791310000'), await register.area('750000000')];
    const input = { familyName: 'Жасырынов', givenName: 'Бір' };
    const first = await register.person({ ...input, areaId: other });
    const own = { 'people.read': within(here), 'people.write': within(here), 'reference.read': within(here) };
    expect(await warnings('registerPerson', { ...input, areaId: here }, new Register(app, app.holding(own)))).toEqual(
      [],
    );
    await register.done('voidRecord', { id: first, reason: 'қате' });
    expect(await warnings('registerPerson', { ...input, areaId: other })).toEqual(
      similar('familyName', 'Лицо «Жасырынов Бір»'),
    );
  });

  it('once, however often the command comes under its key', async () => {
    const input = { familyName: 'Қайталанов', idempotencyKey: 'similar' };
    await register.person({ familyName: 'Қайталанов' });
    const first = await warnings('registerPerson', input);
    expect([first.length, await warnings('registerPerson', input)]).toEqual([1, first]);
  });
});
