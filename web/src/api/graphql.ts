import type { graphql as generated } from '../gql/gql.js';
import type { TypedDocumentString } from '../gql/graphql.js';

export type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

const FRAGMENT = /^\s*fragment (\w+) on /;
const SPREAD = /\.\.\.\s*(?!on\b)(\w+)/g;

/** The fragments of the modules that are loaded, by name: a screen carries its own documents and no others. */
const fragments = new Map<string, string>();

/** A document of GraphQL. Its types are generated from the schema; what runs is the text itself. */
export const graphql = ((source: string) => {
  const name = FRAGMENT.exec(source)?.[1];
  if (name) fragments.set(name, source);
  return source;
}) as unknown as typeof generated;

/** The text of a document with all fragments that it spreads. */
export function wholeText(document: { toString(): string }): string {
  const texts = new Map<string, string>();
  const collect = (source: string): void => {
    for (const [, name] of source.matchAll(SPREAD)) {
      const text = fragments.get(name!);
      if (text === undefined) throw new Error(`The fragment ${name} is not loaded`);
      if (texts.has(name!)) continue;
      texts.set(name!, text);
      collect(text);
    }
  };
  const source = document.toString();
  collect(source);
  return [source, ...texts.values()].map((text) => text.trim()).join('\n');
}
