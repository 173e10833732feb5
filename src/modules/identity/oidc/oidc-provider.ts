import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { Settings, type OidcSettings } from '../../../platform/config/settings.js';

/** What the browser carries, sealed, to the provider and back. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}
/** The one that came, as the provider says. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** The provider has asked for more than one factor (RFC 8176). */
  readonly hasShownFactor: boolean;
}

const CALLBACK = '/auth/oidc/callback';
/** What the provider told of itself is asked anew after so long, as its keys change. */
const KNOWN_MS = 3_600_000;
const TIMEOUT_S = 10;

/** The identity provider of the settings: authorization code flow with PKCE, state and nonce. */
@Injectable()
export class OidcProvider {
  readonly isConfigured: boolean;
  private readonly oidc: OidcSettings | undefined;
  private readonly publicUrl: URL | undefined;
  private known: { readonly configuration: Promise<Configuration>; readonly until: number } | undefined;

  constructor({ access }: Settings) {
    [this.oidc, this.publicUrl] = [access.oidc, access.publicUrl];
    this.isConfigured = this.oidc !== undefined;
  }

  /** Where to send the browser, and what must come back with it. */
  async start(): Promise<{ url: URL; flow: Flow }> {
    const flow = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.ownUrl(CALLBACK).href,
      scope: 'openid',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    });
    return { url, flow };
  }

  /** Throws when anything about the answer is not as it must be: state, nonce, issuer, audience, signature, time. */
  async finish(pathAndQuery: string, flow: Flow): Promise<Identity> {
    const tokens = await authorizationCodeGrant(await this.configuration(), this.ownUrl(pathAndQuery), {
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      pkceCodeVerifier: flow.verifier,
      idTokenExpected: true,
    });
    const { iss, sub, amr } = tokens.claims()!;
    return { issuer: iss, subject: sub, hasShownFactor: Array.isArray(amr) && amr.includes('mfa') };
  }

  /** By the settings: what the Host header says is anybody's word. */
  private ownUrl(path: string): URL {
    return new URL(path, this.publicUrl);
  }

  private configuration(): Promise<Configuration> {
    if (this.known && this.known.until > Date.now()) return this.known.configuration;
    const configuration = this.discover();
    this.known = { configuration, until: Date.now() + KNOWN_MS };
    // A provider that is down now is asked again by the next who comes.
    configuration.catch(() => (this.known = undefined));
    return configuration;
  }

  private discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.oidc!;
    return discovery(issuer, clientId, undefined, ClientSecretBasic(clientSecret), {
      timeout: TIMEOUT_S,
      // The settings let http through for this very machine only.
      ...(issuer.protocol === 'http:' && { execute: [allowInsecureRequests] }),
    });
  }
}
