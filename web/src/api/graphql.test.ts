import { describe, expect, it } from 'vitest';
import { graphql, wholeText } from './graphql.js';

const document = (source: string): { toString(): string } => graphql(source as never) as { toString(): string };
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the text of a document', () => {
  document('fragment NameParts on LocalizedText { kk ru }');
  document('fragment AreaParts on Area { id name { ...NameParts } }');
  document('fragment PostParts on Post { name { ...NameParts } area { ...AreaParts } }');

  it('is its own where it spreads nothing', () => {
    expect(wholeText(document(' query A { people { totalCount } } '))).toBe('query A { people { totalCount } }');
  });

  it('has each fragment once, also those that fragments spread', () => {
    const text = wholeText(document('query B { posts { ...PostParts } areas { ...AreaParts } }'));
    for (const name of ['NameParts', 'AreaParts', 'PostParts']) expect(count(text, `fragment ${name} on`)).toBe(1);
  });

  it('knows what is spread in place from a fragment', () => {
    const inPlace = 'query C { node(id: 1) { ... on Person { id } ...on Post { id } } }';
    expect(wholeText(document(inPlace))).toBe(inPlace);
  });

  it('is an error where a fragment is not loaded', () => {
    expect(() => wholeText(document('query D { people { ...Missing } }'))).toThrow('Missing is not loaded');
  });
});
