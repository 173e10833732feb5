import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Actor } from './actor.js';

/** An actor that was found, and until when it holds at the latest. */
export interface Kept {
  readonly actor: Actor;
  readonly until: Date;
}

/** No actor is kept longer, whatever is heard of its rights. */
const MAX_AGE_MS = 30_000;
const MAX_KEPT = 5000;

/**
 * Actors by what they prove themselves with, so that a request needs no statement for whoever asks. Nothing is kept while
 * changes of rights cannot be heard; what is heard drops what it concerns, also what is being loaded just then.
 */
@Injectable()
export class AccessCache {
  private readonly kept = new LRUCache<string, Kept>({ max: MAX_KEPT });
  private listening = false;
  /** Grows with every change that is heard: what was loaded across a change may be older than the change. */
  private changes = 0;

  async find(key: string, load: () => Promise<Kept | undefined>): Promise<Actor | undefined> {
    const known = this.kept.get(key);
    if (known && known.until.getTime() > Date.now()) return known.actor;
    const { changes, listening } = this;
    const found = await load();
    if (found && listening && changes === this.changes) this.keep(key, found);
    return found?.actor;
  }

  /** Forgets the actors of one account, or all of them. */
  drop(accountId?: string): void {
    this.changes++;
    for (const [key, { actor }] of [...this.kept])
      if (accountId === undefined || actor.account?.id === accountId) this.kept.delete(key);
  }

  /** Whether changes made by other processes are heard from now on. */
  hears(listening: boolean): void {
    this.listening = listening;
    this.drop();
  }

  private keep(key: string, { actor, until }: Kept): void {
    this.kept.set(key, { actor, until: new Date(Math.min(until.getTime(), Date.now() + MAX_AGE_MS)) });
  }
}
