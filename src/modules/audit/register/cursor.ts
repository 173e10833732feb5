import type { ClientBase } from 'pg';

/** Rows in memory at once. */
const BATCH = 1000;

/** The rows of a query, read by a cursor of the database; to be called within a transaction. */
export async function* rowsOf<Row extends object>(client: ClientBase, name: string, sql: string): AsyncGenerator<Row> {
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${BATCH} FROM ${name}`);
    yield* rows;
    if (rows.length < BATCH) break;
  }
  await client.query(`CLOSE ${name}`);
}
