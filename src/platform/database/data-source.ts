import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { Connection } from './connection.js';
import { NamingStrategy } from './naming.strategy.js';

/** A read that takes longer than this is stopped: one query must not hold a connection from the others. */
const STATEMENT_TIMEOUT_MS = 20_000;

/** Бурибаев is to find Бөрібаев: at PostgreSQL's own 0.6 two vowels of a short name are too many. */
const ALIKE = 0.5;

/** What holds for every connection of the application, in whichever pool it is. */
export const SESSION = {
  Client: Connection,
  max: 20,
  statement_timeout: STATEMENT_TIMEOUT_MS,
  application_name: 'birlik',
  // Left to itself PostgreSQL plans many of our statements anew for every request, which takes longer than they do, and
  // parts one question among several processors, which others wait for.
  // A page costs about the same wherever it lies, in memory and on an SSD: by the default of turning disks PostgreSQL gathers
  // and sorts all that fits, where an index gives the first rows in their order.
  options: [
    `pg_trgm.word_similarity_threshold=${ALIKE}`,
    'plan_cache_mode=force_generic_plan',
    'max_parallel_workers_per_gather=0',
    'random_page_cost=1.1',
  ]
    .map((setting) => `-c ${setting}`)
    .join(' '),
};

/** Settings of TypeORM's connections. Tables come from migrations only: `synchronize` is never on. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    namingStrategy: new NamingStrategy(),
    synchronize: false,
    // The migrations make them; TypeORM would ask for each at every start.
    installExtensions: false,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    logging: ['migration'],
    logger: 'formatted-console',
    extra: SESSION,
  };
}
