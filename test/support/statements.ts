import pg from 'pg';

type Query = (...args: unknown[]) => unknown;

/**
 * The texts of the statements that PostgreSQL is sent while `work` runs, within transactions and without; but for the
 * limits on requests, which are counted in lots.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const client = pg.Client.prototype as unknown as { query: Query };
  const real = client.query;
  const texts: string[] = [];
  client.query = function (this: unknown, ...args: unknown[]): unknown {
    const [first] = args as [string | { text: string }];
    texts.push(typeof first === 'string' ? first : first.text);
    return real.apply(this, args);
  };
  try {
    await work();
    return texts.filter((text) => !text.includes('rate_windows'));
  } finally {
    client.query = real;
  }
}
