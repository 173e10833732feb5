import Fastify from 'fastify';
import pg from 'pg';
import { collectDefaultMetrics, register } from 'prom-client';
import { plainWords, searchKey } from '../../src/kernel/search-key.js';
import { SESSION } from '../../src/platform/database/index.js';
import { QUESTIONS } from './documents.js';

/**
 * The limit: fastify and pg, one prepared statement a question, PostgreSQL's text passed through. No access, no GraphQL. Its
 * sessions are set as those of the registry: with them its statements are planned once, and half as dear.
 */
const pool = new pg.Pool({ ...SESSION, connectionString: process.env.DATABASE_URL });
const fastify = Fastify();
collectDefaultMetrics();
fastify.get('/metrics', async (_request, reply) => reply.type('text/plain').send(await register.metrics()));

/** What the search statement takes of one word. */
function searched(text: string): unknown[] {
  const [key, plain] = [searchKey(text), plainWords(text)];
  return [key, plain, `'${plain}' | '${key}':*`, key, [key], [`% ${plain} %`], [`% ${key} %`]];
}

for (const [i, { sql }] of QUESTIONS.entries()) {
  fastify.post<{ Body: { variables: Record<string, string> } }>(`/${i}`, async (request, reply) => {
    const given = Object.values(request.body.variables ?? {});
    const text = request.body.variables?.text;
    const values = text === undefined ? given : searched(text);
    const placed = [...sql.matchAll(/\$(\d)/g)].length === 0 ? [] : values;
    const { rows } = await pool.query<{ data: string }>({ name: `q${i}`, text: sql, values: placed });
    return reply.type('application/json').send(rows[0]!.data);
  });
}
await fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
