import fc from 'fast-check';
import { Past } from '../../../src/platform/reading/index.js';
import { startApp, type Client, type Json, type TestApp } from '../../support/app.js';
import { registerOf, UNKNOWN_ID, type Register } from '../../support/register.js';
import { cases } from '../../support/seed.js';
import { kinds, type Kind, type Named } from './kinds.js';

/** A record as the registry knew it: its own fields and the records it names. */
let app: TestApp;
let register: Register;
let ids: Named;

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  const body = await register.body('Ассамблея');
  ids = {
    body,
    jetisu: await register.area('330000000'),
    shymkent: await register.area('790000000'),
    source: await register.source('бұйрық'),
    other: await register.body('Кеңес'),
    post: await register.post(body),
    term: await register.term(body, 1),
    presenter: await register.person({ familyName: 'Табыстаушы' }),
    group: (await register.ask('{ ethnicGroups(first: 1) { nodes { id } } }')).ethnicGroups.nodes[0].id,
  };
});
afterAll(() => app.close());

/** A record as it was known at each of these moments, told in one answer. */
const asKnown = async (
  { root, fields }: Kind,
  id: string,
  moments: readonly string[],
  client: Client = app.admin,
): Promise<Json[]> => {
  const asked = moments.map((at, i) => `m${i}: ${root}(id: $id, asKnownAt: "${at}") { ${fields} }`);
  const { data, errors } = await client(`query ($id: ID!) { ${asked.join(' ')} }`, { id });
  expect(errors).toEqual([]);
  return moments.map((_, i) => data[`m${i}`]);
};
const answer = async (kind: Kind, id: string, at: string, client?: Client): Promise<Json> =>
  (await asKnown(kind, id, [at], client))[0];
