import { Injectable, Logger } from '@nestjs/common';
import { endOfDay, today } from '../../../kernel/clock.js';
import { Actor, allPermissions, type Kept } from '../../../platform/access/index.js';
import { Settings } from '../../../platform/config/settings.js';
import { Statements } from '../../../platform/database/index.js';
import { ACCOUNT_WITH_GRANTS, type AccountRow } from './actor.sql.js';
import { unionOf } from './rights.js';

/** How an account has proved itself: by a session, or by a token that carries some of its permissions. */
export interface Via {
  readonly sessionId?: string;
  readonly token?: { readonly id: string; readonly permissions: readonly string[] };
}

/** Makes the actor of an account from the grants in force today. */
@Injectable()
export class ActorMaker {
  private readonly logger = new Logger('rights');
  /** Permissions that roles name and the code does not know, told once each. */
  private readonly unknown = new Set<string>();

  constructor(
    private readonly statements: Statements,
    private readonly settings: Settings,
  ) {}

  /** By one statement; undefined for accounts that are disabled or unknown. It holds no longer than the day: grants begin and end at midnight. */
  async load(accountId: string, { sessionId, token }: Via): Promise<Kept | undefined> {
    const day = today(new Date());
    const values = [accountId, day, this.settings.sample];
    const [row] = await this.statements.run<AccountRow>(ACCOUNT_WITH_GRANTS, values);
    if (!row) return undefined;
    const known = allPermissions();
    this.warn(row, known);
    const carried = token && new Set(token.permissions);
    const { rights, substitutes } = unionOf(row.grants, (each) => known.has(each) && (carried?.has(each) ?? true));
    const account = {
      id: accountId,
      language: row.language,
      substitutes,
      ...(sessionId !== undefined && { sessionId }),
      ...(token && { tokenId: token.id }),
    };
    return { actor: new Actor(accountId, rights, account), until: endOfDay(day) };
  }

  private warn({ grants }: AccountRow, known: ReadonlySet<string>): void {
    for (const permission of grants.flatMap(({ permissions }) => permissions)) {
      if (known.has(permission) || this.unknown.has(permission)) continue;
      this.unknown.add(permission);
      this.logger.warn(`A role names the permission ${permission}, which does not exist; it is ignored`);
    }
  }
}
