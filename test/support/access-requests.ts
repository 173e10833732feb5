import type { Client, Json } from './app.js';

/** What an office needs to ask for a person, to grant it and to appoint. */
export const RIGHTS = [
  'people.read', 'people.write', 'memberships.read', 'memberships.write', 'organizations.read', 'organizations.write', 'reference.read',
  'people.personal.iin', 'people.personal.contacts', 'history.read', 'search.read',
]; // prettier-ignore

const FIELDS =
  'id answer answerReason hiddenFields requestedBy reason version person { id displayName } area { id } organization { id }';

/** A command about a request: the request as it then stands, and the problems. */
export async function command(client: Client, name: string, input: object): Promise<Json> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { accessRequest { ${FIELDS} } problems { code path } } }`;
  const { data, errors } = await client(text, { input });
  expect(errors).toEqual([]);
  return data[name];
}
export const ask = (client: Client, input: object): Promise<Json> =>
  command(client, 'requestAccess', { reason: 'мүшелікке ұсынылды', ...input });
export const refusal = async (answer: Promise<Json>): Promise<unknown> => (await answer).problems;
export const problem = (code: string, ...path: string[]): object[] => [{ code, path }];
export const knows = async (client: Client, id: string): Promise<Json> =>
  (await client('query ($id: ID!) { person(id: $id) { displayName personalData { iin phone } } }', { id })).data.person;
export const listed = async (client: Client): Promise<Json[]> =>
  (await client(`{ accessRequests { nodes { ${FIELDS} } } }`)).data.accessRequests.nodes;
