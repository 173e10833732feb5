import '../../../src/app.js';
import { historyTypes } from '../../../src/platform/history/index.js';
import { startApp, type Json, type TestApp } from '../../support/app.js';
import { Register, UNKNOWN_ID } from '../../support/register.js';

/** The history tells no id of a record that is not for the viewer. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
});
afterAll(() => app.close());

it('tells of no field of any type which record it names, where the viewer may not know of it', () => {
  const fields = [...historyTypes()].flatMap(([type, { fields: own }]) =>
    Object.entries(own).map(([name, { formatter }]) => [`${type}.${name}`, formatter] as const),
  );
  const parts = ['sourceId', 'subjectId', 'id', 'name', 'organizationId', 'areaId', 'personId'];
  const values = [
    UNKNOWN_ID,
    [UNKNOWN_ID],
    ...[0, 1].map((list) => {
      const object = Object.fromEntries(parts.map((part) => [part, UNKNOWN_ID]));
      return list ? [object] : object;
    }),
  ];
  const named = new Set<string>();
  for (const [name, formatter] of fields)
    for (const value of values) {
      const refs = formatter.refs(value).filter(({ id }) => id === UNKNOWN_ID);
      if (refs.length === 0) continue;
      named.add(name);
      const asked: unknown[] = [];
      const told = formatter.known(value, (ref) => {
        asked.push(ref);
        return false;
      });
      expect([
        name,
        [told]
          .flat()
          .filter((each) => each !== null)
          .flatMap((each) => formatter.refs(each))
          .filter(({ id }) => id === UNKNOWN_ID),
      ]).toEqual([name, []]);
      expect([name, new Set(asked)]).toEqual([name, new Set(refs)]);
      expect(formatter.known(value, () => true)).toEqual(value);
    }
  expect([...named]).toEqual(
    expect.arrayContaining(['Award.presenterId', 'Award.personId', 'Person.areaId', 'Body.sources']),
  );
});

describe('an award that was handed over by a person of another region', () => {
  const told = async (client: TestApp['admin'], id: string, field: string): Promise<Json> => {
    const document =
      'query ($id: ID!) { history(of: $id) { nodes { sentence changes { field before after afterText hidden } } } }';
    const { data, errors } = await client(document, { id });
    expect(errors).toEqual([]);
    return data.history.nodes.flatMap(({ changes }: Json) => changes).filter((each: Json) => each.field === field);
  };

  it('tells the id of whoever handed it over to whoever may know the person, and to nobody else', async () => {
    const [jetisu, shymkent] = [await register.area('330000000'), await register.area('790000000')];
    const presenterId = await register.person({ familyName: 'Жасырын', areaId: jetisu });
    const award = await register.award({
      type: 'algys_hat', personId: await register.person({ familyName: 'Алушы', areaId: shymkent }), areaId: shymkent, presenterId,
    }); // prettier-ignore
    const clerk = app.inArea(shymkent, 'awards.read', 'people.read', 'reference.read', 'history.read');
    expect(await told(app.admin, award, 'presenterId')).toMatchObject([{ after: presenterId, afterText: 'Жасырын' }]);
    expect(await told(clerk, award, 'presenterId')).toEqual([
      { field: 'presenterId', before: null, after: null, afterText: '…', hidden: false },
    ]);
    expect(await told(clerk, award, 'areaId')).toMatchObject([{ after: shymkent }]);
  });
});
