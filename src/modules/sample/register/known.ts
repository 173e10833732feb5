import type { Cites } from './declaration.js';

/** Ids of records by the keys of their declarations. A key that is wrong stops the load, and nothing is stored. */
export class Keys {
  private readonly ids = new Map<string, string>();
  constructor(private readonly what: string) {}

  set(key: string, id: string): void {
    if (this.ids.has(key)) throw new Error(`Twice in the sample: ${this.what} ${key}`);
    this.ids.set(key, id);
  }
  of(key: string): string {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`Not in the sample: ${this.what} ${key}`);
    return id;
  }
  get size(): number {
    return this.ids.size;
  }
}

/** What has been recorded so far. */
export class Known {
  readonly sources = new Keys('source');
  readonly organizations = new Keys('organization');
  /** By area and name. */
  readonly facilities = new Keys('facility');
  /** By topic. */
  readonly trainings = new Keys('training');
  readonly posts = new Keys('post');
  readonly people = new Keys('person');
  readonly activities = new Keys('activity');
  readonly meetings = new Keys('meeting');
}

/** Posts are known by their organization and their title. */
export const postKey = (organization: string, title: string): string => `${organization}: ${title}`;

/** The sources that a record rests on, as the commands take them. */
export const citations = (cites: Cites, known: Known): { sourceId: string; quote: string | null }[] =>
  Object.entries(cites).map(([key, quote]) => ({ sourceId: known.sources.of(key), quote }));
