import { foldedName, plainWords } from '../../../../src/kernel/search-key.js';
import { SampleRegister } from '../../../../src/modules/sample/index.js';
import { withClient } from '../../../../src/platform/database/index.js';
import { SearchIndex } from '../../../../src/platform/search/index.js';
import { Secrets } from '../../../../src/platform/secrets/index.js';
import { systemContext } from '../../../../src/start-up.js';
import { startApp, type TestApp } from '../../../support/app.js';
import { execute } from '../../../support/database.js';
import { registerOf, type Register } from '../../../support/register.js';
import { makeSynthetic } from '../../../synthetic/index.js';

let app: TestApp;
let register: Register;
const LISTS: Readonly<Record<string, string>> = {
  Person: 'people', Body: 'bodies', Association: 'associations', Institution: 'institutions', Area: 'areas', Event: 'events', Campaign: 'campaigns',
  Programme: 'programmes', Memorandum: 'memoranda', Project: 'projects', Contest: 'contests', Facility: 'facilities', Training: 'trainings',
}; // prettier-ignore
const ORGANIZATIONS = ['Body', 'Association', 'Institution'];

interface Found {
  readonly node: { readonly id: string };
  readonly match: { readonly form: string; readonly similarity: number };
}

interface Name {
  readonly type: string;
  readonly id: string;
  readonly form: string;
}

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
  await app.app.get(SampleRegister).load(systemContext());
  const secrets = app.app.get(Secrets);
  await withClient(app.ownerUrl, (client) =>
    makeSynthetic(client, { people: 100, seed: 1, secrets, log: () => undefined }),
  );
});
afterAll(() => app.close());

const find = async (list: string, search: string): Promise<Found[]> =>
  (
    await register.ask(
      `query ($search: String!) { ${list}(search: $search) { edges { node { id } match { form similarity } } } }`,
      { search },
    )
  )[list].edges;
const forms = async (list: string, search: string): Promise<string[]> =>
  (await find(list, search)).map(({ match }) => match.form);

describe('every name of the registry, typed as it is recorded,', () => {
  const names = (): Promise<Name[]> =>
    app.dataSource.query(
      'SELECT subject_type AS type, subject_id AS id, form FROM search_names ORDER BY subject_type, form, subject_id',
    );
  /** What stands before it, or instead of it, has the same name. */
  const misplaced = (found: readonly Found[], id: string, form: string): Found[] => {
    const at = found.findIndex(({ node }) => node.id === id);
    const ahead = at < 0 ? found : found.slice(0, at);
    return at < 0 && found.length < 25
      ? [...found]
      : ahead.filter(({ match }) => plainWords(match.form) !== plainWords(form));
  };

  const leads = async (list: string, { id, form }: Name): Promise<unknown> => {
    const found = await find(list, form);
    return found.length === 0 || misplaced(found, id, form).length > 0 ? { list, form, found } : undefined;
  };
  /** A few at a time: the rest would only wait for a connection. */
  const wrongOf = async (all: readonly Name[], wrong: (name: Name) => Promise<unknown>): Promise<unknown[]> => {
    const answers: unknown[] = [];
    for (let i = 0; i < all.length; i += 10) answers.push(...(await Promise.all(all.slice(i, i + 10).map(wrong))));
    return answers.filter((each) => each !== undefined);
  };

  it('leads its list', async () => {
    expect(await wrongOf(await names(), (name) => leads(LISTS[name.type]!, name))).toEqual([]);
  });

  it('leads the organizations and the search over all', async () => {
    const organizations = (await names()).filter(({ type }) => ORGANIZATIONS.includes(type));
    expect(await wrongOf(organizations, (name) => leads('organizations', name))).toEqual([]);
    const over = 'query ($text: String!) { search(text: $text, first: 1) { form } }';
    const first = async ({ form }: Name): Promise<unknown> => {
      const { search } = await register.ask(over, { text: form });
      return plainWords(search[0]?.form ?? '') === plainWords(form) ? undefined : { form, search };
    };
    expect(await wrongOf(organizations, first)).toEqual([]);
  });
});

