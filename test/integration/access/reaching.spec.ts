import { today } from '../../../src/kernel/clock.js';
import { startApp, type Client, type TestApp } from '../../support/app.js';
import { inOneDay } from '../../support/clock.js';
import { Register } from '../../support/register.js';

/** Contacts and notes of a person of another region: while the tie lasts, and no longer. */
let app: TestApp;
let register: Register;
let home: string;
let away: string;

const RIGHTS = ['people', 'organizations', 'memberships', 'awards', 'reference'].flatMap((each) => [
  `${each}.read`,
  `${each}.write`,
]);
const secretaryOf = (area: string): Client =>
  app.inArea(area, ...RIGHTS, 'people.personal.birth', 'people.personal.contacts', 'history.read');

beforeAll(async () => {
  app = await startApp();
  register = new Register(app);
  home = await register.area('330000000');
  away = await register.area('790000000');
});
afterAll(() => app.close());

const personOf = (area: string | null): Promise<string> =>
  register.person({ familyName: 'Қонақов', birthDate: '1980', phone: '+7 701', note: 'жазба', areaId: area });
const associationOf = (area: string): Promise<string> => register.association('Бірлестік', { areaId: area });

interface Known {
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly note: string | null;
}
/** What a secretary knows of a person; undefined: nothing at all. */
async function knows(area: string, id: string): Promise<Known | undefined> {
  const { data } = await secretaryOf(area)(
    'query ($id: ID!) { person(id: $id) { note hiddenFields personalData { birthDate phone hiddenFields } } }',
    { id },
  );
  if (!data.person) return undefined;
  const { note, hiddenFields, personalData } = data.person;
  expect(hiddenFields.includes('note')).toBe(note === null);
  expect(personalData.hiddenFields.includes('phone')).toBe(personalData.phone === null);
  return { birthDate: personalData.birthDate, phone: personalData.phone, note };
}
const ALL: Known = { birthDate: '1980', phone: '+7 701', note: 'жазба' };
const ONLY_KNOWN: Known = { birthDate: '1980', phone: null, note: null };

describe('contacts and notes', () => {
  it('are told while a membership is in force, and to whom recorded the person always', async () => {
    const id = await personOf(home);
    expect([await knows(home, id), await knows(away, id)]).toEqual([ALL, undefined]);
    const membership = await register.appoint(id, await associationOf(away), { startDate: '2020-01-01' });
    expect([await knows(home, id), await knows(away, id)]).toEqual([ALL, ALL]);
    await register.done('endMembership', { id: membership, expectedVersion: 1, endDate: '2024-01-01' });
    expect([await knows(home, id), await knows(away, id)]).toEqual([ALL, ONLY_KNOWN]);
  });

  it('are not told for a membership of the past, nor for an award of the past', async () => {
    const id = await personOf(home);
    await register.appoint(id, await associationOf(away), { startDate: '2010', endDate: '2012' });
    await register.award({ type: 'algys_hat', personId: id, areaId: away, date: '2015-01-01' });
    expect(await knows(away, id)).toEqual(ONLY_KNOWN);
  });

  it(
    'are told for an award on its day, and never for one whose day nobody knows',
    inOneDay(async () => {
      const now = today(new Date());
      for (const [date, told] of [
        [undefined, ONLY_KNOWN],
        [null, ONLY_KNOWN],
        [now.slice(0, 4), ONLY_KNOWN],
        [now.slice(0, 7), ONLY_KNOWN],
        [now, ALL],
      ] as const) {
        const id = await personOf(home);
        const award = await register.award({
          type: 'algys_hat',
          personId: id,
          areaId: away,
          ...(date !== undefined && { date }),
        });
        expect([date, await knows(away, id)]).toEqual([date, told]);
        if (told !== ALL) continue;
        await register.done('correctAward', { id: award, expectedVersion: 1, date: now.slice(0, 4) });
        expect(await knows(away, id)).toEqual(ONLY_KNOWN);
      }
    }),
  );

  it('are not found in the history either', async () => {
    const id = await personOf(home);
    await register.appoint(id, await associationOf(away), { startDate: '2010', endDate: '2012' });
    const { data } = await secretaryOf(away)(
      'query ($id: ID!) { history(of: $id) { nodes { sentence changes { afterText after } } } }',
      { id },
    );
    const told = JSON.stringify(data.history);
    expect(told).not.toContain('+7 701');
    expect(told).not.toContain('жазба');
  });

  it('are not taken by recording the person elsewhere', async () => {
    for (const area of [home, null]) {
      const id = await personOf(area);
      await register.appoint(id, await associationOf(away), { startDate: '2020-01-01' });
      const { data } = await secretaryOf(away)(
        `mutation ($id: ID!, $area: ID!) { correctPerson(input: { id: $id, expectedVersion: 1, areaId: $area }) { problems { code path } } }`,
        { id, area: away },
      );
      expect(data.correctPerson.problems).toEqual([{ code: 'OUT_OF_REACH', path: ['areaId'] }]);
      expect(await app.dataSource.query('SELECT area_id FROM people WHERE id = $1', [id])).toEqual([{ area_id: area }]);
    }
  });

  it('go with the person whom the region itself records elsewhere', async () => {
    const id = await personOf(home);
    await register.appoint(id, await associationOf(home), { startDate: '2020-01-01' });
    await register.done('correctPerson', { id, expectedVersion: 1, areaId: away });
    expect(await knows(away, id)).toEqual(ALL);
  });
});
