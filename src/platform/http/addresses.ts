import { HeaderMap } from '@apollo/server';
import type { FastifyInstance, RawRequestDefaultExpression } from 'fastify';
import { refusals, requestError } from '../problems/index.js';

/**
 * An address that cannot be decoded is taken as it is written, and so found nowhere. Fastify would answer it before
 * anything of ours: in English, in a form of its own, without the headers of every answer.
 */
export function addressOf({ url = '/' }: RawRequestDefaultExpression): string {
  const address = pathOf(url);
  try {
    decodeURI(address.split('?', 1)[0]!);
    return address;
  } catch {
    return address.replaceAll('%', '%25');
  }
}

/** Host and all may be named too (RFC 9112, 3.2.2). Where that names nothing, neither does the path that comes of it. */
function pathOf(url: string): string {
  if (url.startsWith('/')) return url;
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return `/${url}`;
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Letters in place of a `:parameter`: more than an address can have, as whoever reads the parameter judges it. */
export const LONGEST_PARAMETER = 20_000;

/** `HEAD` comes with `GET`, and nobody needs what `OPTIONS` would say. */
const SILENT = ['HEAD', 'OPTIONS'];

/** Refuses a method where the address takes others only. */
export function guardMethods(fastify: FastifyInstance): void {
  const known = new Map<string, Set<string>>();
  fastify.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    known.set(url, methods);
    for (const each of [method].flat()) if (!SILENT.includes(each)) methods.add(each);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.is404) {
      const found = [...known].find(([route]) => fits(route, request.url.split('?', 1)[0]!));
      if (found) refuseMethod([...found[1]]);
    }
    done();
  });
}

export function refuseMethod(allowed: readonly string[]): never {
  const allow = allowed.join(', ');
  const http = { status: 405, headers: new HeaderMap([['allow', allow]]) };
  throw requestError(refusals.METHOD_NOT_ALLOWED, { allow, http });
}

function fits(route: string, path: string): boolean {
  const [wanted, given] = [route.split('/'), path.split('/')];
  const agrees = (part: string, i: number): boolean => {
    const [name] = /^:\w+/.exec(part) ?? [];
    return name === undefined ? part === given[i] : given[i] !== '' && given[i]!.endsWith(part.slice(name.length));
  };
  return wanted.length === given.length && wanted.every(agrees);
}
