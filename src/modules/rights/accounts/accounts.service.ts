import { Injectable } from '@nestjs/common';
import { given } from '../../../kernel/given.js';
import { uuidv7 } from '../../../kernel/uuid.js';
import type { RequestContext } from '../../../platform/context/index.js';
import { snapshot, storeCorrection, UnitOfWork } from '../../../platform/database/index.js';
import { about, changesOf, type Change } from '../../../platform/events/index.js';
import { findIdentified } from '../../people/index.js';
import { AccountEntity } from '../account.entity.js';
import { Authority } from '../grants/authority.js';
import { permissions } from '../rights.permissions.js';
import type { CorrectAccountInput, CreateAccountInput, DisableAccountInput } from './account.inputs.js';

/** What only the house itself may say of a new account. */
interface OfTheHouse {
  readonly demonstration?: boolean;
  readonly passwordHash?: string;
}

const ACCOUNTS = {
  type: 'Account',
  entity: AccountEntity,
  permission: permissions['identity.accounts'],
  withSubjects: aboutHolders,
};

/** Accounts are made, corrected and disabled, never deleted: the history names them. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly authority: Authority,
  ) {}

  create(ctx: RequestContext, input: CreateAccountInput, ofTheHouse: OfTheHouse = {}): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      if (input.personId) await findIdentified(tx, input.personId, 'personId');
      const { passwordHash, demonstration = false } = ofTheHouse;
      const account = Object.assign(new AccountEntity(), given(input), { id: uuidv7(), demonstration });
      await tx.db.insert(AccountEntity, { ...account, ...(passwordHash && { passwordHash }) });
      const changes = changesOf('Account', account.id, {}, snapshot(account));
      tx.record({ name: 'account.created', changes: aboutHolders(changes) });
      return account.id;
    });
  }

  correct(ctx: RequestContext, input: CorrectAccountInput): Promise<string> {
    return this.unit.run(ctx, async (tx) => {
      const { id, expectedVersion: _, reason: __, ...rest } = input;
      await storeCorrection(tx, ACCOUNTS, 'account.corrected', input, async (account) => {
        await this.authority.mayManage(tx, id);
        if (rest.personId) await findIdentified(tx, rest.personId, 'personId');
        Object.assign(account, given(rest));
      });
      return id;
    });
  }

  disable(ctx: RequestContext, input: DisableAccountInput): Promise<string> {
    return this.setDisabled(ctx, input, true);
  }
  enable(ctx: RequestContext, input: DisableAccountInput): Promise<string> {
    return this.setDisabled(ctx, input, false);
  }

  private setDisabled(ctx: RequestContext, input: DisableAccountInput, disabled: boolean): Promise<string> {
    return this.unit.run(ctx, (tx) =>
      this.authority.changing(tx, async () => {
        await storeCorrection(
          tx,
          ACCOUNTS,
          disabled ? 'account.disabled' : 'account.enabled',
          input,
          async (account) => {
            await this.authority.mayManage(tx, input.id);
            account.disabled = disabled;
          },
        );
        return input.id;
      }),
    );
  }
}

/** Whose account it is and was: each person is told of in a change of its own, which goes with the key of that person. */
function aboutHolders(changes: readonly Change[]): Change[] {
  return changes.flatMap((change) => {
    if (change.field !== 'personId') return [change];
    const { before, after } = change as { before: string | null; after: string | null };
    return [
      ...(before ? about(before, [{ ...change, after: null }]) : []),
      ...(after ? about(after, [{ ...change, before: null }]) : []),
    ];
  });
}
