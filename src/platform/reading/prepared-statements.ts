import { LRUCache } from 'lru-cache';
import type { ClientBase } from 'pg';

/** A statement is prepared when it has come back this often, and at most so many are: each lives in every session. */
const PREPARE_AFTER = 3;
const MAX_PREPARED = 300;
const MAX_COUNTED = 5000;
/** So many more a session may hold before it lets go of those that nobody uses any longer. */
const MAX_STALE = 50;

/** Which statements are prepared: those that were used last. */
export class PreparedStatements {
  private readonly uses = new LRUCache<string, number>({ max: MAX_COUNTED });
  private readonly current = new Set<string>();
  private readonly names = new LRUCache<string, string>({
    max: MAX_PREPARED,
    dispose: (name) => this.current.delete(name),
  });
  private readonly held = new WeakMap<ClientBase, Set<string>>();
  private made = 0;

  /** Under which name it is prepared; undefined: it has not come back often enough. No name is ever given twice. */
  nameOf(statement: string): string | undefined {
    const known = this.names.get(statement);
    if (known !== undefined) return known;
    const uses = (this.uses.get(statement) ?? 0) + 1;
    this.uses.set(statement, uses);
    if (uses <= PREPARE_AFTER) return undefined;
    const name = `${statement}_${++this.made}`;
    this.names.set(statement, name);
    this.current.add(name);
    return name;
  }

  /** To be said before a session is sent a prepared statement: it lets go of what it holds in vain. */
  async use(client: ClientBase, name: string): Promise<void> {
    const held = this.held.get(client) ?? new Set();
    this.held.set(client, held.add(name));
    if (held.size <= MAX_PREPARED + MAX_STALE) return;
    const stale = [...held].filter((each) => !this.current.has(each));
    for (const each of stale) held.delete(each);
    await client.query(stale.map((each) => `DEALLOCATE "${each}"`).join('; '));
  }
}
