/** One setting: what stands when the environment does not say, and what it means. Both are printed in `docs/settings.md`. */
interface Setting {
  /** The value itself; in brackets: what is done without one. */
  readonly default: string;
  readonly meaning: string;
}

/** Everything that the environment can say. A setting that is not listed here cannot be read: its name is no `SettingName`. */
export const SETTINGS = {
  PORT: { default: '3000', meaning: 'The port on which Birlik listens; 0 takes a free one.' },
  HOST: { default: '127.0.0.1', meaning: 'The address on which Birlik listens; `0.0.0.0` for all.' },
  DATA_DIR: { default: './data', meaning: 'The folder of the embedded database, the keys and the token.' },
  DATABASE_URL: {
    default: '(the embedded database)',
    meaning: '`postgres://…` of a PostgreSQL 15 or newer.',
  },
  DATABASE_OWNER_URL: {
    default: '(the user of DATABASE_URL)',
    meaning:
      'The owner of the tables. Migrations run as this user; the user of `DATABASE_URL` then only needs to sign in.',
  },
  DATABASE_REPLICA_URLS: {
    default: '(none)',
    meaning: 'Read replicas, separated by commas. Needs `DATABASE_URL`.',
  },
  BIRLIK_ADMIN_TOKEN: {
    default: '(random, kept in DATA_DIR/admin-token)',
    meaning: "The administrator's token, at least 16 characters.",
  },
  BIRLIK_SAMPLE: {
    default: 'auto',
    meaning:
      '`on`, `off`, `auto`: whether an empty registry gets the sample register; `auto` is on with the embedded database.',
  },
  BIRLIK_PUBLIC_URL: {
    default: '(the Host header, without TLS)',
    meaning: 'How browsers reach Birlik: `https://…`. Cookies are then `__Host-` and `Secure`, and HSTS is sent.',
  },
  BIRLIK_TRUSTED_PROXIES: {
    default: '(none)',
    meaning: 'Addresses or networks whose `X-Forwarded-For` is believed, separated by commas. Needed behind a proxy.',
  },
  BIRLIK_DATA_KEY: {
    default: '(random, kept in DATA_DIR/data-key)',
    meaning: 'Seals personal data: 32 bytes in base64 (`openssl rand -base64 32`). Keep it apart from the database.',
  },
  BIRLIK_DATA_KEYS_OLD: {
    default: '(none)',
    meaning: 'Former data keys, separated by commas; only while `npm run secrets:rotate` runs.',
  },
  BIRLIK_AUDIT_KEY: {
    default: '(random, kept in DATA_DIR/audit-key)',
    meaning: 'Signs closed days of the audit trail: 64 hexadecimal digits (`openssl rand -hex 32`).',
  },
  BIRLIK_ISSUER: {
    default: '(BIRLIK_PUBLIC_URL, else this machine)',
    meaning: 'Where papers of this registry are checked, printed in their codes: `https://…` without a path.',
  },
  BIRLIK_PROOF_KEYS: {
    default: '(random, kept in DATA_DIR/proof-keys)',
    meaning:
      'Sign papers: 64 hexadecimal digits each (`openssl rand -hex 32`), separated by commas. The first one signs; a former one may go when Birlik has been started once with it.',
  },
  BIRLIK_SESSION_IDLE_MINUTES: { default: '120', meaning: 'A session ends when it was not used for so many minutes.' },
  BIRLIK_SESSION_HOURS: { default: '12', meaning: 'A session ends after so many hours, however much it is used.' },
  BIRLIK_RATE_ACCOUNT: { default: '1200', meaning: 'Requests a minute of one account.' },
  BIRLIK_RATE_NOBODY: { default: '300', meaning: 'Requests a minute of one address that has not signed in.' },
  BIRLIK_RATE_SIGN_IN: { default: '20', meaning: 'Attempts to sign in a minute of one address.' },
  BIRLIK_EXPORTS_AT_ONCE: {
    default: '2',
    meaning: 'Lists that one account may take away at once; with replicas, from each of them.',
  },
  BIRLIK_FILE_MB: { default: '20', meaning: 'The largest file that is taken in, in megabytes.' },
  BIRLIK_JOBS_AT_ONCE: {
    default: '1',
    meaning: 'Long jobs (printing) that this process does at once; 0: it leaves them to other processes.',
  },
  OIDC_ISSUER: {
    default: '(no OpenID Connect)',
    meaning:
      'The identity provider. Needs the next two and `BIRLIK_PUBLIC_URL`; redirect address: `<BIRLIK_PUBLIC_URL>/auth/oidc/callback`.',
  },
  OIDC_CLIENT_ID: { default: '(none)', meaning: 'The name of this registry at the identity provider.' },
  OIDC_CLIENT_SECRET: { default: '(none)', meaning: 'Its secret there.' },
  BIRLIK_EXPLAIN: {
    default: 'off',
    meaning: '`on`: a request with the header `x-birlik-explain` is told its SQL and plan. Not in production.',
  },
  LOG_LEVEL: { default: 'info', meaning: '`fatal error warn info debug trace silent`.' },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
/** The environment, as far as it concerns Birlik. An empty value counts as none. */
export type Environment = Readonly<Partial<Record<SettingName, string>>>;

/** `docs/settings.md`, which `npm run schema` writes. */
export function settingsPage(): string {
  const lines = Object.entries(SETTINGS).map(([name, { default: value, meaning }]) => {
    const shown = value.startsWith('(') ? value.slice(1, -1) : `\`${value}\``;
    return `| \`${name}\` | ${shown} | ${meaning} |`;
  });
  return [
    '# Settings',
    '',
    'Birlik reads its settings from the environment. A wrong value is named and nothing starts. Written by `npm run schema`.',
    '',
    '| variable | default | meaning |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}
