import { startApp, type TestApp } from '../../support/app.js';
import { ADMIN_TOKEN } from '../../support/settings.js';

/** What a request may look like before anything of it is carried out, and in which words it is refused. */
let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

interface Refusal {
  readonly status: number;
  readonly codes: readonly string[];
  readonly argument: unknown;
  readonly message: string;
}
type Headers = Readonly<Record<string, string>>;

async function refusalOf(request: Promise<Response>): Promise<Refusal> {
  const response = await request;
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string; argument?: string } }[];
  };
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    argument: errors[0]?.extensions.argument,
    message: errors[0]?.message ?? '',
  };
}
const send = (body: string, headers: Headers = {}): Promise<Refusal> =>
  refusalOf(
    fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}`, ...headers },
      body,
    }),
  );
const post = (body: unknown, headers: Headers = {}): Promise<Refusal> => send(JSON.stringify(body), headers);
const get = (parameters: string, headers: Headers = { 'apollo-require-preflight': '1' }): Promise<Refusal> =>
  refusalOf(fetch(`${app.url}/graphql?${parameters}`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}`, ...headers } })); // prettier-ignore

const TWO = 'query A { __typename } query B { __typename }';
const ANONYMOUS = '{ __typename }';

describe('the operation of a document', () => {
  it.each([
    ['is named wrongly', { query: TWO, operationName: 'C' }],
    ['is not named', { query: TWO }],
    ['is null', { query: TWO, operationName: null }],
    ['has an empty name', { query: TWO, operationName: '' }],
    ['has a name that the only one does not have', { query: ANONYMOUS, operationName: 'A' }],
    ['has an empty name, and the only one none', { query: ANONYMOUS, operationName: '' }],
    ['is not there', { query: 'fragment F on Query { __typename }' }],
  ])('is refused where it %s', async (_what, body) => {
    const { status, codes, argument } = await post(body);
    expect(status).toBe(400);
    expect([
      ['OPERATION_RESOLUTION_FAILURE', 'operationName'],
      ['GRAPHQL_VALIDATION_FAILED', undefined],
    ]).toContainEqual([codes[0], argument]);
  });

  it('is refused where it is a subscription', async () => {
    for (const query of ['subscription { anything }', 'subscription S { __typename }'])
      expect(await post({ query })).toMatchObject({ status: 400, codes: ['SUBSCRIPTION_NOT_SERVED'] });
  });

  it('is chosen by its name', async () => {
    const { data } = await app.admin('query A { __typename }', {});
    expect(data).toEqual({ __typename: 'Query' });
    expect((await post({ query: TWO, operationName: 'B' })).codes).toEqual([]);
  });

  it('changes nothing by GET', async () => {
    const mutation = encodeURIComponent(
      'mutation { registerPerson(input: { familyName: "Әліш" }) { problems { code } } }',
    );
    expect(await get(`query=${mutation}`)).toMatchObject({ status: 405, codes: ['BAD_REQUEST'] });
    expect((await app.admin('{ people { totalCount } }')).data.people.totalCount).toBe(0);
  });
});

