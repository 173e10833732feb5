import { Injectable } from '@nestjs/common';
import { given } from '../../../kernel/given.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { findRecord, lockRecord, saveCorrected, snapshot, UnitOfWork } from '../../../platform/database/index.js';
import { changesOf } from '../../../platform/events/index.js';
import { PersonEntity } from '../../people/index.js';
import { AccountEntity } from '../account.entity.js';
import { Authority } from '../grants/authority.js';
import { may } from '../identity.permissions.js';
import type { CorrectAccountInput, CreateAccountInput, DisableAccountInput } from './account.inputs.js';

/** What only the house itself may say of a new account. */
interface OfTheHouse {
  readonly demonstration?: boolean;
  readonly passwordHash?: string;
}

/** Accounts are made, corrected and disabled, never deleted: the history names them. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authority: Authority,
  ) {}

  create(ctx: RequestContext, input: CreateAccountInput, ofTheHouse: OfTheHouse = {}): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      if (input.personId) await findRecord(tx, PersonEntity, input.personId, 'personId');
      const { passwordHash, demonstration = false } = ofTheHouse;
      const account = { ...given(input), id: uuidv7(), demonstration };
      await tx.db.insert(AccountEntity, { ...account, ...(passwordHash && { passwordHash }) });
      tx.record({ name: 'account.created', changes: changesOf('Account', account.id, {}, snapshot(account)) });
      return account.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAccountInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion, reason, ...rest } = input;
      const account = await lockRecord(tx, may['identity.accounts'], AccountEntity, id, expectedVersion);
      await this.authority.mayManage(tx, id);
      if (rest.personId) await findRecord(tx, PersonEntity, rest.personId, 'personId');
      const before = snapshot(account);
      Object.assign(account, given(rest));
      const changes = await saveCorrected(tx, 'Account', before, account);
      tx.record({ name: 'account.corrected', changes, ...(reason != null && { reason }) });
      return id;
    });
  }

  disable(ctx: RequestContext, input: DisableAccountInput): Promise<string> {
    return this.turn(ctx, input, true);
  }
  enable(ctx: RequestContext, input: DisableAccountInput): Promise<string> {
    return this.turn(ctx, input, false);
  }

  private turn(ctx: RequestContext, input: DisableAccountInput, disabled: boolean): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        const { id, expectedVersion, reason } = input;
        const account = await lockRecord(tx, may['identity.accounts'], AccountEntity, id, expectedVersion);
        await this.authority.mayManage(tx, id);
        const before = snapshot(account);
        account.disabled = disabled;
        const name = disabled ? 'account.disabled' : 'account.enabled';
        tx.record({ name, changes: await saveCorrected(tx, 'Account', before, account), reason });
        return id;
      }),
    );
  }
}
