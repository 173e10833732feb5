import { request } from 'node:http';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { PasswordHasher } from '../../src/modules/identity/passwords/password-hasher.js';
import { ActorMaker } from '../../src/modules/rights/index.js';
import {
  AccessCache,
  Actor,
  Authenticator,
  everywhere,
  type Reach,
  type Rights,
} from '../../src/platform/access/index.js';
import { Settings } from '../../src/platform/config/settings.js';
import type { Language } from '../../src/kernel/language.js';
import { testDatabase, type TestDatabase } from './database.js';
import { ADMIN_TOKEN, settingsOfTests } from './settings.js';

/** Where a right holds that is given for an area: there and below. */
export const within = (area: string): Reach => ({ everywhere: false, areas: [area], organizations: [] });

/** Tokens of this form are resolved by the tests themselves: they say the rights of their bearer. */
const PREFIX = 'test:';
const tokenOf = (rights: Rights): string => PREFIX + Buffer.from(JSON.stringify([...rights])).toString('base64url');
/** For requests beside GraphQL: a bearer of exactly these permissions, everywhere. */
export const tokenWith = (...permissions: string[]): string => tokenOf(everywhere(permissions));
/** The same, in one area. */
export const tokenIn = (area: string, ...permissions: string[]): string =>
  tokenOf(new Map(permissions.map((each) => [each, within(area)])));
/** And these stand for a session of an account: `account:<id>`. */
const ACCOUNT = 'account:';

/** An answer has the shape its document asks for; the expectation says which. */
export type Json = ReturnType<typeof JSON.parse>;
export type Variables = Readonly<Record<string, unknown>>;

export interface AskOptions {
  readonly token?: string;
  readonly language?: Language;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface ResponseError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
}
export interface Answer {
  readonly status: number;
  readonly data: Json;
  /** Empty when there are none. */
  readonly errors: readonly ResponseError[];
  readonly extensions: Json;
}
export type Client = (document: string, variables?: Variables, options?: AskOptions) => Promise<Answer>;

export interface TestApp {
  readonly url: string;
  readonly databaseUrl: string;
  readonly app: NestFastifyApplication;
  /** The application's own: it may what the application may. */
  readonly dataSource: DataSource;
  /** For `execute`, as the owner of the tables. */
  readonly ownerUrl: string;
  readonly schema: GraphQLSchema;
  /** Asks as whoever `options.token` stands for; without a token as nobody. */
  readonly graphql: Client;
  readonly anonymous: Client;
  readonly admin: Client;
  /** A client that holds exactly these permissions, everywhere. */
  as(...permissions: string[]): Client;
  /** A client that holds exactly these permissions, in one area. */
  inArea(area: string, ...permissions: string[]): Client;
  /** A client that holds these rights, each where it says. */
  holding(rights: Readonly<Record<string, Reach>>): Client;
  /** A client that has signed in with this account. */
  asAccount(id: string): Client;
  /** The account that asks as `asAccount`. */
  actorOf(id: string): Promise<Actor | undefined>;
  close(): Promise<void>;
}

/** Tests mean the same whether or not the desk is built. */
const NO_DESK = 'none';

/** The whole registry on a database of its own, with the reference data in it, listening on a free port unless `PORT` says which; `desk` is a built desk. */
export async function startApp(env: NodeJS.ProcessEnv = {}, desk = NO_DESK): Promise<TestApp> {
  return startOn(await testDatabase(), env, desk);
}

/** Another registry on the database of a first one, as a second process would be. */
export const startBeside = (first: TestApp, env: NodeJS.ProcessEnv = {}): Promise<TestApp> =>
  startOn({ url: first.ownerUrl, appUrl: first.databaseUrl, drop: () => Promise.resolve() }, env);

async function startOn(database: TestDatabase, env: NodeJS.ProcessEnv, desk?: string): Promise<TestApp> {
  const settings = new Settings({ ...settingsOfTests, ...env });
  const app = await createApp(settings, database.appUrl, desk);
  acceptTestTokens(app);
  Object.assign(app.get(PasswordHasher), { cost: CHEAP });
  await app.listen(settings.port, '127.0.0.1');
  const url = await app.getUrl();
  const graphql = clientOf(url);
  const withToken =
    (token: string): Client =>
    (document, variables, options) =>
      graphql(document, variables, { token, ...options });
  return {
    url,
    databaseUrl: database.appUrl,
    app,
    dataSource: app.get(DataSource),
    ownerUrl: database.url,
    schema: app.get(GraphQLSchemaHost).schema,
    graphql,
    anonymous: graphql,
    admin: withToken(ADMIN_TOKEN),
    as: (...permissions) => withToken(tokenOf(everywhere(permissions))),
    inArea: (area, ...permissions) => withToken(tokenIn(area, ...permissions)),
    holding: (rights) => withToken(tokenOf(new Map(Object.entries(rights)))),
    asAccount: (id) => withToken(`${ACCOUNT}${id}`),
    actorOf: (id) => app.get(Authenticator).actorOf(`${ACCOUNT}${id}`),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** A hash at the cost of the house takes half a second: the tests of sign-in alone would take a minute of nothing else. */
export const CHEAP = { ln: 10, r: 8, p: 1 };

function acceptTestTokens(app: NestFastifyApplication): void {
  const [authenticator, maker, cache] = [app.get(Authenticator), app.get(ActorMaker), app.get(AccessCache)];
  const real = authenticator.actorOf.bind(authenticator);
  authenticator.actorOf = (token) => {
    // As a session is: from memory, until rights change.
    if (token.startsWith(ACCOUNT))
      return cache.find(token, () => maker.load(token.slice(ACCOUNT.length), { sessionId: 'test' }));
    return token.startsWith(PREFIX) ? Promise.resolve(actorWith(token.slice(PREFIX.length))) : real(token);
  };
}

const actorWith = (said: string): Actor =>
  new Actor('tester', new Map(JSON.parse(Buffer.from(said, 'base64url').toString()) as [string, Reach][]));

/** Over HTTP and not past it: headers, limits and the text path take part. */
function clientOf(url: string): Client {
  return async (query, variables, { token, language, headers } = {}) => {
    const { status, text } = await post(`${url}/graphql`, JSON.stringify({ query, variables }), {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(language && { 'accept-language': language }),
      ...headers,
    });
    const { data, errors, extensions } = JSON.parse(text) as Partial<Answer>;
    return { status, data: data ?? null, errors: errors ?? [], extensions };
  };
}

/** As `fetch` does it, at half the work: the tests ask many thousand times. */
function post(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode!, text }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
