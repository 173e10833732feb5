import { whileWaiting } from '../../support/at-once.js';
import { startApp, type TestApp } from '../../support/app.js';
import { Register } from '../../support/register.js';

/** Two write about one person at the same moment: where the person lies, and whether it is public, follows from both. */
let app: TestApp;
let register: Register;
let personId: string;

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
});
beforeEach(async () => {
  personId = await register.person();
});
afterAll(() => app.close());

const placed = async (): Promise<unknown> =>
  (await app.dataSource.query('SELECT public, places FROM people WHERE id = $1', [personId]))[0];
/** Stores the first, and commits it only when the second waits for it. */
async function atOnce(first: string, values: unknown[], second: () => Promise<unknown>): Promise<void> {
  const runner = app.dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query(first, values);
  await whileWaiting(app, runner, second);
}

it('is not public any more when its only published award is withdrawn while another is recorded', async () => {
  const [jetisu, shymkent] = [await register.area('330000000'), await register.area('790000000')];
  const award = { type: 'algys_hat', personId };
  const id = await register.award({ ...award, areaId: jetisu, published: true });
  expect(await placed()).toEqual({ public: true, places: [jetisu] });
  await atOnce('UPDATE awards SET published = false WHERE id = $1', [id], () =>
    register.award({ ...award, areaId: shymkent }),
  );
  expect(await placed()).toEqual({ public: false, places: [jetisu, shymkent].sort() });
});

it('lies in the places of both awards that are recorded', async () => {
  const areas = [await register.area('330000000'), await register.area('790000000')];
  const id = await register.award({ type: 'algys_hat', personId });
  await atOnce('UPDATE awards SET area_id = $2 WHERE id = $1', [id, areas[0]], () =>
    register.award({ type: 'algys_hat', personId, areaId: areas[1] }),
  );
  expect(await placed()).toEqual({ public: false, places: areas.sort() });
});