/** Seven hundred people like this one, who have but this name. */
function manyNames(id: string, form: string): string {
  const { plain, key, folding } = foldedName(form);
  return `WITH made AS (
      INSERT INTO people SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
      FROM people p, generate_series(1, 700) WHERE p.id = '${id}' RETURNING id)
    INSERT INTO search_names (id, subject_type, subject_id, kind, form, plain, key, folding)
    SELECT gen_random_uuid(), 'Person', id, 'MAIN', '${form}', '${plain}', '${key}', ${folding} FROM made`;
}

describe('a search', () => {
  beforeAll(async () => {
    for (const familyName of ['Исаков', 'Исхаков', 'Асатов', 'Асхатов', 'Хан'])
      await register.person({ familyName, givenName: 'Іңкәр' });
    const [one, other] = ['Жұлдызай', 'Іңкәрбек'];
    await register.person({ familyName: one, givenName: other });
    await register.person({ familyName: other, givenName: one });
  });

  it.each([
    ['Исхаков Іңкәр', ['Исхаков Іңкәр', 'Исаков Іңкәр']],
    ['Исаков Іңкәр', ['Исаков Іңкәр', 'Исхаков Іңкәр']],
    ['Асхатов Іңкәр', ['Асхатов Іңкәр', 'Асатов Іңкәр']],
    ['Iskhakov Inkar', ['Исаков Іңкәр', 'Исхаков Іңкәр']],
    ['Іңкәр Исхаков', ['Исхаков Іңкәр', 'Исаков Іңкәр']],
    ['Жұлдызай Іңкәрбек', ['Жұлдызай Іңкәрбек', 'Іңкәрбек Жұлдызай']],
    ['Іңкәрбек Жұлдызай', ['Іңкәрбек Жұлдызай', 'Жұлдызай Іңкәрбек']],
  ])('for %s puts the name as recorded above what is alike', async (name, expected) => {
    expect(await forms('people', name)).toEqual(expected);
  });

  it('finds an abbreviation among names full of the same beginning', async () => {
    const found = await forms('organizations', 'ҚХА');
    expect(found.length).toBeGreaterThan(2);
    const holding = found.filter((form) => /ҚХА/u.test(form));
    expect(holding.length).toBeGreaterThan(0);
    expect(found.slice(0, holding.length)).toEqual(holding);
  });

  it('is not drowned by a word that many names share', async () => {
    expect(await forms('areas', 'Шетский район')).toEqual(['Шетский район']);
    expect(await forms('areas', 'Шетсский район')).toEqual(['Шетский район']);
  });

  it.each(['Щщщщщщ', 'ыйыйый', 'Aaaaaaa'])(
    'for %s, of which folding leaves one letter, finds nothing',
    async (text) => {
      expect(await forms('people', text)).toEqual([]);
    },
  );

  it('finds such a word as it is written', async () => {
    await register.person({ familyName: 'Ыйыйый', givenName: 'Нұр' });
    expect(await forms('people', 'ыйыйый')).toEqual(['Ыйыйый Нұр']);
  });

  it('counts all that it finds, and puts the likest of them first', async () => {
    const id = await register.person({ familyName: 'Көпбайтегінов', givenName: 'Нұр' });
    await execute(app.ownerUrl, manyNames(id, 'Көпбайтегіновалықовский'));
    const { people } = await register.ask(
      '{ people(search: "Көпбайт", first: 1) { totalCount edges { match { form } } } }',
    );
    expect(people).toEqual({ totalCount: 701, edges: [{ match: { form: 'Көпбайтегінов Нұр' } }] });
  });

  it('takes no notice of characters that nobody sees', async () => {
    expect((await forms('people', '\u200eИс\u00adха\u200bков Іңкәр\ufeff'))[0]).toBe('Исхаков Іңкәр');
  });
});

it('names that were folded by former rules are folded anew', async () => {
  const stale = `UPDATE search_names SET key = 'former ' || key, plain = '', folding = 0 WHERE subject_type = 'Area' RETURNING id`;
  const before = await app.dataSource.query('SELECT id, key, plain FROM search_names ORDER BY id');
  const { length } = await execute(app.ownerUrl, stale);
  expect(await app.app.get(SearchIndex).refold()).toBe(length);
  expect(await app.dataSource.query('SELECT id, key, plain FROM search_names ORDER BY id')).toEqual(before);
  expect(await app.app.get(SearchIndex).refold()).toBe(0);
});