describe('the form of a request', () => {
  it.each([
    ['no JSON', '{bad', 'BAD_REQUEST', undefined],
    ['an empty body', '', 'BAD_REQUEST', undefined],
    ['a text', '"{ __typename }"', 'BAD_REQUEST', undefined],
    ['null', 'null', 'BAD_REQUEST', undefined],
    ['an object of nothing', '{}', 'BAD_PARAMETER', 'query'],
    ['several requests at once', JSON.stringify([{ query: ANONYMOUS }]), 'BAD_REQUEST', undefined],
    ['no query', '{ "variables": {} }', 'BAD_PARAMETER', 'query'],
    ['an empty query', '{ "query": "" }', 'BAD_PARAMETER', 'query'],
    ['a query that is a number', '{ "query": 1 }', 'BAD_PARAMETER', 'query'],
    ['a query that is an object', '{ "query": { "kind": "Document" } }', 'BAD_PARAMETER', 'query'],
    ...['"{}"', '[]', '1', 'true'].flatMap((value) =>
      ['variables', 'extensions'].map(
        (name) => [`${name} that are ${value}`, `{ "query": "${ANONYMOUS}", "${name}": ${value} }`, 'BAD_PARAMETER', name] as const, // prettier-ignore
      ),
    ),
    ...['{}', '[]', '1'].map(
      (value) => [`an operationName that is ${value}`, `{ "query": "${ANONYMOUS}", "operationName": ${value} }`, 'BAD_PARAMETER', 'operationName'] as const, // prettier-ignore
    ),
    ['a query of a client that sends its hash', '{ "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "a" } } }', 'BAD_PARAMETER', 'query'], // prettier-ignore
  ] as const)('is refused where it is %s', async (_what, body, code, argument) => {
    expect(await send(body)).toMatchObject({ status: 400, codes: [code], argument });
  });

  it.each([
    ['no query', 'variables={}', 'query'],
    ['two queries', 'query={__typename}&query={__typename}', 'query'],
    ['variables that are no JSON', 'query={__typename}&variables={', 'variables'],
    ['variables that are no object', 'query={__typename}&variables=[]', 'variables'],
    ['extensions that are no object', 'query={__typename}&extensions=1', 'extensions'],
    ['two names of an operation', 'query={__typename}&operationName=a&operationName=b', 'operationName'],
  ])('is refused by GET where it has %s', async (_what, parameters, argument) => {
    expect(await get(parameters)).toMatchObject({ status: 400, codes: ['BAD_PARAMETER'], argument });
  });

  it('is refused by GET where a foreign page could have sent it', async () => {
    expect(await get('query={__typename}', {})).toMatchObject({ status: 400, codes: ['PREFLIGHT_MISSING'] });
    expect((await get('query={__typename}')).codes).toEqual([]);
    expect(await get('query={__typename}', { 'content-type': 'text/plain' })).toMatchObject({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] }); // prettier-ignore
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/graphql', 'odd'])(
    'is refused where its content is called %s',
    async (type) => {
      const refused = await post({ query: ANONYMOUS }, { 'content-type': type });
      expect(refused).toMatchObject({ status: 415, codes: ['UNSUPPORTED_MEDIA_TYPE'] });
    },
  );

  it('is refused before anything is carried out where the answer would not be accepted', async () => {
    const query = 'mutation { registerPerson(input: { familyName: "Әліш" }) { problems { code } } }';
    expect(await post({ query }, { accept: 'image/png' })).toMatchObject({ status: 406, codes: ['NOT_ACCEPTABLE'] });
    expect((await app.admin('{ people { totalCount } }')).data.people.totalCount).toBe(0);
    for (const accept of [
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'text/html, application/*;q=0.1',
    ])
      expect((await post({ query: ANONYMOUS }, { accept })).codes).toEqual([]);
  });
});

describe('an address', () => {
  const PERSON = '01890000-0000-7000-8000-000000000000';
  const ask = (method: string, path: string, headers: Headers = {}): Promise<Response> =>
    fetch(`${app.url}${path}`, { method, headers });

  it.each([
    ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'].map((method) => [method, '/graphql', 'GET, POST'] as const),
    ['PUT', '/graphql?query={__typename}', 'GET, POST'],
    ['DELETE', '/', 'GET'],
    ['PUT', '/graphiql', 'GET'],
    ['PUT', `/certificates/${PERSON}.pdf`, 'GET'],
    ['DELETE', '/health/ready', 'GET'],
    ['POST', '/metrics', 'GET'],
    ['PUT', '/audit/export', 'GET'],
    ['DELETE', `/people/${PERSON}/views`, 'GET'],
  ] as const)('is refused by a method that it does not take: %s %s', async (method, path, allow) => {
    const response = await ask(method, path);
    expect(response.headers.get('allow')).toBe(allow);
    const { status, codes, message } = await refusalOf(Promise.resolve(response));
    expect([status, codes]).toEqual([405, ['METHOD_NOT_ALLOWED']]);
    expect(message).toContain(allow);
  });

  it.each([
    '/nowhere',
    '/people',
    '/people//views',
    `/people/${PERSON}/views/`,
    `/certificates/${PERSON}`,
    '/%ff',
    '/graphql%ff',
    '/%',
    '/%e0%a4',
    '/%ff?query={__typename}',
  ])('that is none is found by no method: %s', async (path) => {
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await refusalOf(ask(method, path))).toMatchObject({ status: 404, codes: ['NOT_FOUND'] });
  });

  it.each(['%ff', 'x'.repeat(5000)])('is read to its end where an id is not written like one', async (id) => {
    const refused = await refusalOf(ask('GET', `/people/${id}/views`, { authorization: `Bearer ${ADMIN_TOKEN}` }));
    expect(refused).toMatchObject({ status: 400, codes: ['INVALID_ID'] });
  });
});

