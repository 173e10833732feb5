import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';

/**
 * A browser adds our cookie whoever wrote the page that asks; so a request that rests on it has to come from a page of
 * ours. Every browser says so by Sec-Fetch-Site, old ones by Origin; who says neither is no browser and uses a token.
 */
export function demandOwnPage(headers: IncomingHttpHeaders, publicUrl: URL | undefined): void {
  const { origin, host, 'sec-fetch-site': site } = headers;
  const isOwn = site === undefined ? isOwnOrigin(origin, host, publicUrl) : site === 'same-origin';
  if (isOwn) return;
  throw new GraphQLError('A cookie is accepted from pages of this registry only; programs use a token', {
    extensions: { code: 'FOREIGN_PAGE', http: { status: 403 } },
  });
}

function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: URL | undefined): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return publicUrl ? origin === publicUrl.origin : new URL(origin).host === host;
}
