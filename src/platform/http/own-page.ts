import type { IncomingHttpHeaders } from 'node:http';
import { refusals, requestError } from '../problems/index.js';

/**
 * A browser adds our cookie whoever wrote the page that asks; so a request that rests on it has to come from a page of
 * ours. Every browser says so by Sec-Fetch-Site, old ones by Origin; what says neither is no browser and uses a token.
 */
export function demandOwnPage(headers: IncomingHttpHeaders, publicUrl: URL | undefined): void {
  const { origin, host, 'sec-fetch-site': site } = headers;
  const isOwn = site === undefined ? isOwnOrigin(origin, host, publicUrl) : site === 'same-origin';
  if (isOwn) return;
  throw requestError(refusals.FOREIGN_PAGE, { http: { status: 403 } });
}

function isOwnOrigin(origin: string | undefined, host: string | undefined, publicUrl: URL | undefined): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  return publicUrl ? origin === publicUrl.origin : new URL(origin).host === host;
}
