import type { Client, Json } from './app.js';

const CHANGES = 'changes { entity entityId field label before after beforeText afterText hidden }';
export const HISTORY = `query ($of: ID!, $first: Int, $after: String, $filter: HistoryFilter, $withRelated: Boolean) {
  history(of: $of, first: $first, after: $after, filter: $filter, withRelated: $withRelated) {
    pageInfo { hasNextPage hasPreviousPage end: endCursor }
    edges { cursor }
    nodes { id occurredAt actor { id name } event sentence reason ${CHANGES} } } }`;
/** A page of what the client is told of the history of a record. */
export const historyOf = async (
  client: Client,
  of: string,
  more: object = {},
  language?: 'kk' | 'ru' | 'en',
): Promise<Json> => {
  const { data, errors } = await client(HISTORY, { of, ...more }, language && { language });
  expect(errors).toEqual([]);
  return data.history;
};
