import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

export const CLIENT = { OIDC_CLIENT_ID: 'birlik', OIDC_CLIENT_SECRET: 'a-secret-of-the-tests' };

export interface IdentityProvider {
  readonly issuer: string;
  /** Whose password and consent the provider takes from now on. */
  subject: string;
  /** How it says that it has checked them. */
  amr: string[] | undefined;
  /** Nobody is let through from now on. */
  refuses: boolean;
  stop(): Promise<void>;
}

/** A real provider (oidc-provider, certified by the OpenID Foundation) on a port of its own; whoever comes is `subject`. */
export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  // It warns of Node's version and of its own defaults, which are right for a test.
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const started: IdentityProvider = {
    issuer,
    subject: 'nobody',
    amr: undefined,
    refuses: false,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const provider = new Provider(issuer, configuration(redirectUri));
  // In place of its pages for people: signs in and consents at once.
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next();
    const details = await provider.interactionDetails(ctx.req, ctx.res);
    const grant = new provider.Grant({ accountId: started.subject, clientId: CLIENT.OIDC_CLIENT_ID });
    grant.addOIDCScope('openid');
    const given =
      details.prompt.name === 'login'
        ? { login: { accountId: started.subject, ...(started.amr && { amr: started.amr }) } }
        : { consent: { grantId: await grant.save() } };
    const result = started.refuses ? { error: 'access_denied' } : given;
    const returnTo = await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: true });
    ctx.redirect(returnTo);
  });
  const handle = provider.callback();
  server.on('request', (request, response) => void handle(request, response));
  return started;
}

const configuration = (redirectUri: string): Configuration => ({
  clients: [
    {
      client_id: CLIENT.OIDC_CLIENT_ID,
      client_secret: CLIENT.OIDC_CLIENT_SECRET,
      redirect_uris: [redirectUri],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub', 'amr'] },
  cookies: { keys: ['a key of the tests'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  pkce: { required: () => true },
  findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId, email: 'linked@birlik.example' }) }),
  conformIdTokenClaims: false,
});
