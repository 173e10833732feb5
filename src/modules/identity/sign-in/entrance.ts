import { Injectable } from '@nestjs/common';
import { refuse } from '../../../kernel/refusal.js';
import { Actor } from '../../../platform/access/index.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { UnitOfWork } from '../../../platform/database/index.js';
import type { Change } from '../../../platform/events/index.js';
import { AccountEntity, lockAccount } from '../../rights/index.js';
import { problems } from '../identity.problems.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { KnownDevices } from './known-devices.js';
import type { Failure } from './sign-in.rules.js';

interface Way {
  readonly by: 'password' | 'oidc';
  /** The hash that the password was judged by. */
  readonly judgedBy?: string | null;
  readonly device?: string | undefined;
  /** The password hashed at today's cost. */
  readonly rehashed?: string | undefined;
  /** The identity provider has asked for a second factor. */
  readonly hasShownFactor?: boolean;
}

/** Lets in who has shown who it is, and writes down who did and who did not. */
@Injectable()
export class Entrance {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: SessionsService,
    private readonly devices: KnownDevices,
  ) {}

  /** The id of the new session. Refuses when the account was disabled or its password changed since it was judged. */
  enter(ctx: RequestContext, accountId: string, way: Way): Promise<string> {
    return this.unit.run(ctx.as(new Actor(accountId, new Map())), async (tx) => {
      const account = await lockAccount(tx, accountId);
      if (account.disabled || (way.judgedBy !== undefined && account.passwordHash !== way.judgedBy))
        refuse(problems.SIGN_IN_FAILED);
      const { id, changes } = await this.sessions.open(tx, accountId, way.hasShownFactor ?? false);
      await this.devices.remember(tx, accountId, way.device);
      if (way.rehashed !== undefined) await tx.db.update(AccountEntity, accountId, { passwordHash: way.rehashed });
      tx.record({ name: 'sign-in.succeeded', changes, reason: way.by });
      return id;
    });
  }

  /** Of a name without an account nothing is kept: people type passwords there. */
  writeFailure(ctx: RequestContext, accountId: string | undefined, failure: Failure, isLocked: boolean): Promise<void> {
    const changes: Change[] =
      accountId === undefined
        ? []
        : [{ entity: 'Account', entityId: accountId, field: 'signIn', before: null, after: failure }];
    return this.unit.run(ctx, (tx) => {
      tx.record({ name: 'sign-in.failed', changes, reason: failure });
      if (isLocked) tx.record({ name: 'sign-in.locked', changes });
      return Promise.resolve();
    });
  }
}