describe('a refusal', () => {
  const LANGUAGES = { kk: /[әғқңөұүһі]/, ru: /^[^әғқңөұүһі]*[а-яё]/i, en: /^[^а-яә]*$/i } as const;
  const KINDS: Readonly<Record<string, (headers: Headers) => Promise<Refusal>>> = {
    UNAUTHENTICATED: (headers) =>
      post({ query: '{ people { totalCount } }' }, { ...headers, authorization: 'Bearer wrong' }),
    FORBIDDEN: (headers) =>
      post({ query: '{ people { totalCount } }' }, { ...headers, authorization: `Bearer test:${Buffer.from('[]').toString('base64url')}` }), // prettier-ignore
    GRAPHQL_PARSE_FAILED: (headers) => post({ query: '{' }, headers),
    GRAPHQL_VALIDATION_FAILED: (headers) => post({ query: '{ nothing }' }, headers),
    OPERATION_RESOLUTION_FAILURE: (headers) => post({ query: TWO }, headers),
    BAD_USER_INPUT: (headers) => post({ query: 'query ($n: Int!) { people(first: $n) { totalCount } }', variables: { n: 'x' } }, headers), // prettier-ignore
    BAD_REQUEST: (headers) => send('{bad', headers),
    BAD_PARAMETER: (headers) => post({ query: ANONYMOUS, variables: [] }, headers),
    NOT_ACCEPTABLE: (headers) => post({ query: ANONYMOUS }, { ...headers, accept: 'image/png' }),
    UNSUPPORTED_MEDIA_TYPE: (headers) => post({ query: ANONYMOUS }, { ...headers, 'content-type': 'text/plain' }),
    METHOD_NOT_ALLOWED: (headers) => refusalOf(fetch(`${app.url}/graphql`, { method: 'PUT', headers })),
    NOT_FOUND: (headers) => refusalOf(fetch(`${app.url}/%ff`, { headers })),
    INVALID_CURSOR: (headers) => post({ query: '{ people(after: "x") { totalCount } }' }, headers),
    PAGE_SIZE: (headers) => post({ query: '{ people(first: 101) { totalCount } }' }, headers),
    PAGE_DIRECTION: (headers) => post({ query: '{ people(first: 1, last: 1) { totalCount } }' }, headers),
    INVALID_ID: (headers) => post({ query: '{ person(id: "x") { id } }' }, headers),
    INVALID_MOMENT: (headers) => post({ query: '{ person(id: "01890000-0000-7000-8000-000000000000", asKnownAt: "x") { id } }' }, headers), // prettier-ignore
    SEARCH_EMPTY: (headers) => post({ query: '{ people(search: "!") { totalCount } }' }, headers),
    QUERY_TOO_COSTLY: (headers) =>
      post({ query: '{ people(first: 100) { nodes { memberships(first: 100) { nodes { person { memberships(first: 100) { nodes { id } } } } } } } }' }, headers), // prettier-ignore
  };

  it.each(Object.keys(KINDS))('speaks the language asked for: %s', async (code) => {
    for (const [language, letters] of Object.entries(LANGUAGES)) {
      const { codes, message } = await KINDS[code]!({ 'accept-language': language });
      expect(codes).toEqual([code]);
      expect(message).toMatch(letters);
      expect(message).not.toContain('{');
    }
    expect((await KINDS[code]!({})).message).toMatch(LANGUAGES.kk);
  });

  it.each([
    ['{ people(first: 101) { totalCount } }', ['people'], 'first'],
    ['{ p: people(last: 101) { totalCount } }', ['p'], 'last'],
    ['{ people(first: 1, after: "x") { nodes { id } } }', ['people'], 'after'],
    ['{ people(last: 1, before: "x") { totalCount } }', ['people'], 'before'],
    ['{ people(search: "!") { nodes { id } } }', ['people'], 'search'],
    ['{ people(filter: { id: { eq: "x" } }) { totalCount } }', ['people'], 'filter.id.eq'],
    ['{ people(filter: { or: [{ region: { in: ["x"] } }] }) { totalCount } }', ['people'], 'filter.or.0.region.in'],
    ['{ memberships(asOf: "2016-02-30") { totalCount } }', ['memberships'], 'asOf'],
    ['{ person(id: "x") { id } }', ['person'], 'id'],
    ['{ node(id: "x") { id } }', ['node'], 'id'],
    ['{ s: awardsStatistics(groupBy: [AREA, AREA]) { groupCount } }', ['s'], 'groupBy'],
    ['{ awardsStatistics(first: 1001) { groupCount } }', ['awardsStatistics'], 'first'],
    ['{ awardsStatistics(first: -1) { groupCount } }', ['awardsStatistics'], 'first'],
    ['{ awardsStatistics(after: "x") { groupCount } }', ['awardsStatistics'], 'after'],
    ['{ sourcesStatistics(having: { people: { gte: 1 } }) { groupCount } }', ['sourcesStatistics'], 'having.people'],
    ['{ sourcesStatistics(orderBy: { by: PEOPLE }) { groupCount } }', ['sourcesStatistics'], 'orderBy.by'],
    ['{ awardsStatistics(having: { count: { eq: null } }) { groupCount } }', ['awardsStatistics'], 'having.count.eq'],
    ['{ awardsStatistics(having: { count: {} }) { groupCount } }', ['awardsStatistics'], 'having.count'],
    ['{ people { nodes { m: memberships(first: -1) { totalCount } } } }', ['people', 'nodes', 'm'], 'first'],
    ['{ people { edges { node { memberships(first: 1, after: "x") { totalCount } } } } }', ['people', 'edges', 'node', 'memberships'], 'after'], // prettier-ignore
  ])('names the argument and the place: %s', async (document, path, argument) => {
    const { errors } = await app.admin(document);
    expect(errors.map((each) => [each.path, each.extensions.argument])).toEqual([[path, argument]]);
  });

  it('names the argument of a value that comes as a variable', async () => {
    const document = 'query ($f: PersonFilter, $n: Int) { people(filter: $f, first: $n) { totalCount } }';
    const id = await app.admin(document, { f: { not: { area: { within: 'x' } } } });
    expect(id.errors.map((each) => [each.path, each.extensions.argument])).toEqual([
      [['people'], 'filter.not.area.within'],
    ]);
    const page = await app.admin(document, { n: 500 });
    expect(page.errors.map((each) => [each.path, each.extensions.argument])).toEqual([[['people'], 'first']]);
  });

  it('names the place where a right is missing', async () => {
    const rootless = await app.as('people.read')('{ a: awards { totalCount } }');
    expect(rootless.errors).toMatchObject([
      { path: ['a'], extensions: { code: 'FORBIDDEN', required: 'awards.read' } },
    ]);
    const nested = await app.as('people.read')('{ people { nodes { awards { totalCount } } } }');
    expect(nested.errors).toMatchObject([{ path: ['people', 'nodes', 'awards'], extensions: { code: 'FORBIDDEN' } }]);
    const filtered = await app.as('people.read')('{ people(filter: { iin: { eq: "1" } }) { totalCount } }');
    expect(filtered.errors).toMatchObject([
      { path: ['people'], extensions: { argument: 'filter.iin', code: 'FORBIDDEN' } },
    ]);
    const command = await app.as('people.read')('mutation { a: recordAward(input: {}) { problems { code } } }');
    expect(command.errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
