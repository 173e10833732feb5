import { resolve } from 'node:path';
import { accessSettings, type AccessSettings } from './access.settings.js';
import { isHexKey, proofSettings, type ProofSettings } from './proof.settings.js';
import { SETTINGS, type Environment, type SettingName } from './setting-list.js';

export type { OidcSettings } from './access.settings.js';
export { settingsPage } from './setting-list.js';

/** What the process was told by its environment. Read once at start; a wrong value is named and nothing starts. */
export class Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Absent: the embedded database under `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Whose tables they are, where that is not the user of `databaseUrl`: migrations run as this one. */
  readonly databaseOwnerUrl: string | undefined;
  readonly replicaUrls: readonly string[];
  /** Unless told otherwise the sample is for trying the registry out: never in a database somebody else runs. */
  readonly sample: boolean;
  readonly adminToken: string | undefined;
  /** The secret that signs closed days of the audit trail: 32 bytes in hexadecimal. Absent: a kept random one. */
  readonly auditKey: string | undefined;
  /** What personal data are sealed with, the newest key first; empty: the keys of the file under `dataDir`. 32 bytes each. */
  readonly dataKeys: readonly Buffer[];
  /** Papers that prove themselves. */
  readonly proofs: ProofSettings;
  /** Lets a request ask for the SQL and plan behind its answer. Never in production. */
  readonly explain: boolean;
  readonly logLevel: string;
  /** Signing in: sessions, limits, the way through an identity provider. */
  readonly access: AccessSettings;

  constructor(env: Environment) {
    const wrong: string[] = [];
    const choice = <T extends string>(name: SettingName, allowed: readonly T[]): T => {
      const given = env[name] || SETTINGS[name].default;
      if (!allowed.includes(given as T)) wrong.push(`${name} is "${given}"; it may be ${allowed.join(', ')}`);
      return given as T;
    };
    this.port = Number(env.PORT || SETTINGS.PORT.default);
    if (!Number.isInteger(this.port) || this.port < 0 || this.port > 65535)
      wrong.push(`PORT is "${env.PORT}"; it is a number from 0 to 65535`);
    this.host = env.HOST || SETTINGS.HOST.default;
    this.dataDir = resolve(env.DATA_DIR || SETTINGS.DATA_DIR.default);
    this.databaseUrl = env.DATABASE_URL || undefined;
    this.databaseOwnerUrl = env.DATABASE_OWNER_URL || undefined;
    this.replicaUrls = (env.DATABASE_REPLICA_URLS ?? '')
      .split(',')
      .map((url) => url.trim())
      .filter(Boolean);
    wrong.push(...wrongUrls(this));
    const sample = choice('BIRLIK_SAMPLE', ['on', 'off', 'auto']);
    this.sample = sample === 'auto' ? this.databaseUrl === undefined : sample === 'on';
    this.adminToken = env.BIRLIK_ADMIN_TOKEN || undefined;
    this.auditKey = env.BIRLIK_AUDIT_KEY || undefined;
    wrong.push(...wrongSecrets(this));
    this.dataKeys = [env.BIRLIK_DATA_KEY, ...(env.BIRLIK_DATA_KEYS_OLD ?? '').split(',')]
      .map((key) => Buffer.from(key?.trim() ?? '', 'base64'))
      .filter((key) => key.length > 0);
    if (this.dataKeys.some((key) => key.length !== 32))
      wrong.push('BIRLIK_DATA_KEY and each of BIRLIK_DATA_KEYS_OLD are 32 bytes in base64 (openssl rand -base64 32)');
    if (env.BIRLIK_DATA_KEYS_OLD && !env.BIRLIK_DATA_KEY) wrong.push('BIRLIK_DATA_KEYS_OLD needs BIRLIK_DATA_KEY');
    this.explain = choice('BIRLIK_EXPLAIN', ['on', 'off']) === 'on';
    this.logLevel = choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
    this.access = accessSettings(env, wrong);
    this.proofs = proofSettings(env, wrong, this.access.publicUrl?.origin ?? `http://localhost:${this.port}`);
    if (wrong.length > 0) throw new WrongSettings(wrong);
    Object.freeze(this);
  }
}

type Given<K extends keyof Settings> = Pick<Settings, K>;

function wrongUrls({
  databaseUrl,
  databaseOwnerUrl,
  replicaUrls,
}: Given<'databaseUrl' | 'databaseOwnerUrl' | 'replicaUrls'>) {
  const given = [databaseUrl, databaseOwnerUrl, ...replicaUrls].filter((url) => url !== undefined);
  const odd = given.some((url) => !/^postgres(ql)?:\/\/./.test(url));
  return [
    ...(odd ? ['DATABASE_URL, DATABASE_OWNER_URL and DATABASE_REPLICA_URLS begin with postgres://'] : []),
    ...(replicaUrls.length > 0 && !databaseUrl ? ['DATABASE_REPLICA_URLS needs DATABASE_URL'] : []),
    ...(databaseOwnerUrl && !databaseUrl ? ['DATABASE_OWNER_URL needs DATABASE_URL'] : []),
  ];
}

function wrongSecrets({ adminToken, auditKey }: Given<'adminToken' | 'auditKey'>): string[] {
  const isKey = auditKey === undefined || isHexKey(auditKey);
  return [
    ...(adminToken !== undefined && adminToken.length < 16 ? ['BIRLIK_ADMIN_TOKEN has fewer than 16 characters'] : []),
    ...(isKey ? [] : ['BIRLIK_AUDIT_KEY is not 64 hexadecimal digits; `openssl rand -hex 32` makes some']),
  ];
}

/** Named one by one, so that the reader of a log knows what to change. */
export class WrongSettings extends Error {
  constructor(readonly wrong: readonly string[]) {
    super(`The settings are wrong: ${wrong.join('; ')}`);
  }
}
