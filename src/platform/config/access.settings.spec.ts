import { Settings } from './settings.js';

const wrong = (env: NodeJS.ProcessEnv): string => {
  try {
    return JSON.stringify(new Settings(env).access);
  } catch (error) {
    return (error as Error).message;
  }
};
const OIDC = { OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'birlik', OIDC_CLIENT_SECRET: 's' };

describe('settings of access', () => {
  it('have usual values', () => {
    expect(new Settings({}).access).toEqual({
      publicUrl: undefined,
      exportsAtOnce: 2,
      jobsAtOnce: 1,
      fileMegabytes: 20,
      isSecure: false,
      trustedProxies: [],
      sessionIdleMinutes: 120,
      sessionHours: 12,
      rates: { account: 1200, nobody: 300, signIn: 20 },
      oidc: undefined,
    });
  });

  it.each([
    [{ BIRLIK_PUBLIC_URL: 'http://birlik.example' }, 'BIRLIK_PUBLIC_URL is'],
    [{ BIRLIK_PUBLIC_URL: 'birlik.example' }, 'BIRLIK_PUBLIC_URL is'],
    [{ BIRLIK_TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, 'BIRLIK_TRUSTED_PROXIES holds "proxy"'],
    [{ BIRLIK_TRUSTED_PROXIES: '10.0.0.0/33' }, 'BIRLIK_TRUSTED_PROXIES holds "10.0.0.0/33"'],
    [{ BIRLIK_SESSION_IDLE_MINUTES: '0' }, 'BIRLIK_SESSION_IDLE_MINUTES is "0"'],
    [{ BIRLIK_SESSION_HOURS: 'long' }, 'BIRLIK_SESSION_HOURS is "long"'],
    [{ BIRLIK_RATE_ACCOUNT: '-1' }, 'BIRLIK_RATE_ACCOUNT is "-1"'],
    [OIDC, 'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and BIRLIK_PUBLIC_URL are given together'],
    [{ OIDC_CLIENT_ID: 'birlik', BIRLIK_PUBLIC_URL: 'https://birlik.example' }, 'are given together'],
    [{ ...OIDC, OIDC_ISSUER: 'http://idp.example', BIRLIK_PUBLIC_URL: 'https://birlik.example' }, 'OIDC_ISSUER is'],
  ])('%j are named', (env, part) => expect(wrong(env)).toContain(part));

  it.each([
    { BIRLIK_PUBLIC_URL: 'https://birlik.example' },
    { BIRLIK_PUBLIC_URL: 'http://localhost:3000' },
    { BIRLIK_TRUSTED_PROXIES: '10.0.0.0/8, ::1' },
    { ...OIDC, BIRLIK_PUBLIC_URL: 'https://birlik.example' },
  ])('%j are right', (env) => expect(wrong(env)).toMatch(/^\{/));
});
