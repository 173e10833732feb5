import { startApp, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Register } from '../../support/register.js';

/** What is left of the history of a person whose data were erased. */
let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

it('tells what was done, and nothing of whom', async () => {
  const id = await register.person({
    familyName: 'Ұмытылған',
    iin: '900101200010',
    otherNames: [{ text: 'Umytylgan' }],
  });
  const document = `query ($id: ID!) { history(of: $id) { nodes { occurredAt event sentence changes { field before after afterText } } } }`;
  const told = async (): Promise<Json> => (await app.admin(document, { id }, { language: 'ru' })).data.history.nodes;
  const [registered] = await told();
  expect(registered.sentence).toMatch(/ИИН: 900101200010;.*Фамилия: Ұмытылған;.*Иные имена: Umytylgan/);
  await register.done('anonymisePerson', { id, expectedVersion: 1, reason: 'өтініш бойынша' });
  const [anonymised, erased] = await told();
  expect([anonymised.event, erased.event]).toEqual(['person.anonymised', 'person.registered']);
  expect(erased.sentence).toContain('Фамилия: уничтожено');
  expect(JSON.stringify(await told())).not.toMatch(/мытылған|mytylgan|900101200010/);
  const { data, errors } = await app.admin(
    `query ($id: ID!, $at: DateTime) { person(id: $id, asKnownAt: $at) { version familyName displayName anonymisedOn personalData { iin } } }`,
    { id, at: registered.occurredAt },
  );
  expect([data, errors]).toEqual([
    {
      person: {
        version: 1, familyName: null, displayName: `Аты жойылды ${id.slice(-8)}`, anonymisedOn: null, personalData: { iin: null },
      }, // prettier-ignore
    },
    [],
  ]);
});
