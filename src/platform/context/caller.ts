import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

interface CookieOptions {
  readonly maxAgeSeconds: number;
  /** `lax` only where the browser must send it when it comes back from another site. */
  readonly sameSite?: 'strict' | 'lax';
}

/** What the browser keeps for us. None of it can be read by scripts, and it comes back to this host only. */
export interface Cookies {
  get(name: string): string | undefined;
  keep(name: string, value: string, options: CookieOptions): void;
  forget(name: string): void;
}

/** The other end of the connection. */
export interface Caller {
  readonly address: string;
  readonly userAgent: string;
  readonly cookies: Cookies;
}

/** Holds the token of the session. */
export const SESSION_COOKIE = 'birlik';

/** The house itself asks: there is no connection and no browser. */
export const NO_CALLER: Caller = {
  address: '',
  userAgent: '',
  cookies: { get: () => undefined, keep: () => undefined, forget: () => undefined },
};

/** Behind TLS a cookie is bound to this very host by its prefix: no sibling domain can plant one (RFC 6265bis, 4.1.3.2). */
export function callerOf(request: FastifyRequest, reply: FastifyReply, isSecure: boolean): Caller {
  const named = (name: string): string => (isSecure ? `__Host-${name}` : name);
  const shared = { path: '/', httpOnly: true, secure: isSecure } as const;
  return {
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    cookies: {
      get: (name) => request.cookies[named(name)],
      keep: (name, value, { maxAgeSeconds, sameSite = 'strict' }) =>
        void reply.setCookie(named(name), value, { ...shared, maxAge: maxAgeSeconds, sameSite }),
      forget: (name) => void reply.clearCookie(named(name), { ...shared, sameSite: 'strict' }),
    },
  };
}
