import { getNullableType, isLeafType, type GraphQLOutputType } from 'graphql';
import { literal } from './frame.js';

/**
 * JSON as text that the statement puts together itself: with `json_build_object` PostgreSQL looks up the type of every value
 * again in every row. Each SQL below is a text of JSON, or NULL for null; only values are quoted, and PostgreSQL does that.
 */

/** Text that is the same in each row. */
export const jsonLiteral = (constant: unknown): string => literal(JSON.stringify(constant));

/** A value of a row as the type of its field wants it; what needs no quotes within is written without looking for any. */
export function jsonValue(sql: string, type: GraphQLOutputType): string {
  const leaf = getNullableType(type);
  const name = isLeafType(leaf) ? leaf.name : undefined;
  if (name === 'Int' || name === 'Boolean') return `(${sql})::text`;
  if (name === 'ID') return `'"' || (${sql})::uuid || '"'`;
  return `to_json(${sql})::text`;
}

/** PostgreSQL takes at most 100 arguments to a function. */
const MOST_ARGUMENTS = 100;

/** The fields stand in the order of the pairs, as GraphQL wants it. */
export function jsonObject(pairs: readonly (readonly [string, string])[]): string {
  const parts = pairs.flatMap(([key, sql], i) => [
    literal(`${i === 0 ? '{' : ','}${JSON.stringify(key)}:`),
    `coalesce(${sql}, 'null')`,
  ]);
  return joined(pairs.length === 0 ? [literal('{}')] : [...parts, literal('}')]);
}

function joined(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `concat(${parts.join(', ')})`;
  const groups: string[] = [];
  for (let i = 0; i < parts.length; i += MOST_ARGUMENTS) groups.push(joined(parts.slice(i, i + MOST_ARGUMENTS)));
  return joined(groups);
}

/** The rows of a group as a list; `order` says in which order they stand. */
export const jsonList = (record: string, order: string): string =>
  `concat('[', string_agg(${record}, ',' ORDER BY ${order}), ']')`;

/** A text that needs no escape, as JSON. */
export const inQuotes = (text: string): string => `'"' || ${text} || '"'`;
