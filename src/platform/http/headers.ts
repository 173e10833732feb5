import cookie from '@fastify/cookie';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

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

const helmetOptions = (isSecure: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives: DENY_ALL },
  strictTransportSecurity: isSecure && { maxAge: YEAR_S, includeSubDomains: false },
  referrerPolicy: { policy: 'no-referrer' },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
});

/** Cookies, and the headers that every answer carries. What does not say how long it may be kept is not kept. */
export async function guardAnswers(fastify: FastifyInstance, isSecure: boolean): Promise<void> {
  await fastify.register(cookie);
  await fastify.register(helmet, helmetOptions(isSecure));
  const permissions = PERMISSIONS.map((name) => `${name}=()`).join(', ');
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ 'x-request-id': request.id, 'permissions-policy': permissions });
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
