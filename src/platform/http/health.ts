import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import { SOON_S } from '../problems/index.js';

/** The Kazakh alphabet as PostgreSQL must order it (domain rule: І after Ы, Ә after А …). */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

type Check = () => Promise<string | undefined>;

/** What must hold before requests are taken; each check says what is wrong, or nothing. */
export function readinessChecks(dataSource: DataSource): Readonly<Record<string, Check>> {
  return {
    database: async () => {
      await dataSource.query('SELECT 1');
      return undefined;
    },
    migrations: async () => ((await dataSource.showMigrations()) ? 'The schema is not up to date' : undefined),
    collation: async () => {
      const rows: { letters: string }[] = await dataSource.query(
        `SELECT string_agg(letter, '' ORDER BY letter COLLATE "kk-x-icu") AS letters FROM regexp_split_to_table($1, '') letter`,
        [[...ALPHABET].reverse().join('')],
      );
      return rows[0]?.letters === ALPHABET ? undefined : `The database orders Kazakh wrongly: ${rows[0]?.letters}`;
    },
  };
}

async function outcome(check: Check): Promise<string> {
  return check().then(
    (wrong) => wrong ?? 'ok',
    (error: unknown) => `failed: ${(error as Error).name}`,
  );
}

export function serveHealth(fastify: FastifyInstance, dataSource: DataSource): void {
  const checks = readinessChecks(dataSource);
  fastify.get('/health/live', () => ({ status: 'ok' }));
  fastify.get('/health/ready', async (_request, reply) => {
    const results = Object.fromEntries(
      await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcome(check)] as const)),
    );
    const ready = Object.values(results).every((each) => each === 'ok');
    if (!ready) void reply.header('retry-after', String(SOON_S));
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'not ready', checks: results });
  });
}
