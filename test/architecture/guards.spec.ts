import type { GraphQLField } from 'graphql';
import { allPermissions } from '../../src/platform/access/index.js';
import { startApp, type Client, type TestApp } from '../support/app.js';
import { documentFor } from '../support/documents.js';
import { registerOf, type Register } from '../support/register.js';

interface Root {
  readonly name: string;
  readonly permission: unknown;
  readonly instead: unknown;
  /** `anyone` or `session` instead of a permission. */
  readonly openTo: unknown;
  readonly document: string;
}

let app: TestApp;
let register: Register;
let roots: Root[];

beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
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
  instead: field.extensions['instead'],
  openTo: field.extensions['openTo'],
  document: documentFor(operation, field),
});

/** With which code each of the root fields refuses; the client may differ from field to field. */
async function codes(asked: readonly Root[], client: (root: Root) => Client): Promise<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const root of asked) {
    const { data, errors } = await client(root)(root.document);
    told[root.name] = errors[0]?.extensions.code ?? data;
  }
  return told;
}
const allWith = (asked: readonly Root[], code: string): Record<string, unknown> =>
  Object.fromEntries(asked.map(({ name }) => [name, code]));
/** Those that somebody must have signed in for. */
const closed = (): Root[] => roots.filter(({ openTo }) => openTo !== 'anyone');
/** Those that a token without rights is refused. */
const guarded = (): Root[] => closed().filter(({ openTo }) => openTo !== 'signedIn');

describe('root fields', () => {
  it('say who may call them, with a permission that a module has defined', () => {
    expect(roots.length).toBeGreaterThan(10);
    const known = allPermissions();
    const silent = roots.filter(({ permission }) => typeof permission !== 'string' || !known.has(permission));
    expect(silent.filter(({ openTo }) => openTo === undefined)).toEqual([]);
    // One way to say it, not two.
    expect(roots.filter(({ permission, openTo }) => permission !== undefined && openTo !== undefined)).toEqual([]);
  });

  it('that need no right are the way in, and the own affairs of whoever is in: these and no others', () => {
    const openTo = (whom: string): string[] => roots.filter((root) => root.openTo === whom).map(({ name }) => name);
    expect(openTo('anyone').sort()).toEqual(['mutation signIn', 'query labels', 'query signInOptions']);
    expect(openTo('signedIn').sort()).toEqual([
      'mutation createApiToken',
      'mutation revokeApiToken',
      'query apiTokens',
      'query me',
      'query permissions',
    ]);
    expect(openTo('session').sort()).toEqual([
      'mutation changePassword',
      'mutation chooseLanguage',
      'mutation confirmSecondFactor',
      'mutation endOtherSessions',
      'mutation endSession',
      'mutation finishSecondFactor',
      'mutation removeSecondFactor',
      'mutation renewRecoveryCodes',
      'mutation signOut',
      'mutation startSecondFactor',
      'query mySessions',
      'query ownCredentials',
    ]);
  });

  it('are open to another right where that is given less: these and no others', () => {
    const other = roots.flatMap(({ name, instead }) => (instead === undefined ? [] : [[name, instead]]));
    expect(other).toEqual([['query mediationStatistics', 'statistics.read']]);
  });

  it('refuse who is not signed in, and store nothing', async () => {
    const told = await register.unchanged(() => codes(closed(), () => app.anonymous));
    expect(told).toEqual(allWith(closed(), 'UNAUTHENTICATED'));
  });

  it('refuse who has no permission, and store nothing', async () => {
    const told = await register.unchanged(() => codes(guarded(), () => app.as()));
    expect(told).toEqual(allWith(guarded(), 'FORBIDDEN'));
  });

  it('refuse who has every permission but theirs, and store nothing', async () => {
    const others = ({ permission, instead }: Root): string[] =>
      [...allPermissions()].filter((each) => each !== permission && each !== instead);
    const told = await register.unchanged(() => codes(guarded(), (root) => app.as(...others(root))));
    expect(told).toEqual(allWith(guarded(), 'FORBIDDEN'));
  });
});

describe('tokens', () => {
  it('are refused when they are unknown, and not taken for nobody', async () => {
    const { status, errors } = await app.graphql(roots[0]!.document, {}, { token: 'not-a-token-of-this-house' });
    expect([status, errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('of the administrator open every root field of Query', async () => {
    const queries = roots.filter(({ name, permission }) => name.startsWith('query ') && permission !== undefined);
    for (const { document, name } of queries) {
      const { errors } = await app.admin(document);
      const refused = errors.filter(({ extensions }) =>
        ['UNAUTHENTICATED', 'FORBIDDEN', 'INTERNAL'].includes(extensions.code),
      );
      expect([name, refused]).toEqual([name, []]);
    }
  });
});
