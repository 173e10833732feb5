import type { Compilation, Site } from './compilation.js';
import { inQuotes, jsonLiteral, jsonObject } from './json-text.js';
import type { Page } from './page.js';
import { below, collectFields } from './selection.js';

/** What is before a page and after it. `cursors`: those of the page in its order, as an array. */
export function compilePageInfo(
  compiler: Compilation,
  { backward, size, bound }: Page,
  site: Site,
  cursors: () => string,
): string {
  const more = (): string => `(count(*) > ${size})::text`;
  const beforeIt = (): string => jsonLiteral(bound !== undefined);
  const pairs: (readonly [string, string])[] = [];
  for (const [key, nodes] of collectFields(compiler.document, 'PageInfo', below(site.nodes))) {
    const name = nodes[0]!.name.value as 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | '__typename';
    const sql = {
      __typename: () => jsonLiteral('PageInfo'),
      hasNextPage: backward ? beforeIt : more,
      hasPreviousPage: backward ? more : beforeIt,
      startCursor: () => inQuotes(`(${cursors()})[1]`),
      endCursor: () => inQuotes(`(${cursors()})[array_length(${cursors()}, 1)]`),
    }[name]();
    pairs.push([key, sql]);
  }
  return jsonObject(pairs);
}
