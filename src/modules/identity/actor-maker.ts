import { Injectable } from '@nestjs/common';
import { Actor } from '../../platform/access/index.js';
import { Bookkeeping } from '../../platform/database/index.js';
import type { Language } from '../../kernel/language.js';

/** Makes of an account who acts: with the rights it holds. */
export abstract class ActorMaker {
  /** Undefined: there is no such account, or it is disabled. */
  abstract of(accountId: string, via: { readonly sessionId?: string }): Promise<Actor | undefined>;
}

/** An account without any right beside its own affairs. */
@Injectable()
export class BareActorMaker extends ActorMaker {
  constructor(private readonly books: Bookkeeping) {
    super();
  }

  override async of(accountId: string, via: { readonly sessionId?: string }): Promise<Actor | undefined> {
    const [account] = await this.books.rows<{ language: Language }>(
      'SELECT language FROM accounts WHERE id = $1 AND NOT disabled',
      [accountId],
    );
    return account && new Actor(accountId, new Map(), { id: accountId, language: account.language, ...via });
  }
}
