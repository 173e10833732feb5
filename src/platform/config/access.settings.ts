import { isIP } from 'node:net';
import { SETTINGS, type Environment, type SettingName } from './setting-list.js';

/** Where people sign in by OpenID Connect, and as whom this registry is known there. */
export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the process was told of who may come in, from where and how often. */
export interface AccessSettings {
  /** How browsers reach the registry; absent: as the Host header says, without TLS. */
  readonly publicUrl: URL | undefined;
  /** Behind TLS: cookies are `Secure` and bound to the host, and browsers are told to stay with TLS. */
  readonly isSecure: boolean;
  /** Proxies (addresses, networks) whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** A session ends when it has not been used for so long … */
  readonly sessionIdleMinutes: number;
  /** … and however much it is used, after so many hours. */
  readonly sessionHours: number;
  /** Requests a minute: of one account, of one address that has not signed in, and attempts to sign in. */
  readonly rates: { readonly account: number; readonly nobody: number; readonly signIn: number };
  /** Lists that one account may take away at once. */
  readonly exportsAtOnce: number;
  /** The largest file that is taken in. */
  readonly fileMegabytes: number;
  /** Long jobs that this process does at once; 0: none. */
  readonly jobsAtOnce: number;
  readonly oidc: OidcSettings | undefined;
}

/** Reads them; what is wrong is added to `wrong`. */
export function accessSettings(env: Environment, wrong: string[]): AccessSettings {
  const whole = (name: SettingName, max: number, min = 1): number => {
    const given = Number(env[name] || SETTINGS[name].default);
    if (!Number.isInteger(given) || given < min || given > max)
      wrong.push(`${name} is "${env[name]}"; it is a whole number from ${min} to ${max}`);
    return given;
  };
  const publicUrl = address(env, 'BIRLIK_PUBLIC_URL', wrong);
  const trustedProxies = (env.BIRLIK_TRUSTED_PROXIES ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  for (const each of trustedProxies)
    if (!isNetwork(each)) wrong.push(`BIRLIK_TRUSTED_PROXIES holds "${each}"; it is an address or a network`);
  return {
    publicUrl,
    isSecure: publicUrl?.protocol === 'https:',
    trustedProxies,
    sessionIdleMinutes: whole('BIRLIK_SESSION_IDLE_MINUTES', 1440),
    sessionHours: whole('BIRLIK_SESSION_HOURS', 168),
    rates: {
      account: whole('BIRLIK_RATE_ACCOUNT', 1_000_000_000),
      nobody: whole('BIRLIK_RATE_NOBODY', 1_000_000_000),
      signIn: whole('BIRLIK_RATE_SIGN_IN', 1_000_000_000),
    },
    exportsAtOnce: whole('BIRLIK_EXPORTS_AT_ONCE', 100),
    fileMegabytes: whole('BIRLIK_FILE_MB', 200),
    jobsAtOnce: whole('BIRLIK_JOBS_AT_ONCE', 16, 0),
    oidc: oidcSettings(env, publicUrl, wrong),
  };
}

const isNetwork = (text: string): boolean => {
  const [host = '', bits, ...rest] = text.split('/');
  const version = isIP(host);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
};

/** http is for trying out on one's own machine only: elsewhere tokens would travel in the open. */
export function address(env: Environment, name: SettingName, wrong: string[]): URL | undefined {
  const given = env[name];
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const isLocal = url?.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url?.protocol === 'https:' || isLocal) return url;
  wrong.push(`${name} is "${given}"; it begins with https:// (http:// for localhost only)`);
  return undefined;
}

function oidcSettings(env: Environment, publicUrl: URL | undefined, wrong: string[]): OidcSettings | undefined {
  const [clientId, clientSecret] = [env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET];
  if (!env.OIDC_ISSUER && !clientId && !clientSecret) return undefined;
  const issuer = address(env, 'OIDC_ISSUER', wrong);
  if (issuer && clientId && clientSecret && publicUrl) return { issuer, clientId, clientSecret };
  wrong.push('OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and BIRLIK_PUBLIC_URL are given together or not at all');
  return undefined;
}
