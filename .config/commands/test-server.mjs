import { fail } from './setup.mjs';

// The same suite on a PostgreSQL server of yours: it makes and drops databases whose names begin with test_.
if (!process.env.TEST_DATABASE_URL) {
  fail(
    'Set TEST_DATABASE_URL to a server whose user may create databases, e.g. postgres://postgres:secret@127.0.0.1/postgres',
  );
}
await import('./test.mjs');
