import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

const YEAR_S = 31_536_000;

/** Nothing may be loaded, framed, sent or based: right for answers that are no page. Pages add what they need. */
export const DENY_ALL = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What no page of ours uses, and so no script that got in could. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** What a page may use of the machine it is shown on: of these nothing but what is named. */
export const permissionsPolicy = (...own: readonly string[]): string =>
  PERMISSIONS.map((name) => `${name}=${own.includes(name) ? '(self)' : '()'}`).join(', ');

/** Of what machines of anybody may read, also from a page of another site. */
export const FOR_ANYBODY = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

type Directives = Record<string, readonly string[]>;

const helmetOptions = (directives: Directives, isSecure: boolean): HelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives: { ...directives } as Record<string, string[]> },
  strictTransportSecurity: isSecure && { maxAge: YEAR_S, includeSubDomains: false },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});

/** Helmet works for each answer anew; ours are all alike, so it is asked once. */
function askHelmet(directives: Directives, isSecure: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  helmet(helmetOptions(directives, isSecure))({} as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

/** The content security policy of a page, as its header says it. */
export const policyOf = (directives: Directives): string => askHelmet(directives, false)['content-security-policy']!;

/** Of what the desk shows in a frame: pages of this server may do so, and no others. */
export const framedByUs = (directives: Directives = DENY_ALL): Record<string, string> => ({
  'content-security-policy': policyOf({ ...directives, frameAncestors: ["'self'"] }),
  'x-frame-options': 'SAMEORIGIN',
});

/** Cookies, and the headers that every answer carries. What does not say how long it may be kept is not kept. */
export async function guardAnswers(fastify: FastifyInstance, isSecure: boolean): Promise<void> {
  await fastify.register(cookie);
  const headers = {
    ...askHelmet(DENY_ALL, isSecure),
    'permissions-policy': permissionsPolicy(),
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
