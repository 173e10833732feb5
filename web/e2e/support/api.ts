import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { surroundings } from './surroundings.js';

export type Input = Readonly<Record<string, unknown>>;
/** An answer has the shape its document asks for. */
export type Json = ReturnType<typeof JSON.parse>;

/** The asker: by the administrator's token, or by the cookies of a session, which answers may set anew. */
export type Bearer = 'administrator' | Map<string, string>;

let schema: GraphQLSchema | undefined;
const theSchema = (): GraphQLSchema =>
  (schema ??= buildSchema(readFileSync(new URL('../../../schema.gql', import.meta.url), 'utf8'), {
    assumeValid: true,
  }));

/** Reads, or runs a document of one's own; fails when it is refused. */
export async function ask(bearer: Bearer, query: string, variables: Input = {}): Promise<Json> {
  const { url, token } = surroundings();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === 'administrator'
        ? { authorization: `Bearer ${token}` }
        : { origin: url, cookie: [...bearer].map((each) => each.join('=')).join('; ') }),
    },
    body: JSON.stringify({ query, variables }),
  });
  if (bearer !== 'administrator') for (const line of response.headers.getSetCookie()) keep(bearer, line);
  const { data, errors } = (await response.json()) as { data: Json; errors?: readonly unknown[] };
  if (errors) throw new Error(`${query} was not answered: ${JSON.stringify(errors)}`);
  return data;
}

/** Any command of the schema; fails when it is refused. Gives what the payload holds, as far as it was asked for. */
export async function command(
  bearer: Bearer,
  name: string,
  input: Input | undefined,
  selection: string,
): Promise<Json> {
  const [head, argument] = input ? [`($input: ${inputOf(name)}!)`, '(input: $input)'] : ['', ''];
  const document = `mutation ${head} { result: ${name}${argument} { ${selection} problems { code message path } } }`;
  const { result } = await ask(bearer, document, input && { input });
  if (result.problems.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(result.problems)}`);
  return result;
}

/** The same for a command that leaves a record; gives the record. */
export async function recorded(bearer: Bearer, name: string, input: Input, selection: string): Promise<Json> {
  const type = theSchema().getMutationType()!.getFields()[name]?.type.toString().replace('!', '');
  if (!type) throw new Error(`The schema has no command ${name}`);
  const fields = Object.keys((theSchema().getType(type) as GraphQLObjectType).getFields());
  const record = fields.find((each) => each !== 'problems' && each !== 'warnings');
  return (await command(bearer, name, input, `record: ${record} { ${selection} }`)).record;
}

const inputOf = (name: string): string => {
  const [input] = theSchema().getMutationType()!.getFields()[name]!.args;
  return input!.type.toString().replace('!', '');
};

function keep(cookies: Map<string, string>, line: string): void {
  const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
  if (value === '') cookies.delete(name!);
  else cookies.set(name!, value!);
}