interface Known {
  readonly at: string;
  readonly answered: Json;
}
/** What the API answers now, and the moment of the last change. */
const today = async ({ root, fields }: Kind, id: string): Promise<Known> => {
  const { data, errors } = await app.admin(
    `query ($id: ID!) { now: ${root}(id: $id) { ${fields} } history(of: $id, first: 1) { nodes { occurredAt } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return { at: data.history.nodes[0].occurredAt, answered: data.now };
};
const lastMoment = async (id: string): Promise<string> => {
  const { data } = await app.admin(`query ($id: ID!) { history(of: $id, first: 1) { nodes { occurredAt } } }`, { id });
  return data.history.nodes[0].occurredAt;
};

describe.each(Object.entries(kinds))('%s', (_, kind) => {
  it('as it was known at each moment is what the API then answered', async () => {
    let carriedOut = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { minLength: 3, maxLength: 6 }), async (seeds) => {
        const id = await kind.make(register, ids);
        const known = [await today(kind, id)];
        for (const seed of seeds) {
          const correction = fc.sample(kind.correction(ids), { numRuns: 1, seed })[0]!;
          const expectedVersion = known.at(-1)!.answered.version;
          const { problems } = await register.attempt(kind.command, { id, expectedVersion, ...correction });
          if (problems.length > 0) continue;
          carriedOut++;
          known.push(await today(kind, id));
        }
        const before = new Date(Date.parse(known[0]!.at) - 1).toISOString();
        const moments = [before, ...known.map(({ at }) => at)];
        expect(await asKnown(kind, id, moments)).toEqual([null, ...known.map(({ answered }) => answered)]);
        // Two numbers are lent to one person at a time.
        await app.dataSource.query('UPDATE people SET iin_sealed = NULL, iin_hash = NULL, iin_key_id = NULL');
        await app.dataSource.query('UPDATE organizations SET bin = NULL');
      }),
      { numRuns: cases(5) },
    );
    expect(carriedOut).toBeGreaterThan(cases(5) * 2);
  }, 120_000);
});

describe('a transformation', () => {
  it('is undone with what it did to the organization, and its version', async () => {
    const [one, two] = [await register.association('Бір'), await register.association('Екі')];
    const kind = kinds['Organization']!;
    const steps: (() => Promise<unknown>)[] = [
      () => register.done('splitOrganization', { id: one, expectedVersion: 1, successorIds: [two], dissolve: false }),
      () =>
        register.done('renameOrganization', {
          id: one,
          expectedVersion: 2,
          name: { kk: 'Бұрынғы бір' },
          effectiveDate: '2018',
        }),
      () => register.done('dissolveOrganization', { id: one, expectedVersion: 3, effectiveDate: '2020' }),
    ];
    const known = [await today(kind, one)];
    for (const step of steps) {
      await step();
      known.push(await today(kind, one));
    }
    const moments = known.map(({ at }) => at);
    expect(await asKnown(kind, one, moments)).toEqual(known.map(({ answered }) => answered));
    expect(known.map(({ answered }) => answered.version)).toEqual([1, 2, 3, 4]);
  });
});

describe('who', () => {
  const secretary = (area: string, ...more: string[]): Client =>
    app.inArea(area, 'people.read', 'awards.read', 'reference.read', 'organizations.read', 'sources.read', ...more);

  it('may see it today sees it as it was, each field by the right of today', async () => {
    const id = await register.person({ familyName: 'Көшпенов', areaId: ids.jetisu, iin: '850512100017' });
    const at = await lastMoment(id);
    await register.done('correctPerson', {
      id,
      expectedVersion: 1,
      areaId: ids.shymkent,
      familyName: 'Көшті',
      note: 'жаңа',
    });
    const asked = async (client: Client): Promise<Json> =>
      answer({ ...kinds['Person']!, fields: 'familyName area { id } note personalData { iin }' }, id, at, client);
    expect(await asked(secretary(ids.jetisu, 'people.personal.iin'))).toBeNull();
    expect(await asked(secretary(ids.shymkent))).toEqual({
      familyName: 'Көшпенов', area: { id: ids.jetisu }, note: null, personalData: { iin: null },
    }); // prettier-ignore
    expect((await asked(secretary(ids.shymkent, 'people.personal.iin'))).personalData).toEqual({ iin: '850512100017' });
    await app.dataSource.query('UPDATE people SET iin_sealed = NULL, iin_hash = NULL, iin_key_id = NULL');
  });

  it('has handed it over is not shown more than the public is, as it was either', async () => {
    const id = await register.award({ personId: ids.presenter, areaId: ids.jetisu, published: true, note: 'ішкі' });
    const at = await lastMoment(id);
    await register.done('correctAward', { id, expectedVersion: 1, areaId: ids.shymkent });
    const award = { ...kinds['Award']!, fields: 'area { id } note' };
    expect(await answer(award, id, at, secretary(ids.jetisu))).toEqual({ area: { id: ids.jetisu }, note: null });
    expect(await answer(award, id, at, secretary(ids.shymkent))).toEqual({ area: { id: ids.jetisu }, note: 'ішкі' });
  });

  it('may not see what was public and is no more', async () => {
    const id = await register.award({ personId: ids.presenter, areaId: ids.shymkent, published: true });
    const at = await lastMoment(id);
    await register.done('correctAward', { id, expectedVersion: 1, published: false });
    const award = { ...kinds['Award']!, fields: 'published' };
    expect(await answer(award, id, at)).toEqual({ published: true });
    expect(await answer(award, id, at, secretary(ids.jetisu))).toBeNull();
  });
});

it('is told of one moment, whatever is written meanwhile', async () => {
  const award = { ...kinds['Award']!, fields: 'citation' };
  const id = await register.award({ personId: ids.presenter, citation: 'бірінші' });
  const at = await lastMoment(id);
  const past = app.app.get(Past);
  const rewind = past.rewind.bind(past);
  past.rewind = async (...asked) => {
    past.rewind = rewind;
    const found = await rewind(...asked);
    await register.done('correctAward', { id, expectedVersion: 1, citation: 'екінші' });
    return found;
  };
  expect(await answer(award, id, at)).toEqual({ citation: 'бірінші' });
  expect((await today(award, id)).answered).toEqual({ citation: 'екінші' });
});

describe('a moment', () => {
  const code = async (at: string): Promise<unknown> => {
    const { data, errors } = await app.admin(
      `query ($id: ID!, $at: DateTime) { person(id: $id, asKnownAt: $at) { id } }`,
      {
        id: ids.presenter,
        at,
      },
    );
    return errors[0]?.extensions.code ?? data.person;
  };
  it.each([
    ['2999-01-01T00:00:00Z', 'MOMENT_IN_FUTURE'],
    ['1995-03-01T00:00:00Z', 'MOMENT_BEFORE_REGISTRY'],
    ['2020-01-01', 'INVALID_MOMENT'],
    ['2020-02-30T00:00:00Z', 'INVALID_MOMENT'],
    ['2020-01-01T25:00:00Z', 'INVALID_MOMENT'],
    ['', 'INVALID_MOMENT'],
  ])('%s is refused with %s', async (at, expected) => {
    expect(await code(at)).toBe(expected);
  });

  it('may have any offset', async () => {
    const at = new Date(Date.parse(await lastMoment(ids.presenter)) + 5 * 3_600_000)
      .toISOString()
      .replace('Z', '+05:00');
    expect(await code(at)).toEqual({ id: ids.presenter });
  });

  it('of an unknown record finds nothing', async () => {
    const at = await lastMoment(ids.presenter);
    expect(await answer(kinds['Person']!, UNKNOWN_ID, at)).toBeNull();
  });
});
