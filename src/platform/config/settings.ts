import { resolve } from 'node:path';

/** What the process was told by its environment. Read once at start; a wrong value is named and nothing starts. */
export class Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Absent: the embedded database under `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly replicaUrls: readonly string[];
  /** Unless told otherwise the sample is for trying the registry out: never in a database somebody else runs. */
  readonly sample: boolean;
  readonly adminToken: string | undefined;
  /** How queries are answered: PostgreSQL's JSON passed through, or objects completed by GraphQL. */
  readonly answer: 'text' | 'objects';
  /** Lets a request ask for the SQL and plan behind its answer. Never in production. */
  readonly explain: boolean;
  readonly logLevel: string;

  constructor(env: NodeJS.ProcessEnv) {
    const wrong: string[] = [];
    const choice = <T extends string>(name: string, allowed: readonly T[], usual: T): T => {
      const given = env[name] || usual;
      if (!allowed.includes(given as T)) wrong.push(`${name} is "${given}"; it may be ${allowed.join(', ')}`);
      return given as T;
    };
    this.port = Number(env.PORT || 3000);
    if (!Number.isInteger(this.port) || this.port < 0 || this.port > 65535)
      wrong.push(`PORT is "${env.PORT}"; it is a number from 0 to 65535`);
    this.host = env.HOST || '127.0.0.1';
    this.dataDir = resolve(env.DATA_DIR || './data');
    this.databaseUrl = env.DATABASE_URL || undefined;
    this.replicaUrls = (env.DATABASE_REPLICA_URLS ?? '')
      .split(',')
      .map((url) => url.trim())
      .filter(Boolean);
    for (const url of [this.databaseUrl, ...this.replicaUrls]) {
      if (url !== undefined && !/^postgres(ql)?:\/\/./.test(url))
        wrong.push('DATABASE_URL and DATABASE_REPLICA_URLS begin with postgres://');
    }
    if (this.replicaUrls.length > 0 && !this.databaseUrl) wrong.push('DATABASE_REPLICA_URLS needs DATABASE_URL');
    const sample = choice('BIRLIK_SAMPLE', ['on', 'off', 'auto'], 'auto');
    this.sample = sample === 'auto' ? this.databaseUrl === undefined : sample === 'on';
    this.adminToken = env.BIRLIK_ADMIN_TOKEN || undefined;
    if (this.adminToken !== undefined && this.adminToken.length < 16)
      wrong.push('BIRLIK_ADMIN_TOKEN has fewer than 16 characters');
    this.answer = choice('BIRLIK_ANSWER', ['text', 'objects'], 'text');
    this.explain = choice('BIRLIK_EXPLAIN', ['on', 'off'], 'off') === 'on';
    this.logLevel = choice('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info');
    if (wrong.length > 0) throw new WrongSettings(wrong);
    Object.freeze(this);
  }
}

/** Named one by one, so that the reader of a log knows what to change. */
export class WrongSettings extends Error {
  constructor(readonly wrong: readonly string[]) {
    super(`The settings are wrong: ${wrong.join('; ')}`);
  }
}
