import type { GraphQLField } from 'graphql';
import { allPermissions } from '../../src/platform/access/index.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import { documentFor } from '../support/documents.js';

interface Root {
  readonly name: string;
  readonly permission: unknown;
  /** For whoever has signed in: it concerns the caller alone. */
  readonly signedIn: boolean;
  readonly document: string;
}

let app: TestApp;
let roots: Root[];

beforeAll(async () => {
  app = await startApp();
  roots = [
    ...fieldsOf(app.schema.getQueryType()).map((field) => rootOf('query', field)),
    ...fieldsOf(app.schema.getMutationType()).map((field) => rootOf('mutation', field)),
  ];
});
afterAll(() => app.close());

const fieldsOf = (
  type: { getFields(): Record<string, GraphQLField<unknown, unknown>> } | null | undefined,
): GraphQLField<unknown, unknown>[] => Object.values(type?.getFields() ?? {});

const rootOf = (operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): Root => ({
  name: `${operation} ${field.name}`,
  permission: field.extensions['permission'],
  signedIn: field.extensions['signedIn'] === true,
  document: documentFor(operation, field),
});

/** With which code each root field refuses; the client may differ from field to field. */
async function codes(client: (root: Root) => Client, of: readonly Root[] = roots): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const root of of) {
    const { data, errors } = await client(root)(root.document);
    told[root.name] = errors[0]?.extensions.code ?? data;
  }
  return told;
}
const allWith = (code: string, of: readonly Root[] = roots): Record<string, unknown> =>
  Object.fromEntries(of.map(({ name }) => [name, code]));
const needingPermission = (): Root[] => roots.filter(({ signedIn }) => !signedIn);

/** Every row of every table, as one line per table. */
async function stored(): Promise<unknown[]> {
  const tables: { name: string }[] = await app.dataSource.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return Promise.all(
    tables.map(({ name }) =>
      app.dataSource.query(
        `SELECT '${name}' AS name, count(*) AS rows, md5(coalesce(string_agg(r::text, '|' ORDER BY r::text), '')) AS content FROM "${name}" r`,
      ),
    ),
  );
}

describe('root fields', () => {
  it('say who may call them, with a permission that a module has defined', () => {
    expect(needingPermission().length).toBeGreaterThan(10);
    const known = allPermissions();
    expect(
      needingPermission().filter(({ permission }) => typeof permission !== 'string' || !known.has(permission)),
    ).toEqual([]);
  });

  it('ask no permission only where they concern the caller alone', () => {
    expect(roots.filter(({ signedIn }) => signedIn).map(({ name }) => name)).toEqual([
      'query apiTokens',
      'query me',
      'mutation createApiToken',
      'mutation revokeApiToken',
    ]);
    expect(roots.filter(({ signedIn, permission }) => signedIn && permission !== undefined)).toEqual([]);
  });

  it('refuse who is not signed in, and store nothing', async () => {
    const before = await stored();
    expect(await codes(() => app.anonymous)).toEqual(allWith('UNAUTHENTICATED'));
    expect(await stored()).toEqual(before);
  });

  it('refuse who has no permission, and store nothing', async () => {
    const before = await stored();
    const guarded = needingPermission();
    expect(await codes(() => app.as(), guarded)).toEqual(allWith('FORBIDDEN', guarded));
    expect(await stored()).toEqual(before);
  });

  it('refuse who has every permission but theirs, and store nothing', async () => {
    const before = await stored();
    const others = ({ permission }: Root): string[] => [...allPermissions()].filter((each) => each !== permission);
    const guarded = needingPermission();
    expect(await codes((root) => app.as(...others(root)), guarded)).toEqual(allWith('FORBIDDEN', guarded));
    expect(await stored()).toEqual(before);
  });
});

describe('tokens', () => {
  it('are refused when they are unknown, and not taken for nobody', async () => {
    const { status, errors } = await app.graphql(roots[0]!.document, {}, { token: 'not-a-token-of-this-house' });
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('of the administrator open every root field of Query', async () => {
    for (const { document, name } of roots.filter((root) => root.name.startsWith('query '))) {
      const { errors } = await app.admin(document);
      const refused = errors.filter(({ extensions }) =>
        ['UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL'].includes(extensions.code),
      );
      expect([name, refused]).toEqual([name, []]);
    }
  });
});
