import { randomBytes } from 'node:crypto';
import { startApp, type TestApp } from '../../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../../support/register.js';

const IINS = ['900101200010', '850512100017'];

/** A document with introspection in it is answered by the standard executor, all others by the text of PostgreSQL. */
describe.each(['', '__schema { __typename }'])('sealed values, asked for beside %p,', (beside) => {
  const list = `{ ${beside} people(orderBy: { field: CREATED }) { nodes { id note personalData { iin } } } }`;
  let app: TestApp;
  let register: Register;
  let ids: string[];
  const imitation = `sealed-${randomBytes(16).toString('hex')}:people.iin:${UNKNOWN_ID}.${'ab'.repeat(44)}`;

  beforeAll(async () => {
    app = await startApp();
    register = registerOf(app);
    ids = [];
    for (const iin of IINS) ids.push(await register.person({ familyName: 'Әліш', iin, note: imitation }));
    await register.person({ familyName: 'Белгісіз', note: `"${imitation}"` });
  });
  afterAll(() => app.close());

  it('are opened, and texts that look like them are left alone', async () => {
    for (let times = 0; times < 5; times++) {
      const { people } = await register.ask(list);
      expect(people.nodes).toEqual([
        ...ids.map((id, i) => ({ id, note: imitation, personalData: { iin: IINS[i] } })),
        { id: expect.any(String), note: `"${imitation}"`, personalData: { iin: null } },
      ]);
    }
  });

  it('do not lie readable in the database', async () => {
    const [{ text }] = await app.dataSource.query(
      `SELECT string_agg(p::text, ' ') || (SELECT string_agg(c::text, ' ') FROM changes c) AS text FROM people p`,
    );
    for (const iin of IINS) {
      expect(text).not.toContain(iin);
      expect(text).not.toContain(Buffer.from(iin).toString('hex'));
    }
  });

  it('are found by the very text only', async () => {
    const found = async (iin: object): Promise<string[]> =>
      (
        await register.ask('query ($iin: SecretFilter) { people(filter: { iin: $iin }) { nodes { id } } }', { iin })
      ).people.nodes.map((each: { id: string }) => each.id);
    expect(await found({ eq: IINS[0] })).toEqual([ids[0]]);
    expect(await found({ eq: IINS[0]!.slice(0, 11) })).toEqual([]);
    expect((await found({ in: IINS })).sort()).toEqual([...ids].sort());
    expect(await found({ in: [] })).toEqual([]);
    expect((await found({ isNull: false })).sort()).toEqual([...ids].sort());
    expect(await found({ isNull: true })).toHaveLength(1);
  });

  it('do not open in a row they were moved to', async () => {
    const [{ iin_sealed: theirs }] = await app.dataSource.query('SELECT iin_sealed FROM people WHERE id = $1', [
      ids[1],
    ]);
    const [{ iin_sealed: own }] = await app.dataSource.query('SELECT iin_sealed FROM people WHERE id = $1', [ids[0]]);
    await app.dataSource.query('UPDATE people SET iin_sealed = $2 WHERE id = $1', [ids[0], theirs]);
    const { errors } = await app.admin(list);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    await app.dataSource.query('UPDATE people SET iin_sealed = $2 WHERE id = $1', [ids[0], own]);
  });
});
