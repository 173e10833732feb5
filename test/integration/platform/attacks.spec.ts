import { request, type IncomingHttpHeaders } from 'node:http';
import { getIntrospectionQuery, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { account } from '../../support/accounts.js';
import { goodInputs } from '../../support/good-inputs.js';
import { startApp, type Answer, type Json, type TestApp } from '../../support/app.js';
import { registerOf, type Input, type Register } from '../../support/register.js';
import { ADMIN_TOKEN } from '../../support/settings.js';

let app: TestApp;
let register: Register;
beforeAll(async () => {
  app = await startApp();
  register = registerOf(app);
});
afterAll(() => app.close());

const times = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const codesOf = ({ errors }: Answer): string[] => [...new Set(errors.map(({ extensions }) => extensions.code))];
const SOURCE = 'recordSource(input: { kind: "page", title: "бет" }) { problems { code } }';
/** Characters. */
const SIZE_OF_A_REFUSAL = 25_000;

/** A body as it goes over the wire, by the administrator: nothing is refused for want of a right. */
const send = (body: string, headers: Readonly<Record<string, string>> = {}, path = '/graphql'): Promise<Response> =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}`, ...headers },
    body,
  });

describe('a document', () => {
  const chain = (length: number, on: string, part: (next: string) => string, end: string): string =>
    `${times(length, (i) => `fragment f${i} on ${on} { ${part(`...f${i + 1}`)} }`)} fragment f${length} on ${on} { ${end} }`;

  it.each([
    ['a flood of aliases', `{ people { nodes { ${times(101, (i) => `a${i}: id`)} } } }`],
    ['aliases that fragments multiply', `{ areas { nodes { ...f0 } } } ${chain(7, 'Area', (next) => `a: parent { ${next} } b: parent { ${next} }`, 'id')}`],
    ['a flood of questions', `{ ${times(21, (i) => `a${i}: people { totalCount }`)} }`],
    ['a flood of questions in a fragment', `{ ...many } fragment many on Query { ${times(21, (i) => `a${i}: people { totalCount }`)} }`],
    ['a flood of commands', `mutation { ${times(21, (i) => `a${i}: ${SOURCE}`)} }`],
    ['a flood of attempts to sign in', `mutation { ${times(21, (i) => `a${i}: signIn(input: { signInName: "a", password: "${i}" }) { problems { code } }`)} }`],
    ['too many words', `{ people { nodes { ${times(4001, () => 'id')} } } }`],
    ['one field a thousand times', `{ ${times(990, () => 'people { totalCount }')} }`],
    ['a circle of fragments', '{ people { nodes { ...a } } } fragment a on Person { ...b } fragment b on Person { ...a }'],
    ['a fragment in itself', '{ people { nodes { ...a } } } fragment a on Person { memberships { nodes { person { ...a } } } }'],
    ['fragments that spread each other twice', `{ people { nodes { ...f0 } } } ${chain(40, 'Person', (next) => `${next} ${next}`, 'id')}`],
    ['introspection by fragments that spread each other twice', `{ __schema { queryType { ...f0 } } } ${chain(40, '__Type', (next) => `${next} ${next}`, 'name')}`],
    ['deep fragments', `{ areas { nodes { ...f0 } } } ${chain(15, 'Area', (next) => `parent { ${next} }`, 'id')}`],
    ['deep fragments without a name', `{ areas { nodes { ${'parent { ... on Area { '.repeat(15)} id ${'} }'.repeat(15)} } } }`],
    ['one directive a hundred times', `{ people { nodes { id ${'@include(if: true) '.repeat(100)} } } }`],
    ['introspection of types in types', `{ __schema { types { ${'fields { type { '.repeat(3)} name ${'} }'.repeat(3)} } } }`],
    ['introspection of one thing twice', '{ a: __schema { types { name } } b: __schema { types { name } } }'],
    ['introspection that aliases multiply', `{ __schema { ...many } } fragment many on __Schema { ${times(10, (i) => `a${i}: types { fields { name } }`)} }`],
  ])('with %s is refused as a whole, in few words', async (_, document) => {
    const answer = await register.unchanged(() => app.admin(document));
    expect([answer.status, answer.data, ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']]).toEqual([400, null, expect.arrayContaining(codesOf(answer))]);
    expect(JSON.stringify(answer).length).toBeLessThan(SIZE_OF_A_REFUSAL);
  }); // prettier-ignore

  it('of introspection as tools ask is answered to everybody: the schema is published, and says nothing of records', async () => {
    await register.person({ familyName: 'Құпиябаев' });
    const answer = await app.anonymous(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }));
    expect(answer.errors).toEqual([]);
    expect(answer.data.__schema.types.map(({ name }: Json) => name).sort()).toEqual(Object.keys(app.schema.getTypeMap()).sort());
    expect(JSON.stringify(answer.data)).not.toContain('Құпиябаев');
  }); // prettier-ignore

  it('with twenty attempts to sign in counts as twenty', async () => {
    const slow = await startApp({ BIRLIK_RATE_SIGN_IN: '3' });
    await account(slow, 'aidana');
    const attempts = times(20, (i) => `a${i}: signIn(input: { signInName: "aidana", password: "wrong password ${i}" }) { problems { code } }`);
    const { data, errors } = await slow.anonymous(`mutation { ${attempts} }`);
    expect([data, errors.length > 0, new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([null, true, new Set(['RATE_LIMITED'])]);
    await slow.close();
  }); // prettier-ignore
});

describe('variables', () => {
  const ask = (variables: string, of = '$f: PersonFilter', use = 'filter: $f'): Promise<Response> =>
    send(`{"query":"query (${of}) { people(${use}) { totalCount } }","variables":${variables}}`);
  const nested = (open: string, close: string, levels: number, end: string): string =>
    open.repeat(levels) + end + close.repeat(levels);

  it.each([
    ['that are too large', `{"f":{"note":"${'a'.repeat(1_000_000)}"}}`, 413],
    ['of a hundred thousand levels of lists', `{"f":{"id":{"in":${nested('[', ']', 100_000, '"a"')}}}}`, 400],
    ['of a hundred thousand levels of conditions', `{"f":${nested('{"not":', '}', 100_000, '{}')}}`, 400],
    ['of two thousand levels of conditions', `{"f":${nested('{"not":', '}', 2000, '{}')}}`, 400],
    ['of ninety levels of conditions', `{"f":${nested('{"not":', '}', 90, '{"familyName":{"isNull":true}}')}}`, 200],
    ['of ten thousand conditions', `{"f":{"or":[${Array(10_000).fill('{"familyName":{"contains":"а"}}').join()}]}}`, 200],
    ['of twenty thousand ids', `{"f":{"id":{"in":[${Array(20_000).fill('"01890000-0000-7000-8000-000000000000"').join()}]}}}`, 200],
    ['of a hundred thousand things that nobody asks for', `{${Array.from({ length: 60_000 }, (_, i) => `"v${i}":1`).join()}}`, 200],
    ['with a prototype', '{"f":{"__proto__":{"isAdmin":true}}}', 400],
    ['with a prototype by way of the constructor', '{"f":{"constructor":{"prototype":{"isAdmin":true}}}}', 400],
  ])('%s harm nobody', async (_, variables, status) => {
    const response = await register.unchanged(() => ask(variables));
    const text = await response.text();
    expect([response.status, text.length < SIZE_OF_A_REFUSAL]).toEqual([status, true]);
    expect((await app.admin('{ __typename }')).data).toEqual({ __typename: 'Query' });
  }); // prettier-ignore
});

/** What the registry says of a record itself, and nobody else. */
const OWN = [
  'version', 'public', 'places', 'demonstration', 'synthetic', 'disabled', 'actor', 'createdAt', 'recordedAt', 'createdBy',
  'passwordHash', 'mustChangePassword', 'token', 'tokenHash', 'sealed', 'keyId', 'anonymisedOn', 'hash', 'sequence',
]; // prettier-ignore

const JSON_INPUTS = new Set(['saveView', 'correctView', 'savePaperTemplate']);

describe('an input', () => {
  const isInput = (type: unknown): type is GraphQLInputObjectType => isInputObjectType(type);
  /** The input types that commands take, with those inside them. */
  const taken = (): GraphQLInputObjectType[] => {
    const found = new Set<GraphQLInputObjectType>();
    const walk = (type: unknown): void => {
      if (!isInput(type) || found.has(type)) return;
      found.add(type);
      for (const field of Object.values(type.getFields())) walk(getNamedType(field.type));
    };
    for (const field of Object.values(app.schema.getMutationType()!.getFields()))
      for (const arg of field.args) walk(getNamedType(arg.type));
    return [...found];
  };
  const having = (field: string): string[] => taken().filter((type) => field in type.getFields()).map(({ name }) => name).sort(); // prettier-ignore

  it('has no field for what nobody may set; what makes a record takes no id for it', () => {
    expect(taken().length).toBeGreaterThan(50);
    expect(OWN.filter((field) => having(field).length > 0)).toEqual([]);
    expect(having('permissions')).toEqual(['CorrectRoleInput', 'CreateApiTokenInput', 'CreateRoleInput']);
    expect(having('id').filter((name) => /^(Appoint|Create|Define|Give|Open|Record|Register)/.test(name))).toEqual([]);
  });

  /** Every object in a value, by a copy of the whole in which it has one field more for each name. */
  function* spoilt(value: unknown, names: readonly string[]): Generator {
    if (Array.isArray(value)) {
      for (const [i, each] of value.entries()) for (const copy of spoilt(each, names)) yield value.with(i, copy);
    } else if (typeof value === 'object' && value !== null) {
      yield { ...value, ...Object.fromEntries(names.map((name) => [name, true])) };
      for (const [key, each] of Object.entries(value)) for (const copy of spoilt(each, names)) yield { ...value, [key]: copy };
    }
  } // prettier-ignore

  it('with such a field, at whatever place, is refused by every command and stored by none', async () => {
    const good = await goodInputs(register);
    let tried = 0;
    await register.unchanged(async () => {
      for (const [command, input] of Object.entries(good))
        for (const copy of spoilt(input, OWN)) {
          const { record, problems, answer } = await register.attempt(command, copy as Input, '__typename');
          const refused = answer.errors.flatMap(({ message }) => /Field "(\w+)" is not defined/.exec(message)?.[1] ?? []);
          // What is JSON has no fields in the schema: the command judges it.
          if (JSON_INPUTS.has(command) && problems.length > 0) expect([command, record, answer.errors]).toEqual([command, null, []]);
          else expect([command, record, refused.sort()]).toEqual([command, null, [...OWN].sort()]);
          tried++;
        }
    });
    expect(tried).toBeGreaterThan(Object.keys(good).length);
  }); // prettier-ignore
});

describe('a filter', () => {
  it('of too many conditions is refused before anything is read', async () => {
    const or = Array.from({ length: 10_000 }, () => ({ familyName: { eq: 'ә' } }));
    const asked = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }';
    expect(codesOf(await app.admin(asked, { filter: { or } }))).toEqual(['QUERY_TOO_COSTLY']);
    expect(codesOf(await app.admin(asked, { filter: { or: or.slice(0, 400) } }))).toEqual([]);
  });
});

describe('a request', () => {
  const command = JSON.stringify({ query: `mutation { ${SOURCE} }` });
  const form = new URLSearchParams({ query: `mutation { ${SOURCE} }` }).toString();

  it.each([
    ['in a batch', `[${command},${command}]`, {}],
    ['in a batch of one', `[${command}]`, {}],
    ['as text', command, { 'content-type': 'text/plain' }],
    ['as a form', form, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as a form in parts', `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${command}\r\n--x--`, { 'content-type': 'multipart/form-data; boundary=x' }],
    ['of no kind', command, { 'content-type': '' }],
    ['with a prototype', command.replace('{', '{"__proto__":{"a":1},'), {}],
  ])('%s is refused and nothing stored', async (_, body, headers) => {
    const response = await register.unchanged(() => send(body, headers));
    const answer = (await response.json()) as { data?: unknown };
    expect([response.status >= 400 && response.status < 500, answer.data ?? null]).toEqual([true, null]);
  }); // prettier-ignore

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is none of the registry', async (method) => {
    const { status, headers } = await inject(method, '/graphql');
    expect([status >= 400 && status < 500, headers['access-control-allow-origin']]).toEqual([true, undefined]);
  });

  it.each([
    '/graphiql/../package.json',
    '/graphiql/..%2f..%2fpackage.json',
    '/graphiql/%2e%2e/%2e%2e/etc/passwd',
    '/.git/config',
  ])('for %s finds nothing beside the pages', async (path) => expect((await inject('GET', path)).status).toBe(404));

  /** As it is, past the tidying of addresses that clients do. */
  function inject(method: string, path: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
    return new Promise((resolve, reject) => {
      const { hostname, port } = new URL(app.url);
      request({ hostname, port, method, path }, (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode!, headers: answer.headers });
      })
        .on('error', reject)
        .end();
    });
  }
});
