import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/language.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { Statements } from '../../../platform/database/index.js';
import { Secrets } from '../../../platform/secrets/index.js';
import { Entrance } from '../sign-in/entrance.js';
import { OidcProvider, type Flow, type Identity } from './oidc-provider.js';

const COOKIE = 'birlik-oidc';
/** How long one may take to sign in at the provider. */
const MINUTES = 10;
const SEALED_FOR = 'oidc flow';

interface Account {
  readonly id: string;
  readonly disabled: boolean;
}
const FIND = `SELECT a.id, a.disabled FROM oidc_identities i JOIN accounts a ON a.id = i.account_id
  WHERE i.issuer = $1 AND i.subject = $2`;

/** What came of it: let in, somebody nobody has linked to an account, or not what was expected. */
export type Outcome =
  | { readonly kind: 'entered' }
  | { readonly kind: 'unknown'; readonly language: Language; readonly identity: Identity }
  | { readonly kind: 'failed'; readonly language: Language; readonly error?: Error };

interface Kept extends Flow {
  /** In milliseconds. */
  readonly until: number;
  /** In which the way began. */
  readonly language: Language;
}

/**
 * Signing in by the identity provider. What must come back with the browser travels in a sealed cookie, so that any process
 * can take the answer; nothing is ever created for whoever is not linked.
 */
@Injectable()
export class OidcSignInService {
  constructor(
    private readonly provider: OidcProvider,
    private readonly statements: Statements,
    private readonly secrets: Secrets,
    private readonly entrance: Entrance,
  ) {}

  /** Where to send the browser. */
  async start(ctx: RequestContext, language: Language): Promise<URL> {
    const { url, flow } = await this.provider.start();
    const kept: Kept = { ...flow, language, until: ctx.now.getTime() + MINUTES * 60_000 };
    const sealed = this.secrets.seal(JSON.stringify(kept), SEALED_FOR).toString('base64url');
    // Lax: the browser has to bring it along when the provider, another site, sends it back.
    ctx.caller.cookies.keep(COOKIE, sealed, { maxAgeSeconds: MINUTES * 60, sameSite: 'lax' });
    return url;
  }

  async finish(ctx: RequestContext, pathAndQuery: string): Promise<Outcome> {
    let { language } = ctx;
    let identity: Identity | undefined;
    try {
      const kept = this.kept(ctx);
      language = kept?.language ?? language;
      identity = kept && (await this.provider.finish(pathAndQuery, kept));
    } catch (error) {
      return { kind: 'failed', language, error: error as Error };
    }
    return identity ? this.enter(ctx, identity, language) : { kind: 'failed', language };
  }

  private async enter(ctx: RequestContext, identity: Identity, language: Language): Promise<Outcome> {
    const [account] = await this.statements.run<Account>(FIND, [identity.issuer, identity.subject]);
    if (!account || account.disabled) {
      await this.entrance.writeFailure(ctx, account?.id, account ? 'disabled' : 'unknown-identity', false);
      return { kind: 'unknown', language, identity };
    }
    await this.entrance.enter(ctx, account.id, { by: 'oidc', hasShownFactor: identity.hasShownFactor });
    return { kind: 'entered' };
  }

  /** Undefined: the browser brings no flow, or one that is too old. */
  private kept(ctx: RequestContext): Kept | undefined {
    const sealed = ctx.caller.cookies.get(COOKIE);
    ctx.caller.cookies.forget(COOKIE);
    if (sealed === undefined) return undefined;
    const kept = JSON.parse(this.secrets.unseal(Buffer.from(sealed, 'base64url'), SEALED_FOR)) as Kept;
    return kept.until < ctx.now.getTime() ? undefined : kept;
  }
}
